import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { addFiles, createFolder } from '../files/folder.ts';
import { commit, createRepository, git } from './gate-repository.ts';
import { type Run, run } from './run.ts';
import { configOf, createWorkspace, suppress } from './suppression-workspace.ts';

// What is loaded late takes its time, once.
vi.setConfig({ testTimeout: 30_000 });

const env = { PATH: process.env.PATH ?? '' };
const lint = (folder: string, args: readonly string[]): Promise<Run> => run(folder, args, { today: '2026-11-21', env });

it('the shards of a run, joined, say what the whole run says, of the config too', async () => {
  const suppressions = [suppress('policies/todo-left', { files: ['a.md'] }), suppress('policies/late-left', { expires: '2026-01-01' })];
  const files = Object.fromEntries([...'abcdefgh'].map(name => [`${name}.md`, 'TODO\n\nLATE\n']));
  const folder = createWorkspace({ suppressions }, files);
  await lint(folder, ['--suppress-all', 'c.md', 'd.md']);
  for (const shard of [1, 2, 3]) await lint(folder, ['--shard', `${shard}/3`, '-f', 'blob', '-o', `parts/${shard}.json`]);
  const merged = await lint(folder, ['merge', 'parts', '-f', 'json']);
  const whole = await lint(folder, ['-f', 'json', '.']);
  expect([merged.code, merged.stdout]).toEqual([whole.code, whole.stdout]);
  expect(whole.stdout.match(/suppression-expired/g)).toHaveLength(1);
});

it('what is said of the config and the policy is no matter of changed lines', async () => {
  const expired = configOf({ suppressions: [suppress('policies/todo-left', { expires: '2026-01-01' })] });
  const folder = createRepository({ 'packetlint.config.json': expired, 'a.md': 'LATE\n', 'b.md': 'Fine.\n' });
  addFiles(folder, { 'b.md': 'Fine.\n\nTODO\n', 'policies/new-left.json': '{}' });
  commit(folder);
  const { stdout } = await lint(folder, ['--gate', '--policy-from', 'main', '--changed', 'main', '-f', 'unix']);
  expect([...stdout.matchAll(/\[\w+\/(\S+)\]/g)].map(match => match[1])).toEqual([
    'policies/todo-left',
    'packetlint/suppression-expired',
    'packetlint/policy-changed',
  ]);
});

it('a merge of two branches that both recorded findings is read, or its conflict is named with its place', async () => {
  const folder = createRepository({ 'a.md': 'TODO\n' });
  await lint(folder, ['--suppress-all']);
  commit(folder);
  const record = async (branch: string, files: Readonly<Record<string, string>>): Promise<void> => {
    git(folder, 'checkout', '--quiet', '-b', branch, 'feature');
    addFiles(folder, files);
    await lint(folder, ['--suppress-all']);
    commit(folder);
  };
  await record('one', { '0.md': 'LATE\n' });
  await record('two', { 'b.md': 'TODO\n' });
  git(folder, 'merge', '--quiet', 'one');
  expect((await lint(folder, [])).code).toBe(0);
  await record('three', { 'c.md': 'TODO\n' });
  expect(() => git(folder, 'merge', '--quiet', 'two')).toThrow();
  const { code, stderr } = await lint(folder, []);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^packetlint-suppressions\.json:\d+:1: This is the mark of a merge conflict\./),
  ]);
});

it('reports carry the reasons', async () => {
  const folder = createWorkspace({ suppressions: [suppress('policies/todo-left')] }, { 'a.md': 'TODO\n\nLATE\n' });
  await lint(folder, ['--suppress-all']);
  const { runs } = JSON.parse((await lint(folder, ['-f', 'sarif'])).stdout);
  expect(runs[0].results.map((result: { suppressions: object[] }) => result.suppressions)).toEqual([
    [{ kind: 'external', status: 'accepted', justification: 'moved in May (owner: Ana, until 2026-12-31)' }],
    [{ kind: 'external', status: 'accepted', justification: 'known finding (packetlint-suppressions.json)' }],
  ]);
});

it('what is missing is known by its name: one row mended and another lost is red', async () => {
  const kind = {
    docs: { description: 'A packet.', why: 'It is handed on.', source: 'handbook 4' },
    match: [{ paths: ['*.md'] }],
    tables: {
      steps: { columns: { Step: {}, State: { values: ['open', 'done'] } }, key: '{{Step}}', rows: { required: ['build', 'test', 'ship'] } },
    },
    sections: { log: { heading: 'Log' }, plan: { heading: 'Plan' } },
  };
  const table = (...rows: string[]): string => `| Step | State |\n| - | - |\n${rows.map(row => `| ${row} | soon |\n`).join('')}`;
  const folder = createFolder({
    'packetlint.config.json': '{ "extends": ["./policies"] }',
    'policies/kinds/packet.json': JSON.stringify(kind),
    'a.md': `# Log\n\n${table('ship', 'build')}`,
  });
  const red = async (text: string): Promise<string[]> => {
    writeFileSync(join(folder, 'a.md'), text);
    const [{ messages }] = JSON.parse((await lint(folder, ['-f', 'json', '--pass-on-unpruned-suppressions'])).stdout);
    return messages.map(({ ruleId, message }: { ruleId: string; message: string }) => `${ruleId} ${message.split('.')[0]}`);
  };
  await lint(folder, [
    '--suppress-rule',
    'policies/packet/row-missing',
    '--suppress-rule',
    'policies/packet/section-missing',
    '--suppress-rule',
    'policies/packet/cell-invalid',
  ]);
  expect(Object.values(JSON.parse(readFileSync(join(folder, 'packetlint-suppressions.json'), 'utf8')).files['a.md'])).toEqual([
    [
      { message: 'value', table: 'steps', row: 'build', column: 'State' },
      { message: 'value', table: 'steps', row: 'ship', column: 'State' },
    ],
    [{ message: 'missing', subject: 'test', table: 'steps' }],
    [{ message: 'missing', subject: 'Plan' }],
  ]);
  const order = 'policies/packet/row-order';
  expect((await red(`# Log\n\n${table('build', 'ship')}`)).filter(each => !each.startsWith(order))).toEqual([]);
  expect(
    (await red(`# Log\n\nText.\r\n\r\n${table('ship', 'build').replaceAll('\n', '\r\n')}`)).filter(each => !each.startsWith(order)),
  ).toEqual([]);
  expect((await red(`# Plan\n\n${table('test', 'ship')}`)).filter(each => !each.startsWith(order))).toEqual([
    'policies/packet/section-missing There is no section "Log"',
    'policies/packet/row-missing The row build is missing',
    'policies/packet/cell-invalid State is "soon"; it is one of open, done',
  ]);
});
