// Runs the tests and the demo on other versions of Node, given as major numbers, with the binaries of npm's `node` package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Installs a Node of this major version into build/ and returns its path. */
function installNode(major) {
  const folder = resolve(`build/node-${major}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true }));
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', `node@${major}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (installed.status !== 0) throw new Error(`Node ${major} could not be installed.`);
  return `${folder}/node_modules/node/bin/node`;
}

for (const major of process.argv.slice(2)) {
  const node = installNode(major);
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const tests = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'], { stdio: 'inherit' });
  const demo = spawnSync(node, ['dist/bin.cjs', '--no-config', 'fixtures/demo/.archon/run.md'], { encoding: 'utf8' });
  const good = tests.status === 0 && demo.status === 1 && demo.stdout.includes('archon/');
  console.log(`Node ${version}: ${good ? 'passed' : 'failed'}`);
  if (!good) process.exitCode = 1;
}
