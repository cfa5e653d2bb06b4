// Lints the demo packet and shows what packetlint says. Lint exits 1 there, since the packet breaks policies; the demo succeeds when it does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = 'fixtures/demo/.archon/run.md';
const expected = 1;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('dist/bin.cjs')) {
  console.error('There is no dist/bin.cjs. Run "npm ci" or "npm run build" first.');
  process.exit(2);
}
console.log(`$ packetlint --no-config ${file}`);
const { status } = spawnSync(process.execPath, ['dist/bin.cjs', '--no-config', file], { stdio: 'inherit' });
console.log(
  `packetlint exited with ${status}.${status === expected ? ' That is right: the packet has errors.' : ` Expected ${expected}.`}`,
);
process.exitCode = status === expected ? 0 : 1;
