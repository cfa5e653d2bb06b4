import { readdir, readFile } from 'node:fs/promises';

/** The folders whose files are a catalogue: each file that exports a constant of the type is an entry; the folder is the list. */
const catalogues = [
  { folder: 'src/facts', type: 'Collection', from: 'collection.ts', target: 'src/generated/collections.ts', name: 'collections' },
  { folder: 'src/operators', type: 'Operator', from: 'operator.ts', target: 'src/generated/operators.ts', name: 'operators' },
];

/** An index module for each catalogue, so that a new fact or operator is one new file. */
export async function generateIndexes() {
  return Object.fromEntries(await Promise.all(catalogues.map(async catalogue => [catalogue.target, await createIndex(catalogue)])));
}

async function createIndex({ folder, type, from, name }) {
  const pattern = new RegExp(`^export const (\\w+): ${type} =`, 'm');
  const entries = [];
  for (const file of (await readdir(folder)).filter(entry => entry.endsWith('.ts')).sort()) {
    const match = pattern.exec(await readFile(`${folder}/${file}`, 'utf8'));
    if (match) entries.push({ constant: match[1], file });
  }
  const base = folder.replace('src/', '../');
  return [
    `// Generated from ${folder}/ by "npm run generate". Do not edit.`,
    `import type { ${type} } from '${base}/${from}';`,
    ...entries.map(({ constant, file }) => `import { ${constant} } from '${base}/${file}';`),
    '',
    `export const ${name}: readonly ${type}[] = [${entries.map(entry => entry.constant).join(', ')}];`,
    '',
  ].join('\n');
}
