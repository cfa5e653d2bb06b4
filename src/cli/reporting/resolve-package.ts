import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The file that a package's name leads to from a folder; null where there is none. Packages for `import` only are found too. */
export function resolvePackage(name: string, folder: string): string | null {
  const require = createRequire(join(folder, 'any.js'));
  try {
    return require.resolve(name);
  } catch {
    // Node resolves for `import` only from a file that stands there, so its manifest is read here.
    for (const modules of require.resolve.paths(name) ?? []) {
      const manifest = join(modules, name, 'package.json');
      if (existsSync(manifest)) return readEntry(manifest, join(modules, name));
    }
    return null;
  }
}

function readEntry(manifest: string, folder: string): string | null {
  try {
    const { exports }: { exports?: unknown } = JSON.parse(readFileSync(manifest, 'utf8'));
    const target = pickTarget(exports);
    return target === null ? null : join(folder, target);
  } catch {
    return null;
  }
}

/** The `import` (or default) branch of an `exports` field. */
function pickTarget(exports: unknown): string | null {
  let target = exports;
  for (let depth = 0; depth < 8; depth += 1) {
    if (typeof target === 'string') return target;
    if (target === null || typeof target !== 'object') return null;
    const branches = target as Readonly<Record<string, unknown>>;
    target = branches['.'] ?? branches.node ?? branches.import ?? branches.default;
  }
  return null;
}
