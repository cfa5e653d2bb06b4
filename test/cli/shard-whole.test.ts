import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addFiles, createFolder } from '../files/folder.ts';
import { commit, createRepository } from './gate-repository.ts';
import { run } from './run.ts';
import { formats, lintParts, lintWhole, type Outcome, type SplitRun } from './shard-runs.ts';
import { configOf, policies, suppress } from './suppression-workspace.ts';

// Many runs each; machines are slow at times.
vi.setConfig({ testTimeout: 120_000 });

const counts = [1, 2, 3, 5];

/** Joined, the parts of a run say what the whole run says, byte for byte, in all formats, on standard error too; and end as it does. */
async function expectWhole(folder: string, task: SplitRun): Promise<Outcome> {
  const whole = await lintWhole(folder, task);
  for (const count of counts) {
    const { shards, ...merged } = await lintParts(folder, count, task);
    expect([merged.code, merged.stderr], `${count} shards`).toEqual([whole.code, whole.stderr]);
    for (const format of formats) expect(merged.reports[format], `${format} of ${count} shards`).toBe(whole.reports[format]);
  }
  return whole;
}

const ids = ({ reports: { json = '[]' } }: Outcome): string[] =>
  (JSON.parse(json) as { filePath: string; messages: { ruleId: string | null }[] }[]).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => `${filePath.split('/').at(-1)} ${ruleId}`),
  );

const documents = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [`docs/${index}.md`, `# ${index}\n\nTODO\n\nNOTE\n${index % 3 === 0 ? '\nLATE\n' : ''}`]),
);

/** A workspace with all that a run can say besides of its documents. */
async function createWorkspace(): Promise<{ folder: string; out: string }> {
  const home = createFolder();
  const [folder, out] = [join(home, 'run'), join(home, 'out')];
  mkdirSync(out);
  const suppressions = [
    suppress('policies/late-left', { files: ['docs/0.md'] }),
    suppress('policies/late-left', { files: ['docs/1.md'] }),
    suppress('policies/todo-left', { files: ['docs/[34].md'], expires: '2026-01-01' }),
    suppress('policies/todo-left', { files: ['elsewhere/**'] }),
    suppress('policies/note-left', { files: ['docs/bad.md'] }),
  ];
  addFiles(folder, { ...policies, ...documents, 'packetlint.config.json': configOf({ suppressions, ignores: ['docs/ignored.md'] }) });
  addFiles(folder, {
    'docs/gone.md': 'TODO\n\nNOTE\n',
    'docs/mended.md': 'LATE\n',
    'docs/also.md': 'LATE\n',
    'docs/ignored.md': 'TODO\n',
    'text.txt': 'TODO\n',
    'docs/inline.md':
      'TODO\n\n<!-- packetlint-disable-next-line policies/todo-left -- as agreed -->\nTODO\n\n<!-- packetlint-disable-line -->\n',
  });
  const paths = ['docs/gone.md', 'docs/mended.md', 'docs/also.md', 'docs/5.md'];
  await run(folder, ['--suppress-all', ...paths], { today: '2026-11-21' });
  rmSync(join(folder, 'docs/gone.md'));
  writeFileSync(join(folder, 'docs/mended.md'), 'Fine.\n');
  writeFileSync(join(folder, 'docs/bad.md'), Buffer.from([0x54, 0xff, 0xfe, 0x0a]));
  // A second workspace, with a config of its own.
  addFiles(join(home, 'other'), {
    ...policies,
    'packetlint.config.json': configOf({
      suppressions: [suppress('policies/todo-left', { expires: '2026-01-01' }), suppress('policies/late-left')],
    }),
    'a.md': 'TODO\n',
    'b.md': 'LATE\n',
    'own/own-left.json': policies['policies/note-left.json'] ?? '',
    'policies/own-left.json': (policies['policies/note-left.json'] ?? '').replaceAll('NOTE', 'OWN'),
    'c.md': 'OWN\n',
  });
  return { folder, out };
}

describe('the parts of a run, joined, are the whole run', () => {
  it('with suppressions of all kinds, known findings that are gone, and two workspaces', async () => {
    const { folder, out } = await createWorkspace();
    const args = ['.', '../other', 'docs/ignored.md', 'text.txt'];
    const whole = await expectWhole(folder, { args, out });
    expect(whole.code).toBe(2);
    expect(whole.stderr).toContain(
      'There are suppressions left that do not occur anymore (2 in 2 files, the first: policies/todo-left in docs/gone.md)',
    );
    const said = ids(whole).filter(each => each.includes('config.json'));
    // Of the other workspace, nothing counts as unused: it was not searched for its own sake.
    expect(said).toEqual(['expired', 'unused', 'expired', 'unused'].map(word => `packetlint.config.json packetlint/suppression-${word}`));
    // Joined into one part, they can be joined again.
    const [one, again] = [join(out, 'one.json'), join(out, 'again.json')];
    const ends = [
      await run(folder, ['merge', join(out, 'parts'), '-f', 'blob', '-o', one]),
      await run(folder, ['merge', one, '-f', 'json', '-o', again]),
    ];
    expect(ends.map(({ code, stderr }) => [code, stderr])).toEqual([0, 1].map(() => [2, whole.stderr]));
    expect(readFileSync(again, 'utf8')).toBe(whole.reports.json);
    expect(JSON.parse(whole.reports['json-with-metadata'] ?? '').metadata.rulesMeta).toHaveProperty(['policies/own-left']);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['without errors of what is gone', ['--pass-on-unpruned-suppressions'], []],
    ['with --quiet', [], ['--quiet']],
    ['with --max-warnings', ['--rule', 'policies/todo-left:off'], ['--max-warnings', '9']],
    ['with rules chosen', ['--pack', './policies'], []],
    ['of one folder', ['docs'], []],
    ['of named files', ['docs/0.md', 'docs/1.md', 'docs/also.md', 'docs/gone.md', '--no-error-on-unmatched-pattern'], []],
    ['of a glob', ['docs/*.md'], []],
    ['without some', ['.', '!docs/0.md'], []],
    ['without comments', ['--no-inline-config'], []],
    ['with fixes told', ['--fix-dry-run'], []],
  ])('%s', async (_, args, reportArgs) => {
    const { folder, out } = await createWorkspace();
    await expectWhole(folder, { args, reportArgs, out });
  });

  it('from a folder within the workspace, and joined in another checkout', async () => {
    const { folder, out } = await createWorkspace();
    const inside = join(folder, 'docs');
    const whole = await expectWhole(inside, { args: ['..'], out });
    await lintParts(inside, 2, { args: ['..'], out });
    const moved = join(createFolder(), 'elsewhere');
    renameSync(folder, moved);
    const { stdout } = await run(join(moved, 'docs'), ['merge', join(out, 'parts'), '-f', 'json']);
    expect(stdout.trimEnd()).toBe(whole.reports.json?.replaceAll(folder, moved));
  });

  it('with --stats, but for the times', async () => {
    const { folder, out } = await createWorkspace();
    const args = ['--stats'];
    const [whole, merged] = [await lintWhole(folder, { args, out }), await lintParts(folder, 3, { args, out })];
    const shape = ({ reports: { json = '' } }: Outcome): unknown =>
      JSON.parse(json, (key, value) => (key === 'stats' ? JSON.stringify(value).replaceAll(/\d+(?:\.\d+)?(?:e-\d+)?/g, '0') : value));
    expect(shape(merged)).toEqual(shape(whole));
    expect(JSON.stringify(shape(whole))).toContain('passes');
    expect([merged.code, merged.stderr]).toEqual([2, whole.stderr.slice(whole.stderr.lastIndexOf('There are suppressions left'))]);
  });

  it('with a gate, which tells of each file of the policy once', async () => {
    const expired = suppress('policies/todo-left', { files: ['docs/2.md'], expires: '2026-01-01' });
    const config = configOf({ suppressions: [expired, suppress('policies/late-left', { files: ['docs/4.md'] })] });
    const folder = createRepository({ 'packetlint.config.json': config, ...documents, 'docs/gone.md': 'TODO\n' });
    const out = createFolder();
    await run(folder, ['--suppress-all', 'docs/gone.md', 'docs/0.md']);
    commit(folder);
    const base = commit(folder);
    rmSync(join(folder, 'docs/gone.md'));
    addFiles(folder, {
      'policies/new-left.json': '{}',
      'packetlint.config.json': configOf({ ignores: ['docs/**'] }),
      'docs/0.md': 'TODO\n',
    });
    commit(folder);
    const gate = ['--gate', '--policy-from', base];
    const whole = await expectWhole(folder, { args: gate, out });
    expect([whole.code, ids(whole).filter(each => each.endsWith('policy-changed'))]).toEqual([
      2,
      ['packetlint.config.json packetlint/policy-changed', 'new-left.json packetlint/policy-changed'],
    ]);
    expect((await expectWhole(folder, { args: [...gate, '--changed', base], out })).code).toBe(2);
    // Without merge too, the shards together say each of it once.
    const { shards } = await lintParts(folder, 3, { args: [...gate, '-f', 'unix'], out });
    const said = shards.flatMap(({ stdout }) => stdout.match(/\w+\/(?:policy-changed|suppression-\w+)/g) ?? []).sort();
    expect(said).toEqual(['packetlint/policy-changed', 'packetlint/policy-changed', 'packetlint/suppression-expired']);
  });

  it('with --changed, where something has changed and where nothing has', async () => {
    const folder = createRepository(documents);
    const out = createFolder();
    const task = { args: ['--changed', 'main'], out };
    const nothing = await expectWhole(folder, task);
    expect([nothing.code, nothing.stderr]).toEqual([0, expect.stringContaining('packetlint linted nothing')]);
    addFiles(folder, { 'docs/1.md': '# 1\n\nTODO\n\nTODO\n', 'docs/new.md': 'NOTE\n', 'docs/8.md': '# 8\n\nTODO\n\nNEVER\n' });
    commit(folder);
    const changed = await expectWhole(folder, task);
    expect(ids(changed)).toEqual(['1.md policies/todo-left', '8.md policies/never-left', 'new.md policies/note-left']);
  });

  it('where no document turns out to be of a kind', async () => {
    const kind = {
      docs: { description: 'A packet.', why: 'It is handed on.', source: 'handbook 4' },
      match: [{ columns: ['Step', 'State'] }],
      tables: { steps: { columns: { Step: {}, State: {} } } },
    };
    const folder = createFolder({
      'packetlint.config.json': '{ "extends": ["./policies"], "ignores": ["c.md"] }',
      'policies/kinds/packet.json': JSON.stringify(kind),
      'a.md': 'No table: | Step | State |\n',
      'b.md': 'No table: | Step | State |\n',
      'c.md': '',
    });
    const out = createFolder();
    const whole = await expectWhole(folder, { args: [], out });
    expect([whole.code, whole.stderr]).toEqual([2, expect.stringContaining('1 of them ignored by the config')]);
    expect((await lintParts(folder, 2, { args: [], out })).shards.map(({ code }) => code)).toEqual([0, 0]);
    expect((await expectWhole(folder, { args: ['--no-error-on-unmatched-pattern'], out })).code).toBe(0);
  });

  it('in any workspace', async () => {
    const word = fc.constantFrom('TODO', 'LATE', 'NEVER', 'NOTE', 'Fine.');
    const text = fc.array(word, { maxLength: 4 }).map(words => words.map(each => `${each}\n`).join('\n'));
    const suppression = fc
      .record({
        rule: fc.constantFrom('policies/todo-left', 'policies/late-left', 'policies/*'),
        files: fc.uniqueArray(fc.constantFrom('a.md', 'b/*.md', '**', 'b/c.md', 'x/**'), { minLength: 1, maxLength: 2 }),
        expires: fc.constantFrom('2026-01-01', '2027-01-01'),
      })
      .map(parts => suppress(parts.rule, parts));
    const paths = fc.uniqueArray(fc.constantFrom('a.md', 'b/c.md', 'b/d.md', 'e.md', 'b/f/g.md'), { minLength: 1 });
    const files = paths.chain(names => fc.record(Object.fromEntries(names.map(name => [name, text]))));
    const parts = {
      before: files,
      after: files,
      suppressions: fc.array(suppression, { maxLength: 3 }),
      count: fc.integer({ min: 1, max: 6 }),
    };
    await fc.assert(
      fc.asyncProperty(fc.record(parts), async ({ before, after, suppressions, count }) => {
        const [folder, out] = [createFolder({ ...policies, 'packetlint.config.json': configOf({}), ...before }), createFolder()];
        await run(folder, ['--suppress-all']);
        for (const path of Object.keys(before)) rmSync(join(folder, path));
        addFiles(folder, { ...after, 'packetlint.config.json': configOf({ suppressions }) });
        const whole = await lintWhole(folder, { args: [], out });
        const { shards: _, ...merged } = await lintParts(folder, count, { args: [], out });
        expect(merged).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
});
