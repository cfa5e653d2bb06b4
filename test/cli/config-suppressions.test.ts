import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { addFiles, createFolder } from '../files/folder.ts';
import { run } from './run.ts';
import { createWorkspace, policies, suppress } from './suppression-workspace.ts';

// What is loaded late takes its time, once.
vi.setConfig({ testTimeout: 30_000 });

const today = '2026-11-21';

interface Shown {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly line: number;
    readonly column: number;
    readonly severity: number;
    readonly message: string;
  }[];
  readonly suppressedMessages: readonly { readonly suppressions: readonly object[] }[];
  readonly source?: string;
}

async function lint(
  folder: string,
  args: readonly string[] = [],
  day = today,
): Promise<{ code: number; results: Shown[]; stderr: string }> {
  const { code, stdout, stderr } = await run(folder, ['-f', 'json', ...args], { today: day });
  return { code, results: stdout === '' ? [] : JSON.parse(stdout), stderr };
}

it('are heeded in another workspace, whatever it is called', async () => {
  const parent = createFolder({ 'repo/packetlint.config.json': '{ "extends": ["./policies"] }', 'repo-b/a.md': 'TODO\n' });
  const entry = { rule: 'policies/todo-left', files: ['a.md'], owner: 'Ana', reason: 'Old.', expires: '2027-01-01' };
  const config = { extends: ['./policies'], suppressions: [entry] };
  addFiles(join(parent, 'repo'), policies);
  addFiles(join(parent, 'repo-b'), { ...policies, 'packetlint.config.json': JSON.stringify(config) });
  expect((await lint(join(parent, 'repo'), ['../repo-b'])).code).toBe(0);
});

/** `file:line:column rule` of what counts. */
function left(folder: string, results: readonly Shown[]): string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId }) => `${filePath.slice(folder.length + 1)}:${line}:${column} ${ruleId}`),
  );
}

describe('suppressions of the config', () => {
  it('take findings out, with owner, reason and day', async () => {
    const folder = createWorkspace({ suppressions: [suppress('policies/todo-left')] }, { 'a.md': 'TODO\n' });
    const { code, results } = await lint(folder);
    expect(code).toBe(0);
    expect(results).toMatchObject([
      {
        messages: [],
        errorCount: 0,
        fixableErrorCount: 0,
        source: 'TODO\n',
        suppressedMessages: [
          { ruleId: 'policies/todo-left', suppressions: [{ kind: 'file', justification: 'moved in May (owner: Ana, until 2026-12-31)' }] },
        ],
      },
    ]);
  });

  it('hold for their files, rules and places only', async () => {
    const files = { 'a.md': 'TODO\nLATE\n', 'docs/b.md': '# One\n\nTODO\n\n# Two\n\nTODO\n' };
    const one = createWorkspace({ suppressions: [suppress('policies/*', { files: ['docs/**'] })] }, files);
    expect(left(one, (await lint(one)).results)).toEqual(['a.md:1:1 policies/todo-left', 'a.md:2:1 policies/late-left']);
    const two = createWorkspace({ suppressions: [suppress('policies/todo-left', { where: { section: 'Two' } })] }, files);
    expect(left(two, (await lint(two)).results)).toEqual([
      'a.md:1:1 policies/todo-left',
      'a.md:2:1 policies/late-left',
      'docs/b.md:3:1 policies/todo-left',
    ]);
    const three = createWorkspace({ suppressions: [suppress('policies/*', { where: { line: 'LATE' } })] }, files);
    expect(left(three, (await lint(three)).results)).toEqual([
      'a.md:1:1 policies/todo-left',
      'docs/b.md:3:1 policies/todo-left',
      'docs/b.md:7:1 policies/todo-left',
    ]);
  });

  it('hold on their last day, and are errors at their place from the next on', async () => {
    const folder = createWorkspace({ suppressions: [suppress('policies/todo-left', { expires: '2026-11-21' })] }, { 'a.md': 'TODO\n' });
    expect((await lint(folder)).code).toBe(0);
    const { code, results } = await lint(folder, [], '2026-11-22');
    expect(code).toBe(1);
    expect(left(folder, results)).toEqual(['a.md:1:1 policies/todo-left', 'packetlint.config.json:13:18 packetlint/suppression-expired']);
    expect(results[1]?.messages[0]?.message).toContain('expired on 2026-11-21');
    expect(results[1]?.messages[0]?.message).toContain('Ana');
    expect(results[1]?.source).toBe(readFileSync(join(folder, 'packetlint.config.json'), 'utf8'));
  });

  it('warn where they suppress nothing, if the run has looked at all their files', async () => {
    const folder = createWorkspace(
      { suppressions: [suppress('policies/todo-left', { files: ['docs/*.md'] })] },
      { 'a.md': 'Fine.\n', 'docs/b.md': 'Fine.\n' },
    );
    const { code, results } = await lint(folder);
    expect([code, left(folder, results)]).toEqual([0, ['packetlint.config.json:6:5 packetlint/suppression-unused']]);
    expect(left(folder, (await lint(folder, ['docs'])).results)).toHaveLength(1);
    for (const args of [['a.md'], ['docs/*.md'], ['.', '!docs/c.md'], ['--rule', 'policies/late-left:off'], ['--shard', '1/1']])
      expect(left(folder, (await lint(folder, args)).results), args.join(' ')).toEqual([]);
  });

  it('cannot suppress what could not be judged, and are not called unused then', async () => {
    const folder = createWorkspace({ suppressions: [suppress('policies/*')] }, {});
    writeFileSync(join(folder, 'a.md'), Buffer.from([0x54, 0xff, 0xfe, 0x0a]));
    const { results } = await lint(folder);
    expect(left(folder, results)).toEqual(['a.md:1:1 null']);
  });

  it('leave alone what they let stay, with --fix too', async () => {
    const folder = createWorkspace(
      { suppressions: [suppress('policies/todo-left', { files: ['a.md'] })] },
      { 'a.md': 'TODO\n', 'b.md': 'TODO\n' },
    );
    expect((await lint(folder, ['--fix'])).code).toBe(0);
    expect([readFileSync(join(folder, 'a.md'), 'utf8'), readFileSync(join(folder, 'b.md'), 'utf8')]).toEqual(['TODO\n', 'DONE\n']);
  });

  it('are told by --print-config', async () => {
    const folder = createWorkspace({ suppressions: [suppress('policies/todo-left', { files: ['docs/**'] })] }, {});
    expect(JSON.parse((await run(folder, ['--print-config', 'docs/a.md'])).stdout).suppressions).toEqual([
      suppress('policies/todo-left', { files: ['docs/**'] }),
    ]);
    expect(JSON.parse((await run(folder, ['--print-config', 'a.md'])).stdout).suppressions).toBeUndefined();
  });

  it('keep both reasons where a comment and the config speak of two findings of a line', async () => {
    const folder = createWorkspace(
      { suppressions: [suppress('policies/late-left')] },
      { 'a.md': 'LATE\n\n<!-- packetlint-disable-next-line policies/todo-left -- agreed -->\nTODO\n' },
    );
    const { results } = await lint(folder);
    expect(results[0]?.suppressedMessages.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'file', justification: 'moved in May (owner: Ana, until 2026-12-31)' }],
      [{ kind: 'directive', justification: 'agreed' }],
    ]);
  });
});

describe('mistakes in suppressions', () => {
  const mistakes: [string, object, string][] = [
    ['an unknown rule', suppress('policies/todo-lef'), 'There is no rule "policies/todo-lef".'],
    ['an unknown pack', suppress('policie/*'), 'There is no pack or kind "policie".'],
    ['a rule of the tool itself', suppress('packetlint/suppression-expired'), 'There is no rule "packetlint/suppression-expired".'],
    ['a rule that nobody may suppress', suppress('policies/never-left'), '"policies/never-left" cannot be suppressed'],
    ['a glob that is none', suppress('policies/todo-left', { files: ['../a.md'] }), 'must not leave its folder'],
    ['a day that does not exist', suppress('policies/todo-left', { expires: '2026-02-30' }), 'packetlint.config.json:13:18'],
    ['no owner', suppress('policies/todo-left', { owner: undefined }), 'owner'],
    ['a blank reason', suppress('policies/todo-left', { reason: ' ' }), 'packetlint.config.json:12:17'],
    ['no day', suppress('policies/todo-left', { expires: undefined }), 'expires'],
    ['an unknown key', suppress('policies/todo-left', { expiry: '2026-12-31' }), 'Unknown key "expiry"'],
    ['an unknown place', suppress('policies/todo-left', { where: { sectoin: 'x' } }), 'Did you mean "section"?'],
  ];

  it.each(mistakes)('%s ends the run with its place', async (_, suppression, message) => {
    const folder = createWorkspace({ suppressions: [suppression] }, { 'a.md': 'TODO\n' });
    const { code, stderr, stdout } = await run(folder, []);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^packetlint\.config\.json:\d+:\d+: /);
  });
});
