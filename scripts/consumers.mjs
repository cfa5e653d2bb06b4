// npm run consumers: the reports of the built command line, read by the programs that they are for (test/consumers). Installs these when they are missing, and
// builds; `--built` takes dist/ as it is. Other arguments go to vitest. PACKETLINT_BIN names another command line. Needs a Chromium (see test/consumers/browser.ts), pre-commit and rsync.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';

const folder = 'test/consumers';
const installed = `${folder}/node_modules/.package-lock.json`;
const args = process.argv.slice(2);
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs;

rmSync('build/consumers-report.json', { force: true });
// Their install scripts would write into this repository: one of them puts hooks into it.
const steps = [
  ...(isFresh ? [] : [['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]]),
  ...(args.includes('--built') || process.env.PACKETLINT_BIN ? [] : [['node', 'scripts/build.mjs']]),
  ['npx', 'tsc', '-p', folder],
  ['npx', 'vitest', 'run', '--config', `${folder}/vitest.config.ts`, ...args.filter(argument => argument !== '--built')],
];
const failed = steps.find(([command, ...rest]) => spawnSync(command, rest, { stdio: 'inherit' }).status !== 0);
process.exitCode = failed ? 1 : 0;
