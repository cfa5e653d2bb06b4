import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importBundled } from '../generate/validators.mjs';

const conditions = {
  text: name => ({ fact: name, operator: 'matches', value: '(a|b)+never$' }),
  texts: name => ({ fact: name, operator: 'anyMatches', value: '(a|b)+never$' }),
  number: name => ({ fact: name, operator: 'lessThan', value: 0 }),
  boolean: name => ({ fact: name, operator: 'equal', value: true }),
};

/** Writes a pack that reads everything: of each collection a rule that tests all properties of all items, and one that tells every item. */
export async function createPack(folder) {
  const { collections } = await importBundled('src/generated/collections.ts');
  await mkdir(folder, { recursive: true });
  for (const { name, properties } of collections) {
    const tests = Object.entries(properties).map(([property, { type }]) => (conditions[type] ?? conditions.text)(property));
    const given = { fact: name, container: 'any' };
    const whole = { fact: `${name}.container`, operator: 'contains', value: 'nowhere' };
    await writeRule(folder, `read-${name.toLowerCase()}`, { given, conditions: { any: [...tests, whole] }, words: 'Found.' });
    await writeRule(folder, `tell-${name.toLowerCase()}`, { given, words: `{{${'text' in properties ? 'text' : 'line'}}}` });
  }
}

function writeRule(folder, name, { words, ...parts }) {
  const meta = { docs: { description: name }, messages: { found: words } };
  const rule = { meta, kinds: ['markdown', 'yaml', 'json'], ...parts, event: { type: 'found' }, examples: { valid: [], invalid: [] } };
  return writeFile(join(folder, `${name}.json`), JSON.stringify(rule));
}
