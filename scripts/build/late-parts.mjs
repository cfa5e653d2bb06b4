import { relative, sep } from 'node:path';

/**
 * Modules that are imported lazily in the sources, but that nearly every run needs: linting a Markdown file with the built-in rules. They are bundled
 * into the one file that starts, since each further file costs the loader about as much as 10 kB of code.
 */
const hot = new Set([
  'src/cli/commands/lint.ts',
  'src/document/markdown.ts',
  'src/engine/rules-engine.ts',
  'src/generated/builtin.ts',
  'src/generated/builtin-validators.js',
  'src/linter.ts',
  'src/report/stylish.ts',
]);

/** An esbuild plugin that leaves every other lazy import to files of their own in parts/, and what it has left there. */
export function lateParts() {
  const left = new Map();
  const plugin = {
    name: 'late-parts',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'asked' || path.startsWith('node:')) return undefined;
        const target = await resolve(path, { kind, importer, resolveDir, pluginData: 'asked' });
        const source = relative('.', target.path).split(sep).join('/');
        if (target.errors.length > 0 || hot.has(source)) return target;
        const name = nameOf(source);
        left.set(name, source);
        return { path: `./parts/${name}.js`, external: true };
      });
    },
  };
  return { plugin, entryPoints: () => Object.fromEntries(left) };
}

/** src/cli/commands/test.ts becomes cli-commands-test, node_modules/yaml/index.js becomes yaml-index. */
function nameOf(source) {
  return source
    .replace(/^(?:src|node_modules)\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll(/[^\w-]+/g, '-');
}
