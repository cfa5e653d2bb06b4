// How many hostile documents are caught: node scripts/evasions.mjs FILE, where FILE is as fixtures/evasions/cases.json.
// Exits with 1 where a policy catches less than 90% of its hostile cases, or speaks on a clean one.
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './build/options.mjs';

const outfile = resolve('build/evasions/judge-evasions.mjs');
await mkdir('build/evasions', { recursive: true });
await build({ ...bundleOptions, entryPoints: ['scripts/evasions/judge-evasions.ts'], outfile });
const { judgeEvasions } = await import(pathToFileURL(outfile));

const { cases } = JSON.parse(await readFile(process.argv[2] ?? 'fixtures/evasions/cases.json', 'utf8'));
const judged = await judgeEvasions(cases, resolve('fixtures/evasions'));
const bad = [...new Set(cases.map(({ policy }) => policy)), 'all'].filter(policy => !report(policy));
for (const { evasion, findings, outcome } of judged) {
  if (process.argv.includes('--verbose')) console.log(`${evasion.id}: ${findings.join(', ') || 'nothing'}`);
  if (outcome !== 'right') console.log(`${outcome}  ${evasion.id}  ${JSON.stringify(evasion.markdown)}  ${findings.join(', ')}`);
}
process.exitCode = bad.length > 0 ? 1 : 0;

/** Prints a policy's rates; true where they are good enough. */
function report(policy) {
  const own = judged.filter(({ evasion }) => policy === 'all' || evasion.policy === policy);
  const hostile = own.filter(({ evasion }) => evasion.expect === 'finding');
  const caught = hostile.filter(({ outcome }) => outcome === 'right').length;
  const noisy = own.filter(({ outcome }) => outcome === 'noisy').length;
  const rate = hostile.length === 0 ? 1 : caught / hostile.length;
  const percent = `${(100 * rate).toFixed(1)}%`;
  console.log(`${policy.padEnd(12)} caught ${caught} of ${hostile.length} (${percent}), noisy ${noisy} of ${own.length - hostile.length}`);
  return rate >= 0.9 && noisy === 0;
}
