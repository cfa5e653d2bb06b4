// node bench/shards.mjs [documents = 100000] [shards = 4] [folder of a build = dist]
// Lints generated documents as a whole and in shards, one after another, joins the parts, and compares the reports byte for byte, what is said on standard error, and
// the exit codes. Some findings are suppressed by comments, some by the config, some are known; some known ones are gone. Exit 1 where anything differs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDocuments } from './shards/create-documents.mjs';
import { writeConfig } from './shards/create-policy.mjs';

const [documents = '100000', shards = '4', build = 'dist'] = process.argv.slice(2);
const [count, parts] = [Number(documents), Number(shards)];
const packetlint = resolve(build, 'bin.cjs');
const usage = pathToFileURL(resolve(import.meta.dirname, 'shards/usage.mjs')).href;

const home = mkdtempSync(join(tmpdir(), 'packetlint-shards-'));
const reports = join(home, 'reports');
const folder = join(home, 'documents');
try {
  createDocuments(folder, count);
  writeConfig(folder);
  run('known findings', ['--suppress-all', 'part-0']);
  rmSync(join(folder, 'part-0/packet-8'), { recursive: true });
  const options = ['.'];
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
  const results = JSON.parse(readFileSync(join(reports, 'whole.json'), 'utf8'));
  const tally = name => results.reduce((sum, result) => sum + result[name].length, 0);
  console.log(`${tally('messages')} findings, ${tally('suppressedMessages')} suppressed`);
  if (merged.status !== whole.status || merged.stderr !== whole.stderr) {
    fail(`They end differently: ${whole.status} ${whole.stderr} merged ${merged.status} ${merged.stderr}`);
  } else console.log(`exit code ${whole.status} both times, and the same on standard error: ${whole.stderr.slice(0, 120)}…`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

function run(name, args) {
  const file = join(home, 'usage.json');
  const env = { ...process.env, PACKETLINT_USAGE: file };
  const { status, stderr } = spawnSync(process.execPath, ['--import', usage, packetlint, ...args], { cwd: folder, env, encoding: 'utf8' });
  if (status === 2 && !stderr.startsWith('There are suppressions left')) throw new Error(`${name}: ${stderr}`);
  return { name, status, stderr, ...JSON.parse(readFileSync(file, 'utf8')) };
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
