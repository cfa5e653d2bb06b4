// Runs the built command line on other versions of Node, given as major numbers, with the binaries of npm's `node` package: every example of the built-in
// rules, the demo, and the tests of what differs between versions (the bundle, files, documents, the library).
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

const tests = ['test/bundle', 'test/launch', 'test/api', 'test/files', 'test/document', 'test/cli/process.test.ts'];

for (const major of process.argv.slice(2)) {
  const node = installNode(major);
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const tested = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...tests], { stdio: 'inherit' });
  const examples = spawnSync(node, ['dist/bin.cjs', 'test'], { stdio: 'inherit' });
  const demo = spawnSync(node, ['dist/bin.cjs', '--no-config', 'fixtures/demo/.archon/run.md'], { encoding: 'utf8' });
  const good = tested.status === 0 && examples.status === 0 && demo.status === 1 && demo.stdout.includes('archon/');
  console.log(`Node ${version}: ${good ? 'passed' : 'failed'}`);
  if (!good) process.exitCode = 1;
}
