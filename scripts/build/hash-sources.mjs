import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** What a build is made of, besides the versions of Node and of the build's own tools. */
const folders = ['src', 'rules', 'scripts/build'];
const files = ['package.json', 'package-lock.json', 'scripts/build.mjs'];

/** A short hash of everything that a build is made of: equal for equal sources, on every machine. */
export async function hashSources() {
  const found = await Promise.all(folders.map(folder => readdir(folder, { recursive: true, withFileTypes: true })));
  const paths = found.flat().filter(entry => entry.isFile());
  const hash = createHash('sha256');
  for (const path of [...files, ...paths.map(entry => `${entry.parentPath}/${entry.name}`)].sort()) {
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(await readFile(path))
        .digest(),
    );
  }
  return hash.digest('hex').slice(0, 16);
}
