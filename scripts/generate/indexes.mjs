import { readdir, readFile } from 'node:fs/promises';

/** The folders whose files are a catalogue: each file that exports a constant of the type is an entry; the folder is the list. */
const catalogues = [
  { folder: 'src/facts', type: 'Collection', from: 'collection.ts', target: 'src/generated/collections.ts', name: 'collections' },
  { folder: 'src/operators', type: 'Operator', from: 'operator.ts', target: 'src/generated/operators.ts', name: 'operators' },
];

/** An index module for each catalogue, so that a new fact or operator is one new file. */
export async function generateIndexes() {
  const indexes = await Promise.all(catalogues.map(async catalogue => [catalogue.target, await createIndex(catalogue)]));
  return { ...Object.fromEntries(indexes), 'src/generated/formatters.ts': await createFormatterIndex() };
}

/** Formatters by the name of their file, each loaded only when it is asked for. */
async function createFormatterIndex() {
  const entries = [];
  for (const file of (await readdir('src/report')).filter(entry => entry.endsWith('.ts')).sort()) {
    const match = /^export const (\w+): Formatter =/m.exec(await readFile(`src/report/${file}`, 'utf8'));
    if (match) entries.push(`  '${file.slice(0, -3)}': async () => (await import('../report/${file}')).${match[1]},`);
  }
  return [
    '// Generated from src/report/ by "npm run generate". Do not edit.',
    "import type { Formatter } from '../report/formatter.ts';",
    '',
    'export const formatters: Readonly<Record<string, () => Promise<Formatter>>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
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
