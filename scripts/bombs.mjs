// Texts made to be slow or to crash: node scripts/bombs.mjs GENERATORS [--size 10000] [--only NAME] [--all] [--bin dist/bin.js]
// GENERATORS is a module whose default export makes texts of n characters: { name: n => text }. Each text is linted by the built command line as any
// Markdown file, as a run state, and by a pack that reads every fact. Prints what is slow (all with --all); exits with 1 if a run hangs or crashes.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createPack } from './bombs/create-pack.mjs';
import { runBomb } from './bombs/run-bomb.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', multiple: true }, only: { type: 'string' }, all: { type: 'boolean' }, bin: { type: 'string' } },
});
const { default: generators } = await import(pathToFileURL(resolve(positionals[0] ?? 'scripts/bombs/generators.mjs')));
const bin = resolve(values.bin ?? 'dist/bin.js');
const folder = await mkdtemp(join(tmpdir(), 'packetlint-bombs-'));
const pack = join(folder, 'reads-everything');
const ways = {
  plain: { file: 'bomb.md', args: ['--no-config'] },
  run: { file: '.archon/run.md', args: ['--no-config'] },
  facts: { file: 'bomb.md', args: ['--no-config', '--pack', pack, '--pack', 'core', '--format', 'json'] },
};
await createPack(pack);
await checkPack();

let [runs, slow, bad] = [0, 0, 0];
for (const size of values.size?.map(Number) ?? [10_000]) {
  for (const [name, generate] of Object.entries(generators)) {
    if (values.only && !name.includes(values.only)) continue;
    for (const [way, { file, args }] of Object.entries(ways)) await explode({ name, size, way, file, args, text: generate(size) });
  }
}
await rm(folder, { recursive: true, force: true });
console.log(`${runs} runs, ${slow} of them above 1 s, ${bad} of them failed`);
process.exitCode = bad > 0 ? 1 : 0;

/** A mistake in our own pack would make every run end early. */
async function checkPack() {
  await writeFile(join(folder, 'harmless.md'), '# Harmless\n');
  const { status, stderr } = runBomb([...ways.facts.args, 'harmless.md'], { bin, cwd: folder });
  if (status !== 1) throw new Error(`The pack that reads everything does not work: ${stderr}`);
}

async function explode({ name, size, way, file, args, text }) {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const { status, seconds, trouble, stdout } = runBomb([...args, path], { bin, cwd: folder });
  runs += 1;
  if (seconds > 1) slow += 1;
  if (trouble) bad += 1;
  const words = trouble ?? `exit ${status}, ${stdout.length} characters`;
  if (trouble || seconds > 1 || values.all)
    console.log(`${String(size).padStart(7)}  ${way.padEnd(5)}  ${seconds.toFixed(2).padStart(6)} s  ${name.padEnd(40)}  ${words}`);
}
