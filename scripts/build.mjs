// Builds dist/: the library and the command line as one bundle with lazy parts, and the type declarations.
// Dependencies are bundled, so that an installed packetlint has none to resolve and jsonpath-plus is nowhere to be found.
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** What every bundle of ours has in common, the tests' included. */
const options = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // UMD mains break bundles: prefer a package's ES modules.
  mainFields: ['module', 'main'],
  alias: { 'jsonpath-plus': './src/engine/jsonpath-stub.ts' },
  define: { PACKETLINT_VERSION: JSON.stringify(version) },
  // Some bundled CommonJS packages require node's own modules.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
};

await rm('dist', { recursive: true, force: true });
const bundle = build({
  ...options,
  entryPoints: { bin: 'src/cli/bin.ts', index: 'src/index.ts' },
  outdir: 'dist',
  splitting: true,
  minify: true,
  keepNames: false,
  chunkNames: 'parts/[name]-[hash]',
  legalComments: 'linked',
  metafile: true,
});
const types = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
const [{ metafile }] = await Promise.all([bundle, types]).catch(error => {
  console.error(error.stdout ?? error.message);
  process.exit(1);
});

const refused = Object.keys(metafile.inputs).filter(input => input.includes('node_modules/jsonpath-plus'));
if (refused.length > 0) {
  console.error(`jsonpath-plus is in the bundle: ${refused.join(', ')}`);
  process.exitCode = 1;
}
if (process.env.PACKETLINT_METAFILE) await writeFile(process.env.PACKETLINT_METAFILE, JSON.stringify(metafile));
