// Everything that must hold before a change lands, one step after another; the failures of all are shown. `--tested`: `npm test` has just run, so its tests
// do not run again.
import { spawnSync } from 'node:child_process';

const steps = [
  ['generated files are fresh', ['node', 'scripts/generate.mjs', '--check']],
  ['types', ['npx', 'tsc']],
  ['format, lint, import law', ['npx', 'biome', 'ci']],
  ['build', ['node', 'scripts/build.mjs']],
  ['rule examples', ['node', 'dist/bin.cjs', 'test']],
  ['tests', ['npx', 'vitest', 'run', '--reporter=dot']],
  ['reports, read by the programs that they are for', ['node', 'scripts/consumers.mjs', '--built']],
  ['unused files, exports, dependencies', ['npx', 'knip']],
  ['package', ['npx', 'publint', '--strict']],
];

const tested = process.argv.includes('--tested');
const wanted = steps.filter(([name]) => !(tested && name === 'tests'));

const failed = wanted.filter(([name, [command, ...args]]) => {
  console.log(`\n▸ ${name}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.map(([name]) => name).join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
