// Texts made to be slow or to crash: node scripts/bombs.mjs [GENERATORS] [--size 10000] [--only NAME] [--all] [--bin dist/bin.cjs]
// GENERATORS is a module whose default export makes texts of about n characters, { name: n => text }: each is linted by the built command line as any
// Markdown file, as a run state, and by a pack that reads every fact. Without it, our own bombs are tried: Markdown, front matter, YAML, JSON, files of packs, configs.
// Prints what is slow (all with --all) and what went wrong; exits with 1 if a run hangs, crashes or ends without a word.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createPack } from './bombs/create-pack.mjs';
import { configBombs, documentBombs, packBombs } from './bombs/file-bombs.mjs';
import markdownBombs from './bombs/markdown-bombs.mjs';
import { runBomb } from './bombs/run-bomb.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', multiple: true }, only: { type: 'string' }, all: { type: 'boolean' }, bin: { type: 'string' } },
});
const bin = resolve(values.bin ?? 'dist/bin.cjs');
const folder = await mkdtemp(join(tmpdir(), 'packetlint-bombs-'));
const readsAll = ['--no-config', '--pack', './reads-everything', '--pack', 'core', '--format', 'json'];
await createPack(join(folder, 'reads-everything'));
await explode({ name: 'harmless', files: { 'bomb.md': '# Harmless\n' }, args: readsAll, wanted: [1] });

const counts = { runs: 0, slow: 0, bad: 0 };
for (const size of values.size?.map(Number) ?? [10_000]) {
  for (const bomb of await listBombs(size)) {
    if (values.only && !bomb.name.includes(values.only)) continue;
    report(size, bomb.name, await explode(bomb));
  }
}
await rm(folder, { recursive: true, force: true });
console.log(`${counts.runs} runs, ${counts.slow} of them above 1 s, ${counts.bad} of them failed`);
process.exitCode = counts.bad > 0 ? 1 : 0;

async function listBombs(size) {
  if (positionals[0]) {
    const { default: generators } = await import(pathToFileURL(resolve(positionals[0])));
    return Object.entries(generators).flatMap(([name, generate]) => listMarkdown(name, () => generate(size)));
  }
  const victim = { 'bomb.md': `${'a'.repeat(30)}b\n`.repeat(100) };
  return [
    ...Object.entries(markdownBombs).flatMap(([name, make]) => listMarkdown(name, () => make(size))),
    ...documentBombs.map(([name, file, make]) => ({ name, files: () => ({ [file]: make(size) }), args: readsAll, target: file })),
    ...packBombs.map(([name, file, make, wanted]) => ({
      name,
      files: () => ({ ...victim, [`bombs/${file}`]: make(size) }),
      args: ['--no-config', '--pack', './bombs'],
      wanted,
    })),
    ...configBombs.map(([name, make]) => ({
      name,
      files: () => ({ ...victim, 'packetlint.config.json': make(size) }),
      args: ['--config', 'packetlint.config.json'],
    })),
  ];
}

function listMarkdown(name, make) {
  return [
    { name: `${name} (plain)`, files: () => ({ 'bomb.md': make() }), args: ['--no-config'] },
    { name: `${name} (run)`, files: () => ({ '.archon/run.md': make() }), args: ['--no-config'], target: '.archon/run.md' },
    { name: `${name} (facts)`, files: () => ({ 'bomb.md': make() }), args: readsAll },
  ];
}

/** Writes the files, lints the target, and takes the files away again. */
async function explode({ name, files, args, target = 'bomb.md', wanted }) {
  const written = Object.entries(typeof files === 'function' ? files() : files);
  for (const [path, text] of written) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const run = runBomb([...args, target], { bin, cwd: folder });
  for (const [path] of written) await rm(join(folder, path));
  if (name === 'harmless' && !wanted.includes(run.status)) throw new Error(`The pack that reads everything does not work: ${run.stderr}`);
  return run.trouble || !wanted || wanted.includes(run.status) ? run : { ...run, trouble: `exit ${run.status}, expected ${wanted}` };
}

function report(size, name, { status, seconds, trouble, stdout, stderr }) {
  counts.runs += 1;
  if (seconds > 1) counts.slow += 1;
  if (trouble) counts.bad += 1;
  const words = trouble ?? `exit ${status}: ${(stderr || stdout).trim().split('\n').slice(0, 2).join(' ').slice(0, 150)}`;
  if (trouble || seconds > 1 || values.all)
    console.log(`${String(size).padStart(8)}  ${seconds.toFixed(2).padStart(5)} s  ${name.padEnd(46)}  ${words}`);
}
