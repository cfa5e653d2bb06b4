// node bench/shards.mjs [documents = 100000] [shards = 4] [folder of a build = dist]
// Lints generated documents as a whole and in shards, one after another, joins the parts, and compares the reports byte for byte. Exit 1 where they differ.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDocuments } from './shards/create-documents.mjs';

const [documents = '100000', shards = '4', build = 'dist'] = process.argv.slice(2);
const [count, parts] = [Number(documents), Number(shards)];
const packetlint = resolve(build, 'bin.cjs');
const usage = pathToFileURL(resolve(import.meta.dirname, 'shards/usage.mjs')).href;

const home = mkdtempSync(join(tmpdir(), 'packetlint-shards-'));
const reports = join(home, 'reports');
const folder = join(home, 'documents');
try {
  createDocuments(folder, count);
  const options = ['--no-config', '.'];
  const formats = name => ['json', 'sarif'].flatMap(format => ['-f', format, '-o', join(reports, `${name}.${format}`)]);
  const whole = run('the whole', [...options, ...formats('whole')]);
  console.log(`${count} documents, ${parts} shards; Node ${process.versions.node}; CPU as a ratio of the unsharded run\n`);
  show(whole, whole);
  const runs = Array.from({ length: parts }, (_, index) => `${index + 1}/${parts}`).map(shard =>
    run(`shard ${shard}`, [...options, '--shard', shard, '-f', 'blob', '-o', join(reports, 'parts', `${shard.replace('/', '-of-')}.json`)]),
  );
  for (const each of runs) show(each, whole);
  const merged = run('merge', ['merge', join(reports, 'parts'), ...formats('merged')]);
  show(merged, whole);
  console.log('');
  for (const format of ['json', 'sarif']) compare(format);
  if (merged.status !== whole.status) fail(`The exit codes differ: ${whole.status}, merged ${merged.status}.`);
  else console.log(`exit code ${whole.status} both times`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

function run(name, args) {
  const file = join(home, 'usage.json');
  const env = { ...process.env, PACKETLINT_USAGE: file };
  const { status, stderr } = spawnSync(process.execPath, ['--import', usage, packetlint, ...args], { cwd: folder, env, encoding: 'utf8' });
  if (status === 2) throw new Error(`${name}: ${stderr}`);
  return { name, status, ...JSON.parse(readFileSync(file, 'utf8')) };
}

function show({ name, seconds, megabytes }, whole) {
  const ratio = (seconds / whole.seconds).toFixed(3);
  console.log(`${name.padEnd(20)} CPU ${ratio.padStart(7)}   peak memory ${megabytes.toFixed(0).padStart(6)} MiB`);
}

function compare(format) {
  const [one, other] = ['whole', 'merged'].map(name => join(reports, `${name}.${format}`));
  const equal = readFileSync(one).equals(readFileSync(other));
  const size = `${(statSync(one).size / 2 ** 20).toFixed(1)} MiB`;
  if (equal) console.log(`${format}: equal, byte for byte (${size})`);
  else fail(`${format}: the joined report differs from the whole one.`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
