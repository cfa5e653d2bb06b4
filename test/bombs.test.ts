import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Run, run } from './cli/run.ts';
import { createFolder } from './files/folder.ts';

type Make = (length: number) => string;

interface FileBombs {
  readonly documentBombs: readonly (readonly [name: string, file: string, make: Make])[];
  readonly packBombs: readonly (readonly [name: string, file: string, make: Make, codes: readonly number[] | null])[];
  readonly configBombs: readonly (readonly [name: string, make: Make])[];
}

/** The scripts are no TypeScript. */
const load = async (name: string): Promise<unknown> => import(new URL(`../scripts/bombs/${name}.mjs`, import.meta.url).href);
const { default: markdownBombs } = (await load('markdown-bombs')) as { default: Readonly<Record<string, Make>> };
const { documentBombs, packBombs, configBombs } = (await load('file-bombs')) as FileBombs;
const { createPack } = (await load('create-pack')) as { createPack(folder: string): Promise<void> };
const length = 10_000;

const temporary = mkdtempSync(join(tmpdir(), 'packetlint-'));
const everything = join(temporary, 'everything');
await createPack(everything);
afterAll(() => rmSync(temporary, { recursive: true }));

/** Whatever was found or refused: nothing crashed, and the end has a reason. */
function expectResult({ code, stdout, stderr }: Run): void {
  expect(stdout + stderr).not.toMatch(/crashed|a bug in packetlint|\n\s+at \S+ \(/);
  expect([0, 1, 2]).toContain(code);
  if (code !== 0) expect(stdout + stderr).not.toBe('');
}

function readEverything(file: string, text: string): Promise<Run> {
  return run(createFolder({ [file]: text }), ['--no-config', '--pack', everything, '--pack', 'core', '--format', 'json', file]);
}

describe('Markdown that aims at us', () => {
  const names = [
    'directives never used',
    'fields of one name',
    'many small tables',
    'rows of other names',
    'columns of one name',
    'shell: substitutions',
    'shell: heredocs',
    'shell: coprocs',
    'comments in words',
    'tags without an end',
    'combining marks',
    'terminal sequences of digits',
    'words of two scripts',
    'strikethrough ~~a',
  ];

  it.each(names)('is judged by a pack that reads everything: %s', async name => {
    const result = await readEverything('bomb.md', markdownBombs[name]?.(length) ?? '');
    expectResult(result);
    expect(result.code).toBe(1);
  });

  it.each(names)('is judged as a run state: %s', async name => {
    const result = await run(createFolder({ '.archon/run.md': markdownBombs[name]?.(length) ?? '' }), ['--no-config']);
    expectResult(result);
    expect(result.code).toBe(1);
  });
});

describe('data that aims at parsers', () => {
  const families = /: (flow|explicit|sequences|a: on|deep|indented|alias|merge|duplicate|__proto__|quoted|arrays|objects|long number|lone)/;

  it.each(documentBombs.filter(([name]) => families.test(name)))('ends in a finding: %s', async (_, file, make) => {
    const result = await readEverything(file, make(length));
    expectResult(result);
    expect(result.code).toBe(1);
  });
});

describe('rules, kinds and configs that aim at whoever loads them', () => {
  const victim = `${'a'.repeat(30)}b\n`.repeat(20);

  it.each(packBombs)('%s', async (_, file, make, codes) => {
    const folder = createFolder({ 'bomb.md': victim, [`bombs/${file}`]: make(length) });
    const result = await run(folder, ['--no-config', '--pack', './bombs', 'bomb.md']);
    expectResult(result);
    if (codes) expect(codes).toContain(result.code);
    // What is refused is refused at a place.
    if (result.stderr.includes('mistake')) expect(result.stderr).toMatch(/bomb\.json:\d+:\d+: /);
  });

  it.each(configBombs)('%s', async (_, make) => {
    const folder = createFolder({ 'bomb.md': victim, 'packetlint.config.json': make(length) });
    const result = await run(folder, ['bomb.md']);
    expectResult(result);
    expect(result.code).toBe(2);
  });
});
