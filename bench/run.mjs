// npm run bench [-- <folder of documents>]: every figure is a ratio of CPU time, measured in this one run. Fails when one is over its limit.
import { spawnSync } from 'node:child_process';
import { measureCache, measureColdStart, measureFolder } from './commands.mjs';
import { measureInside } from './inside.mjs';

const folder = process.argv[2];
const prepared = ['ci', 'run build'].every((step, index) => {
  const prefix = index === 0 ? ['--prefix', 'bench', '--no-audit', '--no-fund'] : [];
  return spawnSync('npm', [...step.split(' '), ...prefix], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
});
if (!prepared) throw new Error('The peers or the build could not be made ready.');

console.log(`Node ${process.versions.node}; CPU ratios, median of several runs in turn\n`);
const measured = [measureColdStart(), await measureInside(), folder ? [...measureFolder(folder), ...measureCache(folder)] : []];
for (const { name, ratio, limit } of measured.flat()) {
  const over = limit !== undefined && ratio > limit;
  if (over) process.exitCode = 1;
  const verdict = limit === undefined ? '' : `limit ${limit}${over ? '  OVER' : ''}`;
  console.log(`${name.padEnd(60)} ${ratio.toFixed(3).padStart(8)}  ${verdict}`);
}
if (!folder) console.log('\nName a folder of Markdown documents to measure it against markdownlint-cli2 and remark-cli.');
