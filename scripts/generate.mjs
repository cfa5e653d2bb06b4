// Writes everything in src/generated/. With --check, writes nothing and fails when something there is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generateIndexes } from './generate/indexes.mjs';
import { generateTypes } from './generate/types.mjs';

const check = process.argv.includes('--check');
const files = { ...(await generateTypes()), ...(await generateIndexes()) };

await mkdir('src/generated', { recursive: true });
const stale = [];
for (const [path, text] of Object.entries(files)) {
  const present = await readFile(path, 'utf8').catch(() => null);
  if (present === text) continue;
  stale.push(path);
  if (!check) await writeFile(path, text);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
}
