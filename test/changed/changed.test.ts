import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Run, run } from '../cli/run.ts';
import { createFolder } from '../files/folder.ts';
import { countingPolicy, createPlan, policies } from './policies.ts';
import { createRepository, gitEnvironment, type Repository, runGit } from './repository.ts';

// Each runs Git a dozen times.
vi.setConfig({ testTimeout: 60_000 });

const lines = (count: number, more: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, index) => `${more[index + 1] ?? `line ${index + 1}`}\n`).join('');

async function lint(
  folder: string,
  args: readonly string[] = ['--changed', 'main'],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return run(folder, args, { env: { ...gitEnvironment, ...env } });
}

/** The findings, as `file line rule`. */
async function find({ folder }: Pick<Repository, 'folder'>, args: readonly string[] = ['--changed', 'main'], env = {}): Promise<string[]> {
  const { stdout, stderr, code } = await lint(folder, [...args, '-f', 'json'], env);
  if (stdout === '') throw new Error(`${code}: ${stderr}`);
  const results: { filePath: string; messages: { line: number; ruleId: string }[] }[] = JSON.parse(stdout);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId }) => `${filePath.slice(folder.length + 1)} ${line} ${ruleId?.replace('policies/', '')}`),
  );
}

const fine = { build: 'open', review: 'open', ship: 'open' };

describe('--changed', () => {
  it('reports changed lines, and leaves the others alone', async () => {
    const repository = createRepository({ ...policies, 'a.md': lines(20, { 3: 'TODO' }), 'b.md': 'TODO\n' });
    repository.commit({ 'a.md': lines(20, { 3: 'TODO', 11: 'TODO' }) });
    expect(await find(repository)).toEqual(['a.md 11 todo-left']);
  });

  it('counts what is committed, staged, edited and untracked', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'x\n', 'b.md': 'x\n', 'c.md': 'x\n', 'd.md': 'TODO\n' });
    repository.commit({ 'a.md': 'x\nTODO\n' });
    repository.edit({ 'b.md': 'x\nTODO\n' });
    repository.git('add', 'b.md');
    repository.edit({ 'c.md': 'x\nTODO\n', 'new/e.md': 'TODO\n', '.gitignore': 'out\n', 'out/f.md': 'TODO\n' });
    expect(await find(repository)).toEqual(['a.md 2 todo-left', 'b.md 2 todo-left', 'c.md 2 todo-left', 'new/e.md 1 todo-left']);
    expect(await find(repository, ['--changed', 'HEAD'])).toEqual(['b.md 2 todo-left', 'c.md 2 todo-left', 'new/e.md 1 todo-left']);
    expect(await find(repository, ['--changed=HEAD', 'new'])).toEqual(['new/e.md 1 todo-left']);
  });

  it('takes the commit at which the branch began, not the tip of the other', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'x\n', 'b.md': 'TODO\nx\n' });
    repository.commit({ 'a.md': 'x\nTODO\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.md': 'x\nx\n' });
    repository.git('checkout', '-q', 'work');
    expect(await find(repository)).toEqual(['a.md 2 todo-left']);
  });

  it('counts from the other branch itself where several commits could be where they parted', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'TODO\nx\n', 'b.md': 'x\n' });
    repository.commit({ 'b.md': 'y\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'a.md': 'done\nx\n' });
    repository.git('branch', 'mended');
    repository.git('merge', '-q', '--no-edit', 'work');
    repository.git('checkout', '-q', 'work');
    repository.git('merge', '-q', '--no-edit', 'mended');
    repository.commit({ 'a.md': 'TODO\nx\n' });
    expect(repository.git('merge-base', '--all', 'main', 'HEAD').trim().split('\n')).toHaveLength(2);
    expect(await find(repository)).toEqual(['a.md 1 todo-left']);
  });

  it('knows entries of data again that have moved', async () => {
    const entry = (name: string, state: string): string => `- name: ${name}\n  state: ${state}\n`;
    const state = {
      meta: { docs: { description: 'States are known.' }, messages: { unknown: '{{value}} is no state.' } },
      kinds: ['yaml'],
      given: { fact: 'values', where: { key: 'state' } },
      conditions: { all: [{ fact: 'value', operator: 'notIn', value: ['open', 'done'] }] },
      event: { type: 'unknown' },
      examples: { valid: [], invalid: [] },
    };
    const old = entry('a', 'soon') + entry('b', 'later');
    const repository = createRepository({ ...policies, 'policies/state-unknown.json': JSON.stringify(state), 'steps.yml': old });
    repository.commit({ 'steps.yml': entry('new', 'maybe') + old });
    expect(await find(repository)).toEqual(['steps.yml 2 state-unknown']);
    // One goes, and one of the same text comes where nothing has changed: nobody can tell them apart.
    repository.commit({ 'steps.yml': entry('b', 'later') });
    expect(await find(repository)).toEqual([]);
  });

  it('does not report again what came with a merge from the other branch', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'x\n', 'b.md': 'x\n' });
    repository.commit({ 'a.md': 'x\nTODO\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.md': 'x\nTODO\n' });
    repository.git('checkout', '-q', 'work');
    repository.git('merge', '-q', '--no-edit', 'main');
    expect(await find(repository)).toEqual(['a.md 2 todo-left']);
  });

  it('works in the middle of a merge with conflicts', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'x\ny\nz\n' });
    repository.commit({ 'a.md': 'x\nTODO ours\nz\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'a.md': 'x\nTODO theirs\nz\n' });
    expect(() => repository.git('merge', '-q', 'work')).toThrow();
    expect(await find(repository, ['--changed', 'HEAD'])).toEqual(['a.md 5 todo-left']);
    expect(await find(repository, ['--changed', 'HEAD~1'])).toEqual(['a.md 3 todo-left', 'a.md 5 todo-left']);
  });

  it('finds what a removed row has broken, far from the removed line', async () => {
    const repository = createRepository({ ...policies, 'plan.md': createPlan({ ...fine, ship: 'never' }), 'log.md': '' });
    repository.commit({ 'plan.md': createPlan({ build: 'open', ship: 'never' }) });
    expect(await find(repository)).toEqual(['plan.md 5 plan/row-missing']);
  });

  it('takes a table that has moved for the lines it was moved to', async () => {
    const table = createPlan({ ...fine, build: 'never' }).slice(8);
    const text = `${lines(30, { 15: 'TODO' })}`;
    const repository = createRepository({ ...policies, 'plan.md': `${table}\n${text}`, 'log.md': '' });
    repository.commit({ 'plan.md': `${text}\n${table}` });
    expect(await find(repository)).toEqual(['plan.md 34 plan/cell-invalid']);
  });

  it('finds in a document what a related one has brought', async () => {
    const plan = createPlan({ build: 'done', review: 'done', ship: 'never' });
    const repository = createRepository({ ...policies, 'a/plan.md': plan, 'a/log.md': 'build\n', 'b/plan.md': plan, 'b/log.md': '' });
    repository.commit({ 'a/log.md': 'nothing\n' });
    expect(await find(repository)).toEqual(['a/plan.md 5 unlogged']);
    repository.commit({ 'a/log.md': 'build\nreview\n' });
    expect(await find(repository)).toEqual([]);
  });

  it('finds what the deletion of a document has broken', async () => {
    const plan = createPlan(fine);
    const repository = createRepository({ ...policies, 'a/plan.md': plan, 'a/log.md': '', 'b/plan.md': plan });
    repository.commit({ 'a/log.md': null });
    expect(await find(repository)).toEqual(['a/plan.md 1 plan/file-missing']);
  });

  it('finds what the number of files has broken', async () => {
    const files = { 'a/log.md': '', 'a/notes/1.md': '', 'a/notes/2.md': '' };
    const repository = createRepository({ ...policies, ...countingPolicy, 'a/plan.md': createPlan(fine), ...files });
    expect(await find(repository)).toEqual([]);
    repository.edit({ 'a/deep/down.txt': '' });
    expect(await find(repository)).toEqual(['a/plan.md 1 counted']);
    repository.git('rm', '-q', 'a/notes/1.md');
    expect(await find(repository)).toEqual([]);
  });

  it('follows a renamed file: what was there is old, also under the new name', async () => {
    const text = lines(20, { 3: 'TODO' });
    const repository = createRepository({ ...policies, 'a.md': text, 'b.md': text });
    repository.git('mv', 'a.md', 'ä b.md');
    expect(await find(repository)).toEqual([]);
    repository.commit({ 'ä b.md': lines(20, { 3: 'TODO', 9: 'TODO' }) });
    expect(await find(repository)).toEqual(['ä b.md 9 todo-left']);
  });

  it('reports all that a rename has made of a document', async () => {
    const repository = createRepository({ ...policies, 'old.md': createPlan({ build: 'never' }), 'log.md': '' });
    repository.git('mv', 'old.md', 'plan.md');
    expect(await find(repository)).toEqual(['plan.md 5 plan/row-missing', 'plan.md 5 plan/row-missing', 'plan.md 5 plan/cell-invalid']);
  });

  it('reports all of a document that leaves an ignored folder', async () => {
    const ignoring = { ...policies, 'packetlint.config.json': '{ "extends": ["./policies"], "ignores": ["old"] }' };
    const repository = createRepository({ ...ignoring, 'old/a.md': lines(20, { 3: 'TODO' }) });
    repository.git('mv', 'old/a.md', 'a.md');
    expect(await find(repository)).toEqual(['a.md 3 todo-left']);
  });

  it('takes lines that only end in another way for unchanged', async () => {
    const repository = createRepository({ ...policies, 'a.md': lines(9, { 3: 'TODO' }) });
    repository.commit({ 'a.md': lines(9, { 3: 'TODO' }).replaceAll('\n', '\r\n') });
    expect(await find(repository)).toEqual([]);
    repository.commit({ 'a.md': lines(9, { 3: 'TODO', 7: 'TODO' }).replaceAll('\n', '\r\n') });
    expect(await find(repository)).toEqual(['a.md 7 todo-left']);
  });

  it('counts lines as documents do, where they end with CR alone', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'a\rb\rTODO 1\nc\nTODO 2\n' });
    repository.commit({ 'a.md': 'a\rb\rTODO 1\nc\nTODO 2!\nTODO 2\rTODO 3\n' });
    expect(await find(repository)).toEqual(['a.md 5 todo-left', 'a.md 6 todo-left', 'a.md 7 todo-left']);
  });

  it.each([
    'with space.md',
    'quo"te\'s.md',
    'new\nline.md',
    'tab\tand\\x.md',
    'пл-漢字-🎉.md',
    '-dash.md',
    ':(glob)*.md',
    'b/a/b/c.md',
    '{a} => {b}.md',
  ])('reads the name %j', async name => {
    const repository = createRepository({ ...policies, [name]: lines(9, { 2: 'TODO' }) });
    repository.commit({ [name]: lines(9, { 2: 'TODO', 6: 'TODO' }) });
    expect(await find(repository)).toEqual([`${name} 6 todo-left`]);
    repository.edit({ [`x${name}`]: 'TODO\n' });
    expect(await find(repository)).toContain(`x${name} 1 todo-left`);
  });

  it('is not misled by lines that look like the headers of a diff', async () => {
    const evil = '++ b/other.md\n@@ -1 +1,99 @@\n-- a/x\ndiff --git a/x b/x\n';
    const repository = createRepository({ ...policies, 'a.md': lines(9, { 4: 'TODO' }), 'other.md': lines(9, { 1: 'TODO' }) });
    repository.commit({ 'a.md': `${lines(9, { 4: 'TODO', 8: 'TODO' })}${evil}no end`, 'other.md': lines(9, { 1: 'TODO', 9: 'x' }) });
    expect(await find(repository)).toEqual(['a.md 8 todo-left']);
    repository.commit({ 'a.md': `${lines(9, { 4: 'TODO', 8: 'TODO' })}${evil}no end` });
    repository.commit({ 'a.md': `${lines(9, { 4: 'TODO', 8: 'TODO' })}${evil}++ b/other.md` });
    expect(await find(repository)).toEqual(['a.md 8 todo-left']);
  });

  it('is not misled by attributes and settings', async () => {
    const repository = createRepository({ ...policies, 'a.md': lines(9, { 4: 'TODO' }) });
    repository.commit({ 'a.md': lines(9, { 4: 'TODO', 8: 'TODO' }), '.gitattributes': '*.md binary diff=evil\n' });
    const settings = {
      'diff.noprefix': 'true',
      'color.ui': 'always',
      'diff.interHunkContext': '9',
      'core.quotePath': 'false',
      'diff.renames': 'false',
      'diff.orderFile': '/nowhere',
    };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
    for (const name of ['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.fsmonitor', 'core.pager'])
      repository.git('config', name, `touch ${join(repository.folder, 'evil.txt')};false`);
    expect(await find(repository)).toEqual(['a.md 8 todo-left']);
    expect(
      await find(repository, ['--changed', 'main'], { GIT_DIR: '/nowhere', GIT_EXTERNAL_DIFF: 'false', GIT_INDEX_FILE: '/nowhere' }),
    ).toEqual(['a.md 8 todo-left']);
    expect((await lint(repository.folder, ['--changed', 'main', 'evil.txt'])).stderr).toContain('No file matches');
  });

  it('reports a document that cannot be judged any more, or still not', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'x\n', 'b.md': '# B\n' });
    const write = (file: string, text: string): void => writeFileSync(join(repository.folder, file), Buffer.from(text, 'latin1'));
    write('a.md', '\xff\n');
    repository.git('commit', '-qam', 'base');
    repository.git('branch', '-qf', 'main');
    write('a.md', '\xff\n\nMore.\n');
    write('b.md', '# B\n\n\xff\n');
    const { stdout, code } = await lint(repository.folder, ['--changed', 'main', '-f', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ messages: [{ fatal: true }] }, { messages: [{ fatal: true }] }]);
  });

  it('counts equal findings: those that are more than there were are new', async () => {
    const repository = createRepository({ ...policies, 'a.md': lines(9, { 8: 'TODO' }) });
    repository.commit({ 'a.md': lines(9, { 2: 'TODO', 8: 'TODO' }) });
    expect(await find(repository)).toEqual(['a.md 2 todo-left']);
  });

  it('reports what a removed directive had hidden', async () => {
    const hidden = '<!-- packetlint-disable-next-line policies/todo-left -- agreed -->\nTODO\n';
    const repository = createRepository({ ...policies, 'a.md': `${hidden}x\n`, 'b.md': hidden });
    repository.commit({ 'a.md': 'TODO\nx\n', 'b.md': `${hidden}y\n` });
    expect(await find(repository)).toEqual(['a.md 1 todo-left']);
  });

  it('takes a file that Git no longer tracks for changed as a whole', async () => {
    const repository = createRepository({ ...policies, 'a.md': lines(9, { 4: 'TODO' }) });
    repository.git('rm', '-q', '--cached', 'a.md');
    expect(await find(repository)).toEqual(['a.md 4 todo-left']);
  });

  it('sees through a link that is named', async () => {
    const repository = createRepository({ ...policies, 'docs/a.md': lines(9, { 4: 'TODO' }), 'b.md': 'TODO\n' });
    symlinkSync('docs/a.md', join(repository.folder, 'link.md'));
    repository.commit({ 'docs/a.md': lines(9, { 4: 'TODO', 6: 'TODO' }) });
    expect(await find(repository, ['link.md', '--changed', 'HEAD~1'])).toEqual(['link.md 4 todo-left', 'link.md 6 todo-left']);
    repository.edit({ 'docs/a.md': lines(9, { 4: 'TODO', 6: 'TODO', 8: 'TODO' }) });
    expect(await find(repository, ['link.md', '--changed', 'HEAD'])).toEqual(['link.md 8 todo-left']);
  });

  it('works from a folder below, and in a linked work tree', async () => {
    const repository = createRepository({ ...policies, 'docs/a.md': 'x\n', 'a.md': 'x\n' });
    const tree = join(createFolder(), 'tree');
    repository.git('worktree', 'add', '-q', tree, '-b', 'other', 'main');
    repository.commit({ 'docs/a.md': 'x\nTODO\n', 'a.md': 'x\nTODO\n' });
    expect(await find({ folder: join(repository.folder, 'docs') })).toEqual(['a.md 2 todo-left']);
    writeFileSync(join(tree, 'a.md'), 'x\nTODO\n');
    expect(await find({ folder: tree })).toEqual(['a.md 2 todo-left']);
  });

  it('leaves submodules and repositories within the repository alone', async () => {
    const inner = createRepository({ 'i.md': 'x\n' });
    const repository = createRepository({ ...policies, 'a.md': 'x\n' });
    repository.git('submodule', '--quiet', 'add', inner.folder, 'sub');
    repository.commit({});
    inner.commit({ 'i.md': 'TODO\n' });
    runGit(join(repository.folder, 'sub'), 'pull', '-q', inner.folder, 'work');
    mkdirSync(join(repository.folder, 'own'));
    runGit(join(repository.folder, 'own'), 'init', '-q');
    repository.edit({ 'sub/j.md': 'TODO\n', 'own/k.md': 'TODO\n', 'a.md': 'x\nTODO\n' });
    expect(await find(repository)).toEqual(['a.md 2 todo-left']);
    expect(await find({ folder: join(repository.folder, 'sub') }, ['--changed', 'HEAD', '--pack', '../policies'])).toEqual([
      'j.md 1 todo-left',
    ]);
  });

  it('takes a file that becomes a link for a new one', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'TODO\n', 'b.md': 'TODO\n' });
    rmSync(join(repository.folder, 'a.md'));
    symlinkSync('b.md', join(repository.folder, 'a.md'));
    expect(await find(repository, ['--changed', 'main', 'a.md'])).toEqual(['a.md 1 todo-left']);
  });

  it('has the exit codes, formats and limits of any other run', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'TODO\nx\n' });
    repository.commit({ 'a.md': 'TODO\ny\n' });
    expect((await lint(repository.folder, ['--changed', 'main', '--max-warnings', '0'])).code).toBe(0);
    repository.commit({ 'a.md': 'TODO\ny\nTODO\n' });
    const warn = ['--changed', 'main', '--rule', 'policies/todo-left:warn'];
    expect((await lint(repository.folder, [...warn, '--max-warnings', '0'])).code).toBe(1);
    expect((await lint(repository.folder, [...warn, '--max-warnings', '1'])).code).toBe(0);
    const { stdout, code } = await lint(repository.folder, ['--changed', 'main', '-f', 'sarif']);
    expect([code, JSON.parse(stdout).runs[0].results.length]).toEqual([1, 1]);
  });

  it('says that nothing was linted, and of which base', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'TODO\n' });
    const { code, stdout, stderr } = await lint(repository.folder);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^packetlint linted nothing: no document that there are rules for has changed since main \([0-9a-f]{10}\)\.\n$/);
    expect((await lint(repository.folder, ['--changed', 'main', 'none.md'])).code).toBe(2);
  });
});

describe('the base', () => {
  const start = (): Repository => {
    const repository = createRepository({ ...policies, 'a.md': 'x\n' });
    repository.commit({ 'a.md': 'x\nTODO\n' });
    return repository;
  };

  it('is the default branch of origin for a branch that follows its own copy', async () => {
    const origin = start();
    const clone = join(createFolder(), 'clone');
    origin.git('checkout', '-q', 'main');
    runGit(origin.folder, 'clone', '-q', origin.folder, clone);
    runGit(clone, 'checkout', '-q', 'work');
    expect(await find({ folder: clone }, ['--changed'])).toEqual(['a.md 2 todo-left']);
    runGit(clone, 'branch', '-q', '--set-upstream-to=origin/main');
    runGit(clone, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/work');
    expect(await find({ folder: clone }, ['--changed'])).toEqual(['a.md 2 todo-left']);
  });

  it("is a pull request's on GitHub, also where two commits are all there is", async () => {
    const origin = start();
    origin.git('checkout', '-q', 'main');
    origin.commit({ 'b.md': 'TODO\n' });
    origin.git('merge', '-q', '--no-edit', 'work');
    const clone = join(createFolder(), 'clone');
    runGit(origin.folder, 'clone', '-q', '--depth', '2', '--no-single-branch', `file://${origin.folder}`, clone);
    runGit(clone, 'remote', 'remove', 'origin');
    const sha = runGit(clone, 'rev-parse', 'HEAD').trim();
    const env = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: sha };
    expect(await find({ folder: clone }, ['--changed'], env)).toEqual(['a.md 2 todo-left']);
  });

  it("is a merge request's on GitLab", async () => {
    const repository = start();
    const sha = repository.git('rev-parse', 'main').trim();
    expect(await find(repository, ['--changed'], { GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: sha })).toEqual(['a.md 2 todo-left']);
  });

  it('is not there in a shallow clone, and that is said', async () => {
    const origin = start();
    const clone = join(createFolder(), 'clone');
    runGit(origin.folder, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${origin.folder}`, clone);
    const apart = await lint(clone, ['--changed', 'origin/main']);
    expect([apart.code, apart.stdout]).toEqual([2, '']);
    expect(apart.stderr).toContain('This clone is shallow, and does not reach back to where HEAD parted from origin/main.');
    expect((await lint(clone, ['--changed', 'HEAD~5'])).stderr).toContain('This clone is shallow: fetch more of its history');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'stable', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: '0'.repeat(40) };
    expect((await lint(clone, ['--changed'], env)).stderr).toContain('Check out more than one commit: "fetch-depth: 2"');
  });

  it.each([
    [[], 'Nothing says what to compare with: this branch follows no other, and there is no origin/HEAD. Name a revision: --changed main'],
    [['none'], 'There is no revision "none" here. To name files as well, write them before: packetlint docs --changed'],
    [['a.md'], 'There is no revision "a.md" here.'],
    [['main..work'], 'There is no revision "main..work" here.'],
    [['^main'], 'There is no revision "^main" here.'],
    [['main:a.md'], 'There is no revision "main:a.md" here.'],
    [['main\nx'], 'There is no revision'],
    [['$(touch evil)'], 'There is no revision "$(touch evil)" here.'],
    [['--fix'], '--changed and --fix exclude each other.'],
    [['--stdin'], '--changed and --stdin exclude each other.'],
    [['--suppress-all'], '--changed and --suppress-all exclude each other.'],
  ])('%j is refused', async (args, message) => {
    const { folder } = start();
    const { code, stdout, stderr } = await lint(folder, ['--changed', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('is nothing that could mean two things: a tag would come before a branch', async () => {
    const { folder, git } = start();
    git('tag', 'main');
    git('config', 'core.warnAmbiguousRefs', 'false');
    expect(await lint(folder, ['--changed', 'main'])).toMatchObject({ code: 2, stderr: expect.stringContaining('could mean two things') });
    expect((await lint(folder, ['--changed', 'refs/heads/main'])).code).not.toBe(2);
    git('tag', 'HEAD');
    expect((await lint(folder, ['--changed=HEAD'])).code).not.toBe(2);
  });

  it('is no option of Git', async () => {
    const { folder } = start();
    for (const base of ['--output=evil', '-x'])
      expect((await lint(folder, [`--changed=${base}`])).stderr).toContain('--changed needs a value');
    expect((await lint(folder, ['evil', '--changed', 'main'])).stderr).toContain('No file matches "evil"');
  });

  it('needs Git, a repository, a commit and files in it', async () => {
    const folder = createFolder({ ...policies, 'a.md': 'TODO\n' });
    expect(await lint(folder, ['--changed'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'This folder is in no Git repository, so nothing says what has changed.\n',
    });
    expect((await lint(folder, ['--changed'], { PATH: '/nowhere' })).stderr).toContain('there is no program "git"');
    runGit(folder, 'init', '-q');
    expect((await lint(folder, ['--changed', 'main'])).stderr).toContain('There is no revision "main" here.');
    expect(await find({ folder }, ['--changed', 'HEAD'])).toEqual(['a.md 1 todo-left']);
    const repository = start();
    const { code, stderr } = await lint(repository.folder, [join(folder, 'a.md'), '--changed', 'main']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('lies outside of the repository')]);
    renameSync(join(repository.folder, '.git/HEAD'), join(repository.folder, '.git/HEAD_'));
    expect((await lint(repository.folder)).code).toBe(2);
  });

  it('has nothing in common with HEAD', async () => {
    const repository = start();
    repository.git('checkout', '-q', '--orphan', 'apart');
    repository.commit({});
    expect((await lint(repository.folder)).stderr).toBe('HEAD and main have no commit in common.\n');
  });
});

describe('--changed with --gate', () => {
  it('reports the change by the policy before it, and what it changes in the policy', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'TODO\nx\n', 'b.md': 'TODO\n' });
    repository.commit({ 'a.md': 'TODO\nTODO now\n', 'packetlint.config.json': '{ "extends": ["./policies"], "ignores": ["a.md"] }' });
    expect(await find(repository, ['--gate', '--policy-from', 'main', '--changed', 'main'])).toEqual([
      'a.md 2 todo-left',
      'packetlint.config.json 1 packetlint/policy-changed',
    ]);
  });

  it('runs no program that a change brings', async () => {
    const repository = createRepository({ ...policies, 'a.md': 'x\n', 'docs/b.md': 'x\n' });
    const evil = join(repository.folder, 'evil.txt');
    const program = `#!/bin/sh\ntouch '${evil}'\n`;
    repository.edit({ 'a.md': 'x\nTODO\n', 'bin/git': program, git: program, 'docs/HEAD': 'ref: refs/heads/main\n', 'docs/refs/x': '' });
    repository.edit({ 'docs/config': `[core]\n\tbare = true\n\tfsmonitor = touch ${evil}\n`, 'docs/objects/x': '' });
    for (const file of ['bin/git', 'git']) chmodSync(join(repository.folder, file), 0o755);
    const PATH = `${join(repository.folder, 'bin')}:.:${gitEnvironment.PATH}`;
    expect(await find(repository, ['--gate', '--policy-from', 'main', '--changed', 'main'], { PATH })).toEqual(['a.md 2 todo-left']);
    await lint(join(repository.folder, 'docs'), ['--changed', 'main']);
    expect(existsSync(evil)).toBe(false);
  });
});
