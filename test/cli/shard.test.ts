import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createDocuments } from '../../bench/shards/create-documents.mjs';
import { addFiles, createFolder } from '../files/folder.ts';
import { type Run, run } from './run.ts';

// Many runs each; machines are slow at times.
vi.setConfig({ testTimeout: 60_000 });

const document = (index: number): string => `# Plan ${index}\n\nTODO\n`;

const todo = JSON.stringify({
  meta: { docs: { description: 'No line says TODO.' }, messages: { todo: 'Write it, or delete the line.' } },
  kinds: ['markdown'],
  given: { fact: 'lines' },
  conditions: { all: [{ fact: 'text', operator: 'equal', value: 'TODO' }] },
  event: { type: 'todo' },
  examples: { valid: ['Done.\n'], invalid: [{ markdown: 'TODO\n', findings: [{ messageId: 'todo', line: 1, column: 1 }] }] },
});

/** A workspace with one rule, and so many documents with a finding each. */
function createWorkspace(count: number): string {
  const documents = Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/${index}.md`, document(index)]));
  return createFolder({ 'packetlint.config.json': '{ "extends": ["./policies"] }', 'policies/todo-left.json': todo, ...documents });
}

/** Runs all shards, one after another, each writing its part into a folder. */
async function runShards(folder: string, count: number, ...args: string[]): Promise<Run[]> {
  const runs: Run[] = [];
  for (let index = 1; index <= count; index += 1) {
    runs.push(await run(folder, [...args, '--shard', `${index}/${count}`, '-f', 'blob', '-o', `parts/${index}.json`]));
  }
  return runs;
}

const merge = (folder: string, ...args: string[]): Promise<Run> => run(folder, ['merge', 'parts', ...args]);

describe('--shard', () => {
  it('and merge tell what the whole run tells, byte for byte, in any report', async () => {
    const folder = createFolder();
    createDocuments(folder, 300);
    const formats = ['json', 'sarif', 'stylish', 'junit', 'gitlab', 'html', 'markdown', 'rdjson', 'checkstyle'];
    const reports = (name: string): string[] => formats.flatMap(format => ['-f', format, '-o', `../${name}-${format}`]);
    const inside = join(folder, 'run');
    mkdirSync(inside);
    for (const name of readdirSync(folder)) if (name !== 'run') renameSync(join(folder, name), join(inside, name));
    const whole = await run(inside, ['--no-config', ...reports('whole')]);
    const shards = ['1/4', '2/4', '3/4', '4/4'];
    const parts: Run[] = [];
    // Not among the documents: a run counts all files that it finds.
    for (const [index, shard] of shards.entries())
      parts.push(await run(inside, ['--no-config', '--shard', shard, '-f', 'blob', '-o', `../parts/${index}.json`]));
    const merged = await run(inside, ['merge', '../parts', ...reports('merged')]);
    expect(parts.map(({ code, stderr }) => [code, stderr])).toEqual([1, 1, 1, 1].map(code => [code, '']));
    expect([merged.code, merged.stdout, merged.stderr]).toEqual([whole.code, whole.stdout, whole.stderr]);
    for (const format of formats) {
      expect(readFileSync(join(folder, `merged-${format}`), 'utf8'), format).toBe(readFileSync(join(folder, `whole-${format}`), 'utf8'));
    }
    expect(JSON.parse(readFileSync(join(folder, 'merged-json'), 'utf8'))).toHaveLength(300);
  }, 120_000);

  it('is no error without documents, as long as another shard has some', async () => {
    const folder = createWorkspace(1);
    const runs = await runShards(folder, 5);
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 0, 0, 0, 1]);
    expect((await merge(folder)).code).toBe(1);
  });

  it('says what a whole run says where there is nothing at all', async () => {
    const folder = createFolder({ 'a.txt': '' });
    const none = await run(folder, ['--shard', '1/2']);
    const ignored = await run(folder, ['--shard', '1/2', '--no-error-on-unmatched-pattern', '-f', 'json']);
    expect([none.code, ignored.code, ignored.stdout]).toEqual([2, 0, '[]\n']);
    expect((await run(folder, ['--shard', '1/2', 'none.md'])).code).toBe(2);
  });

  it.each([
    ['0/4', 'expected I/N'],
    ['5/4', 'expected I/N'],
    ['1', 'expected I/N'],
    ['a/b', 'expected I/N'],
    ['1/99999', 'at most 10000'],
  ])('refuses %s', async (shard, message) => {
    const { code, stderr } = await run(createWorkspace(1), ['--shard', shard]);
    expect([code, stderr.includes(message)]).toEqual([2, true]);
  });

  it('refuses what cannot be parted', async () => {
    const folder = createWorkspace(1);
    expect((await run(folder, ['--shard', '1/2', '--stdin'])).stderr).toContain('standard input is one text');
    expect((await run(folder, ['--shard', '1/2', '--fix'])).stderr).toContain('--fix-dry-run');
  });
});

it.each(['--suppress-all', '--prune-suppressions', '--suppress-rule=policies/todo-left'])(
  'a shard writes down nothing by %s',
  async option => {
    const { code, stderr } = await run(createWorkspace(4), ['--shard', '1/2', option]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('exclude each other')]);
  },
);

describe('packetlint merge', () => {
  it('counts a document that two runs have judged once', async () => {
    const folder = createWorkspace(3);
    await run(folder, ['-f', 'blob', '-o', 'parts/a.json', 'docs/1.md']);
    await run(folder, ['-f', 'blob', '-o', 'parts/b.json', 'docs']);
    await run(folder, ['-f', 'blob', '-o', 'parts/c.json', 'docs/1.md', 'policies/todo-left.json']);
    await run(folder, ['-f', 'blob', '-o', 'parts/d.json', 'docs/2.md', 'policies/todo-left.json']);
    const { stderr } = await run(folder, ['merge', 'parts'], { isTTY: true });
    expect(stderr).toMatch(/^3 documents linted, 1 other file left alone/);
  });

  it('ends as the whole run: 0 clean, 1 with errors or too many warnings, 2 where a file could not be judged', async () => {
    const folder = createWorkspace(8);
    const end = async (...args: string[]): Promise<number> => {
      rmSync(join(folder, 'parts'), { recursive: true, force: true });
      await runShards(folder, 3, ...args);
      return (await merge(folder, ...(args.includes('todo-left') ? [] : ['--max-warnings', '7']))).code;
    };
    expect(await end()).toBe(1);
    expect(await end('--rule', 'policies/todo-left:warn')).toBe(1);
    expect(await end('--rule', 'policies/todo-left:off', '--no-error-on-unmatched-pattern')).toBe(0);
    expect(await end('.', '/dev/null')).toBe(2);
  });

  it('says how much was looked at', async () => {
    const folder = createWorkspace(8);
    await runShards(folder, 3);
    const { stderr } = await run(folder, ['merge', 'parts'], { isTTY: true });
    expect(stderr).toMatch(/^8 documents linted, \d+ other files left alone\n$/);
  });

  it.each<[string, (folder: string) => unknown, RegExp]>([
    ['a part that is missing', folder => rmSync(join(folder, 'parts/2.json')), /Of 3 shards, 2\/3 is missing/],
    ['parts that are missing', folder => removeParts(folder, [1, 3]), /1\/3, 3\/3 are missing/],
    [
      'a part that stands twice',
      folder => writeFileSync(join(folder, 'parts/4.json'), readFileSync(join(folder, 'parts/1.json'))),
      /are the same shard \(1\/3\)/,
    ],
    [
      'a part of another version',
      folder => change(folder, text => text.replace(/"version":"[^"]*"/, '"version":"9.9.9"')),
      /was written by packetlint 9\.9\.9/,
    ],
    ['a part of another format', folder => change(folder, text => text.replace('"blob":1', '"blob":2')), /is of format 2/],
    ['a part of another split', folder => run(folder, ['--shard', '2/4', '-f', 'blob', '-o', 'parts/2.json']), /is not one of 3 shards/],
    ['a part that was cut off', folder => change(folder, text => text.slice(0, -40)), /It is no JSON, or was cut off/],
    ['what is no part', folder => writeFileSync(join(folder, 'parts/2.json'), '[]'), /It is no part of a run/],
    [
      'a part of other documents',
      async folder => {
        addFiles(folder, { 'docs/more.md': 'More.\n' });
        await run(folder, ['--shard', '2/3', '-f', 'blob', '-o', 'parts/2.json']);
      },
      /are not parts of one run: their documents or settings differ/,
    ],
    [
      'a part of other settings',
      folder => run(folder, ['--shard', '2/3', '--rule', 'policies/todo-left:warn', '-f', 'blob', '-o', 'parts/2.json']),
      /their documents or settings differ/,
    ],
  ])('refuses %s', async (_, spoil, message) => {
    const folder = createWorkspace(6);
    await runShards(folder, 3);
    await spoil(folder);
    const { code, stderr, stdout } = await merge(folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('joins whole runs over different folders too, unless they say different things of one file', async () => {
    const folder = createWorkspace(4);
    await run(folder, ['docs/0.md', 'docs/1.md', '-f', 'blob', '-o', 'parts/1.json']);
    await run(folder, ['docs/2.md', '-f', 'blob', '-o', 'parts/2.json']);
    expect(JSON.parse((await merge(folder, '-f', 'json')).stdout)).toHaveLength(3);
    await run(folder, ['docs/1.md', '-f', 'blob', '-o', 'parts/2.json']);
    expect(JSON.parse((await merge(folder, '-f', 'json')).stdout)).toHaveLength(2);
    addFiles(folder, { 'docs/1.md': 'Changed.\n' });
    await run(folder, ['docs/1.md', '-f', 'blob', '-o', 'parts/2.json']);
    expect((await merge(folder)).stderr).toContain('docs/1.md stands in two parts');
  });

  it('knows of warnings that a part was not to report', async () => {
    const folder = createWorkspace(6);
    await runShards(folder, 2, '--rule', 'policies/todo-left:warn', '--quiet');
    const { code, stderr } = await merge(folder, '--max-warnings', '5', '--quiet');
    expect([code, stderr]).toEqual([1, 'packetlint found too many warnings (maximum: 5).\n']);
  });

  it('refuses parts that know other findings', async () => {
    const folder = createWorkspace(6);
    await run(folder, ['--suppress-all', 'docs/1.md']);
    await runShards(folder, 3);
    await run(folder, ['--suppress-all']);
    await run(folder, ['--shard', '2/3', '-f', 'blob', '-o', 'parts/2.json']);
    expect((await merge(folder)).stderr).toContain('their documents or settings differ');
  });

  it('lets what is gone pass where that is asked for', async () => {
    const folder = createWorkspace(3);
    await run(folder, ['--suppress-all']);
    rmSync(join(folder, 'docs/1.md'));
    const shards = await runShards(folder, 2);
    const codes = [...shards, await merge(folder), await merge(folder, '--pass-on-unpruned-suppressions')].map(({ code }) => code);
    expect(codes).toEqual([0, 0, 2, 0]);
  });

  it('prints nothing of a part that a terminal would obey', async () => {
    const folder = createWorkspace(1);
    const hostile = '\u001b[2J\u202e::error::x';
    await runShards(folder, 2);
    for (const index of [1, 2]) {
      const path = join(folder, `parts/${index}.json`);
      const part = JSON.parse(readFileSync(path, 'utf8'));
      part.part.certain.gone = [{ path: hostile, rule: hostile, count: 1 }];
      part.part.onNothing = { type: 'say', text: `\n${hostile}` };
      writeFileSync(path, JSON.stringify({ ...part, counts: { linted: 0, failed: 0, skipped: 0 } }));
    }
    const { stderr } = await merge(folder);
    expect(stderr).toContain('There are suppressions left');
    for (const obeyed of ['\u001b', '\u202e', '\n::']) expect(stderr).not.toContain(obeyed);
  });

  it('tells once what every shard says of the config', async () => {
    const folder = createWorkspace(6);
    const suppression = { rule: 'policies/todo-left', files: ['docs/*.md'], owner: 'docs', reason: 'Later.', expires: '2020-01-01' };
    addFiles(folder, { 'packetlint.config.json': JSON.stringify({ extends: ['./policies'], suppressions: [suppression] }) });
    const whole = await run(folder, ['-f', 'json']);
    await runShards(folder, 3);
    const merged = await merge(folder, '-f', 'json');
    expect(JSON.parse(whole.stdout).filter(({ filePath }: { filePath: string }) => filePath.endsWith('config.json'))).toHaveLength(1);
    expect([merged.code, merged.stdout]).toEqual([whole.code, whole.stdout]);
  });
});

function change(folder: string, edit: (text: string) => string): void {
  const path = join(folder, 'parts/2.json');
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

function removeParts(folder: string, indexes: readonly number[]): void {
  for (const index of indexes) rmSync(join(folder, `parts/${index}.json`));
}
