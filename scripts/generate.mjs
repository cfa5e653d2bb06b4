// Writes everything in src/generated/, and docs/operators.md, docs/facts.md, docs/packs/ and docs/coverage/. With --check, writes nothing and fails when something there is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generateCoverageDocs } from './generate/coverage-docs.mjs';
import { generateFactDocs } from './generate/fact-docs.mjs';
import { generateIndexes } from './generate/indexes.mjs';
import { generateOperatorDocs } from './generate/operator-docs.mjs';
import { generatePackDocs } from './generate/pack-docs.mjs';
import { generateRuleset } from './generate/ruleset.mjs';
import { generateTypes } from './generate/types.mjs';
import { generateValidators } from './generate/validators.mjs';

const check = process.argv.includes('--check');
const stale = [];

await mkdir('src/generated/packs', { recursive: true });
await mkdir('docs/packs', { recursive: true });
await mkdir('docs/coverage', { recursive: true });
// Each step reads what the steps before it have written.
const steps = [
  generateTypes,
  generateIndexes,
  generateOperatorDocs,
  generateFactDocs,
  generateValidators,
  generateRuleset,
  generatePackDocs,
  generateCoverageDocs,
];
for (const generate of steps) await update(await generate());

if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
}

async function update(files) {
  for (const [path, text] of Object.entries(files)) {
    const present = await readFile(path, 'utf8').catch(() => null);
    if (present === text) continue;
    stale.push(path);
    if (!check) await writeFile(path, text);
  }
}
