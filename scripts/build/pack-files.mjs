import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * An esbuild plugin that writes the texts of the built-in packs to files of their own in parts/packs/, and has the code read each when it is needed: a run
 * pays for no pack that it does not look at. `read` is the code that reads one of these files; `from` is the folder parts/packs/ as it sees it. The
 * library goes without this plugin, since it touches no disk.
 */
export function packFiles({ folder, read, from }) {
  return {
    name: 'pack-files',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]generated[\\/](?:packs[\\/][\w-]+|builtin-(?:index|names))\.js$/ }, async ({ path: source }) => {
        const name = `${basename(source, '.js')}.json`;
        const pack = await import(pathToFileURL(source));
        await mkdir(`${folder}/parts/packs`, { recursive: true });
        await writeFile(`${folder}/parts/packs/${name}`, writeAscii(JSON.stringify(pack.read())));
        return { contents: read(`${from}/${name}`), resolveDir: '.' };
      });
    },
  };
}

/** For the core, which is a script: its starter reads. */
export function readByStarter(path) {
  return `export const read = () => JSON.parse(readPart(${JSON.stringify(path)}));`;
}

/** For modules. */
export function readByModule(path) {
  return `import { readFileSync } from 'node:fs';
export const read = () => JSON.parse(readFileSync(new URL(${JSON.stringify(path)}, import.meta.url), 'latin1'));`;
}

/** What is plain ASCII is read without being decoded, and kept in half the room. */
export function writeAscii(text) {
  return text.replaceAll(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
