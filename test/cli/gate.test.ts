import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { addFiles, createFolder } from '../files/folder.ts';
import { commit, createRepository, git } from './gate-repository.ts';
import { type RunOptions, run } from './run.ts';
import { configOf, policies, suppress } from './suppression-workspace.ts';

const baseline = 'packetlint-suppressions.json';
const path = process.env.PATH ?? '';

interface Gated {
  readonly code: number;
  readonly stderr: string;
  /** `file:line rule severity` of what counts. */
  readonly red: readonly string[];
  readonly messages: readonly string[];
}

async function gate(folder: string, args: readonly string[] = ['--policy-from', 'main'], options: RunOptions = {}): Promise<Gated> {
  const { code, stdout, stderr } = await run(folder, ['--gate', '-f', 'json', ...args], {
    today: '2026-11-21',
    env: { PATH: path },
    ...options,
  });
  const results: { filePath: string; messages: { ruleId: string; line: number; severity: number; message: string }[] }[] =
    stdout === '' ? [] : JSON.parse(stdout);
  const all = results.flatMap(({ filePath, messages }) =>
    messages.map(message => ({ ...message, file: filePath.slice(folder.length + 1) })),
  );
  return {
    code,
    stderr,
    red: all.map(({ file, line, ruleId, severity }) => `${file}:${line} ${ruleId} ${severity}`),
    messages: all.map(({ message }) => message),
  };
}

// What is loaded late, and many processes, take their time.
vi.setConfig({ testTimeout: 60_000 });

describe('--gate', () => {
  it('passes a change that is well, and nothing else is said', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    addFiles(folder, { 'b.md': 'Fine.\n' });
    commit(folder);
    expect(await gate(folder)).toEqual({ code: 0, stderr: '', red: [], messages: [] });
  });

  it('takes a file whose folder is a file now for gone', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n', 'docs/b.md': 'Fine.\n' });
    rmSync(join(folder, 'docs'), { recursive: true });
    addFiles(folder, { docs: 'x' });
    expect(await gate(folder)).toEqual({ code: 0, stderr: '', red: [], messages: [] });
  });

  it('misses no document for the case of its extension', async () => {
    const plan = { docs: { description: 'A plan.' }, match: [{ paths: ['plans/*.md'] }], fields: { Owner: {} } };
    const folder = createRepository({ 'policies/kinds/plan.json': JSON.stringify(plan), 'plans/a.md': 'Owner: Ana\n' });
    addFiles(folder, { 'plans/B.MD': 'x\n' });
    commit(folder);
    expect((await gate(folder)).red).toEqual(['plans/B.MD:1 policies/plan/field-missing 2']);
  });

  it('says that nothing but the look of the config was changed', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    addFiles(folder, { 'packetlint.config.json': '{ "extends": ["./policies"], "suppressions": [], "rules": {} }' });
    expect((await gate(folder)).messages).toEqual([expect.stringContaining('in comments, white space or order only')]);
  });

  it('hears no directives', async () => {
    const folder = createRepository();
    addFiles(folder, { 'a.md': '<!-- packetlint-disable -- because -->\n\nTODO\n' });
    expect((await run(folder, [])).code).toBe(0);
    expect((await gate(folder)).red).toEqual(['a.md:3 policies/todo-left 2']);
  });

  it('judges by the rules of the base, and says which were changed and where', async () => {
    const folder = createRepository();
    const rule = 'policies/todo-left.json';
    addFiles(folder, {
      'a.md': 'TODO\n\nLATE\n',
      'packetlint.config.json': '{\n  "extends": ["./policies"],\n  "rules": { "policies/late-left": "off" }\n}\n',
      [rule]: readFileSync(join(folder, rule), 'utf8')
        .replaceAll('"TODO"', '"TODOS"')
        .replace('"TODO\\n"', '"TODOS\\n"')
        .replace('TODO\\n', 'TODOS\\n'),
      'policies/more-left.json': '{',
    });
    rmSync(join(folder, 'policies/note-left.json'));
    commit(folder);
    const { code, red, messages } = await gate(folder);
    expect(code).toBe(1);
    expect(red).toEqual([
      'a.md:1 policies/todo-left 2',
      'a.md:3 policies/late-left 2',
      'packetlint.config.json:2 packetlint/policy-changed 2',
      'policies/more-left.json:1 packetlint/policy-changed 2',
      'policies/note-left.json:1 packetlint/policy-changed 2',
      'policies/todo-left.json:1 packetlint/policy-changed 2',
    ]);
    expect(messages[2]).toContain('the rule policies/late-left is switched off');
    expect(messages[3]).toContain('was added: policies/more-left.json');
    expect(messages[4]).toContain('was removed: policies/note-left.json');
    expect(messages[5]).toContain('was changed: policies/todo-left.json');
  });

  it('ignores what the base ignores', async () => {
    const folder = createRepository();
    addFiles(folder, { 'a.md': 'TODO\n', 'packetlint.config.json': configOf({ ignores: ['a.md'] }) });
    const { red, messages } = await gate(folder);
    expect(red).toEqual(['a.md:1 policies/todo-left 2', 'packetlint.config.json:2 packetlint/policy-changed 2']);
    expect(messages[1]).toContain('an ignored path was added: a.md');
  });

  it('is not blinded by a .gitignore, a config nearer by, or no config at all', async () => {
    const folder = createRepository();
    addFiles(folder, { '.gitignore': '*.md\n', 'a.md': 'TODO\n' });
    commit(folder);
    expect((await gate(folder)).red).toEqual(['a.md:1 policies/todo-left 2']);
    addFiles(folder, { 'docs/packetlint.config.json': '{ "rules": {} }', 'docs/b.md': 'TODO\n' });
    commit(folder);
    expect((await gate(join(folder, 'docs'))).red).toEqual(
      ['packetlint.config.json:1 packetlint/policy-changed 2', 'b.md:1 policies/todo-left 2'].sort(),
    );
    renameSync(join(folder, 'packetlint.config.json'), join(folder, 'x.json'));
    expect((await gate(folder, ['--policy-from', 'main', 'a.md'])).red).toEqual([
      'a.md:1 policies/todo-left 2',
      'packetlint.config.json:1 packetlint/policy-changed 2',
    ]);
  });

  it('finds a config that a change adds beside that of the base', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    addFiles(folder, { 'packetlint.config.jsonc': '{}' });
    expect((await gate(folder)).red).toEqual(['packetlint.config.jsonc:1 packetlint/policy-changed 2']);
  });

  it('counts changes of the policy from where the branch parted, and judges by the policy as it is', async () => {
    const folder = createRepository({ 'a.md': 'LATE\n' });
    git(folder, 'checkout', '--quiet', 'main');
    addFiles(folder, { 'packetlint.config.json': configOf({ rules: { 'policies/late-left': 'warn' } }) });
    commit(folder);
    git(folder, 'checkout', '--quiet', 'feature');
    expect((await gate(folder)).red).toEqual(['a.md:1 policies/late-left 1']);
  });

  it('takes suppressions and their days from the base', async () => {
    const folder = createRepository({
      'packetlint.config.json': configOf({
        suppressions: [suppress('policies/late-left'), suppress('policies/todo-left', { expires: '2026-11-20' })],
      }),
    });
    addFiles(folder, {
      'a.md': 'LATE\n\nTODO\n',
      'packetlint.config.json': configOf({ suppressions: [suppress('policies/late-left'), suppress('policies/todo-left')] }),
    });
    const { red, messages } = await gate(folder);
    expect(red).toEqual([
      'a.md:3 policies/todo-left 2',
      'packetlint.config.json:22 packetlint/policy-changed 2',
      'packetlint.config.json:22 packetlint/suppression-expired 2',
    ]);
    expect(messages[1]).toContain('a suppression was added: policies/todo-left in **');
  });

  it('reads a policy with a work tree of another branch, and with line ends of another system', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    writeFileSync(
      join(folder, 'packetlint.config.json'),
      readFileSync(join(folder, 'packetlint.config.json'), 'utf8').replaceAll('\n', '\r\n'),
    );
    expect((await gate(folder)).red).toEqual([]);
    const tree = join(createFolder(), 'tree');
    git(folder, 'worktree', 'add', '--quiet', tree, '-b', 'other');
    addFiles(tree, { 'a.md': 'TODO\n' });
    expect((await gate(tree)).red).toEqual(['a.md:1 policies/todo-left 2']);
  });

  it('says of mistakes in the base where they are', async () => {
    const folder = createRepository({ 'packetlint.config.json': '{ "rules": { "core/html-tabel": "off" } }', 'a.md': 'x\n' });
    addFiles(folder, { 'packetlint.config.json': '{}' });
    const { code, stderr } = await gate(folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('main:packetlint.config.json:1:14: There is no rule "core/html-tabel".')]);
  });

  it('is 2 where nothing was judged', async () => {
    expect((await gate(createRepository())).code).toBe(2);
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    expect((await gate(folder, ['--policy-from', 'main', 'docs'])).code).toBe(2);
    rmSync(join(folder, 'a.md'));
    expect((await gate(folder)).code).toBe(2);
  });

  it('leaves no trace in the repository', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    await gate(folder);
    expect(git(folder, 'status', '--porcelain', '--ignored')).toBe('');
  });
});

describe('--gate and known findings', () => {
  const files = {
    'a.md': 'TODO\n\nLATE\n',
    [baseline]:
      '{ "version": 1, "files": { "a.md": { "policies/todo-left": [{ "message": "found", "line": "TODO" }], "policies/late-left": [{ "message": "found", "line": "LATE" }] } } }\n',
  };

  it('heeds those of the base, not those that a change adds', async () => {
    const folder = createRepository(files);
    expect((await gate(folder)).red).toEqual([]);
    addFiles(folder, { 'b.md': 'TODO\n' });
    await run(folder, ['--suppress-all']);
    const { code, red, messages } = await gate(folder);
    expect([code, red]).toEqual([1, ['b.md:1 policies/todo-left 2', `${baseline}:1 packetlint/policy-changed 2`]]);
    expect(messages[1]).toContain('1 finding added (b.md)');
  });

  it('lets a change mend findings and prune them: that is a warning', async () => {
    const folder = createRepository(files);
    addFiles(folder, { 'a.md': 'LATE\n' });
    expect((await gate(folder)).code).toBe(2);
    await run(folder, ['--prune-suppressions']);
    const { code, red, messages } = await gate(folder);
    expect([code, red]).toEqual([0, [`${baseline}:1 packetlint/policy-changed 1`]]);
    expect(messages[0]).toContain('1 finding removed (a.md)');
  });

  it('lets nobody take a finding out that is still there', async () => {
    const folder = createRepository(files);
    rmSync(join(folder, baseline));
    const { code, red } = await gate(folder);
    expect([code, red]).toEqual([
      1,
      ['a.md:1 policies/todo-left 2', 'a.md:3 policies/late-left 2', `${baseline}:1 packetlint/policy-changed 1`],
    ]);
  });

  it('does not take a broken file for a stricter one', async () => {
    const folder = createRepository(files);
    addFiles(folder, { [baseline]: '<<<<<<< x\n' });
    expect((await gate(folder)).red).toEqual([`${baseline}:1 packetlint/policy-changed 2`]);
  });
});

describe('the base of --gate', () => {
  it("is origin's default branch, or what the pipeline says; never a branch of the clone", async () => {
    const origin = createRepository({ 'a.md': 'Fine.\n' });
    git(origin, 'checkout', '--quiet', 'main');
    const clone = join(createFolder(), 'clone');
    git(origin, 'clone', '--quiet', '.', clone);
    addFiles(clone, { 'packetlint.config.json': '{}' });
    commit(clone);
    const { code, red } = await gate(clone, []);
    expect([code, red]).toEqual([1, ['packetlint.config.json:1 packetlint/policy-changed 2']]);
    const { code: unsure, stderr } = await gate(origin, []);
    expect([unsure, stderr]).toEqual([
      2,
      expect.stringContaining('--gate does not know what the change goes into. Name it: --policy-from origin/main'),
    ]);
    const pull = { PATH: path, GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' };
    expect((await gate(clone, [], { env: pull })).code).toBe(1);
    expect((await gate(clone, [], { env: { ...pull, GITHUB_BASE_REF: 'release' } })).code).toBe(2);
  });

  it('may be a folder: another checkout, never a part of the change', async () => {
    const folder = createRepository({ 'a.md': 'TODO\n' });
    const other = createFolder({ 'packetlint.config.json': '{ "extends": ["./policies"], "rules": { "policies/todo-left": "warn" } }' });
    cpSync(join(folder, 'policies'), join(other, 'policies'), { recursive: true });
    expect((await gate(folder, ['--policy-from', other])).red).toEqual([
      'a.md:1 policies/todo-left 1',
      'packetlint.config.json:1 packetlint/policy-changed 2',
    ]);
    cpSync(other, join(folder, 'base'), { recursive: true });
    // Git does not know it: not a part of the change, as long as a .gitignore of the clone itself says so.
    addFiles(folder, { '.git/info/exclude': '/base/\n' });
    expect((await gate(folder, ['--policy-from', './base'])).red[0]).toBe('a.md:1 policies/todo-left 1');
    commit(folder);
    expect((await gate(folder, ['--policy-from', './base'])).stderr).toContain('this folder is part of the change');
    expect((await gate(folder, ['--policy-from', '.'])).stderr).toContain('this is what is judged');
    expect((await gate(folder, ['--policy-from', './nowhere'])).code).toBe(2);
  });

  it('is never a folder that only is called like a revision', async () => {
    const folder = createRepository({ 'a.md': 'TODO\n' });
    addFiles(folder, { 'origin/main/packetlint.config.json': '{ "rules": {} }' });
    expect((await gate(folder, ['--policy-from', 'origin/main'])).stderr).toContain('there is no such revision');
  });

  it.each([
    '--upload-pack=touch hacked',
    '-x',
    '--output=hacked',
    'main..feature',
    '^main',
    'main:policies',
    'main\nfeature',
    '',
    ' ',
    '$(touch hacked)',
    '`touch hacked`',
    'main;touch hacked',
    '@{-99}',
    'x'.repeat(300),
  ])('is not %s', async revision => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    const { code, red } = await gate(folder, [`--policy-from=${revision}`]);
    expect([code, red, existsSync(join(folder, 'hacked'))]).toEqual([2, [], false]);
  });

  it('is a gate even without Git, from a folder', async () => {
    const folder = createFolder({ 'a.md': 'TODO\n', '.gitignore': 'a.md\n' });
    const base = createFolder({ 'packetlint.config.json': configOf(), ...policies });
    expect((await gate(folder, ['--policy-from', base])).red).toEqual([
      'a.md:1 policies/todo-left 2',
      ...['packetlint.config.json', ...Object.keys(policies).sort()].map(file => `${file}:1 packetlint/policy-changed 2`),
    ]);
    expect((await gate(folder, ['--policy-from', 'main'])).stderr).toContain('--gate needs a Git repository');
  });
});

describe('a hostile change', () => {
  it('reaches nothing by links in the policy', async () => {
    const outside = createFolder({ 'x.json': '{}' });
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    renameSync(join(folder, 'policies'), join(outside, 'policies'));
    symlinkSync(join(outside, 'policies'), join(folder, 'policies'));
    commit(folder);
    const { code, red } = await gate(folder);
    expect([code, red.length, red.every(each => each.endsWith('packetlint/policy-changed 2'))]).toEqual([1, 4, true]);
    expect((await gate(folder, ['--policy-from', 'feature'])).stderr).toContain('it is a link there');
  });

  it('hides no document behind a link', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    addFiles(folder, { 'b.txt': 'TODO\n' });
    symlinkSync('b.txt', join(folder, 'b.md'));
    symlinkSync('/etc/passwd', join(folder, 'c.md'));
    commit(folder);
    const { code, red } = await gate(folder);
    expect([code, red]).toEqual([2, ['b.md:1 policies/todo-left 2', 'c.md:1 null 2']]);
  });

  it('runs no program: neither as Git, nor as a hook, a filter or a monitor', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    const script = '#!/bin/sh\ntouch "$(dirname "$0")/hacked"\nexit 1\n';
    addFiles(folder, {
      'bin/git': script,
      'node_modules/.bin/git': script,
      '.gitattributes': '* filter=evil diff=evil\n',
      '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c touch% hacked\n',
    });
    for (const file of ['bin/git', 'node_modules/.bin/git']) chmodSync(join(folder, file), 0o755);
    commit(folder);
    git(folder, 'config', 'core.fsmonitor', join(folder, 'bin/git'));
    git(folder, 'config', 'filter.evil.smudge', join(folder, 'bin/git'));
    git(folder, 'config', 'diff.evil.textconv', join(folder, 'bin/git'));
    const env = {
      PATH: [join(folder, 'bin'), join(folder, 'node_modules/.bin'), '.', path].join(':'),
      GIT_DIR: '/nowhere',
      GIT_EXTERNAL_DIFF: join(folder, 'bin/git'),
    };
    expect((await gate(folder, ['--policy-from', 'main'], { env })).code).toBe(0);
    expect([existsSync(join(folder, 'bin/hacked')), existsSync(join(folder, 'node_modules/.bin/hacked'))]).toEqual([false, false]);
  });

  it('brings no repository of its own: a folder that only looks like one is not asked', async () => {
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    mkdirSync(join(folder, 'docs'));
    git(join(folder, 'docs'), 'init', '--quiet', '--bare', '.');
    addFiles(folder, {
      'docs/config': `[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsmonitor = ${join(folder, 'evil')}\n`,
      'docs/b.md': 'TODO\n',
      evil: '#!/bin/sh\ntouch hacked\n',
    });
    chmodSync(join(folder, 'evil'), 0o755);
    commit(folder);
    const { red } = await gate(join(folder, 'docs'));
    expect([red, existsSync(join(folder, 'docs/hacked'))]).toEqual([['b.md:1 policies/todo-left 2'], false]);
  });

  it('hides behind no name of a file', async () => {
    const folder = createRepository();
    const names = [
      '-x.md',
      '--help.md',
      'a\nb.md',
      'a"b.md',
      'a\\b.md',
      ' .md',
      'é.md',
      '*.md',
      '[a].md',
      ':(exclude)a.md',
      'a\tb.md',
      '..md',
    ];
    addFiles(folder, Object.fromEntries(names.map(name => [name, 'TODO\n'])));
    commit(folder);
    const { red } = await gate(folder);
    expect(red.toSorted()).toEqual(names.map(name => `${name}:1 policies/todo-left 2`).sort());
  });

  it('hides behind no name that is not UTF-8, and behind no capitals', async ({ skip }) => {
    const folder = createRepository();
    addFiles(folder, { 'a.MD': 'TODO\n' });
    commit(folder);
    expect((await gate(folder)).red).toEqual(['a.MD:1 policies/todo-left 2']);
    skip(process.platform !== 'linux');
    mkdirSync(Buffer.from(`${folder}/\xff`, 'latin1'));
    writeFileSync(Buffer.from(`${folder}/\xff/\xe9.md`, 'latin1'), 'TODO\n');
    commit(folder);
    const { code, messages } = await gate(folder);
    expect([code, messages[1]]).toEqual([2, 'Cannot read it: it does not exist, or its name is not UTF-8; then rename it.']);
  });

  it('shows no other text than it stores', async () => {
    const folder = createRepository();
    addFiles(folder, { '.gitattributes': '*.md working-tree-encoding=UTF-8\n*.ps1 working-tree-encoding=UTF-16\n', 'a.md': 'Fine.\n' });
    commit(folder);
    expect((await gate(folder)).code).toBe(0);
    addFiles(folder, { '.gitattributes': '*.md working-tree-encoding=UTF-7\n' });
    commit(folder);
    const { code, stderr } = await gate(folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('a.md: A gate does not read it: .gitattributes')]);
  });

  it('puts no tag or branch in the place of the base', async () => {
    const folder = createRepository();
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'main');
    addFiles(folder, { 'packetlint.config.json': configOf({ rules: { 'policies/todo-left': 'off' } }), 'a.md': 'TODO\n' });
    commit(folder);
    git(folder, 'update-ref', 'refs/tags/origin/main', 'HEAD');
    const named = await gate(folder, ['--policy-from', 'origin/main']);
    expect([named.code, named.stderr]).toEqual([2, expect.stringContaining('"origin/main" could mean two things here')]);
    expect((await gate(folder, ['--policy-from', 'refs/remotes/origin/main'])).red).toContain('a.md:1 policies/todo-left 2');
    const changed = await gate(folder, ['--policy-from', 'refs/remotes/origin/main', '--changed=origin/main']);
    expect(changed.code).toBe(2);
    const short = git(folder, 'rev-parse', 'main').slice(0, 8);
    git(folder, 'update-ref', `refs/tags/${short}`, 'HEAD');
    expect((await gate(folder, ['--policy-from', short])).code).toBe(2);
  });

  it('chooses none of several commits at which it parted from the base', async () => {
    const folder = createRepository();
    git(folder, 'checkout', '--quiet', 'main');
    addFiles(folder, { 'packetlint.config.json': configOf({ rules: { 'policies/note-left': 'error' } }) });
    const strict = commit(folder);
    git(folder, 'checkout', '--quiet', '-b', 'earlier', 'main~1');
    addFiles(folder, { 'b.md': 'Fine.\n' });
    const weak = commit(folder);
    git(folder, 'checkout', '--quiet', 'main');
    git(folder, 'merge', '--quiet', '--no-edit', 'earlier');
    git(folder, 'checkout', '--quiet', '-B', 'feature', weak);
    git(folder, 'merge', '--quiet', '--no-edit', '--strategy', 'ours', strict);
    const { code, red } = await gate(folder);
    expect([code, red]).toEqual([1, [expect.stringMatching(/^packetlint\.config\.json:\d+ packetlint\/policy-changed 2$/)]]);
  });

  it.each([
    [['--cache'], 'a change could bring a cache of its own'],
    [['--fix'], 'it judges a change as it is'],
    [['--fix-dry-run'], 'it judges a change as it is'],
    [['--no-error-on-unmatched-pattern'], 'must not pass'],
    [['--stdin'], 'it judges files'],
    [['-f', './formatter.mjs'], 'loads no formatter that a change could bring'],
    [['-f', 'junit9'], 'loads no formatter that a change could bring'],
  ])('is not helped by %j', async (args, message) => {
    const folder = createRepository({
      'a.md': 'TODO\n',
      'formatter.mjs': 'import { writeFileSync } from "node:fs"; writeFileSync("hacked", ""); export default () => "";',
    });
    const { code, stderr } = await run(folder, ['--gate', '--policy-from', 'main', ...args], { env: { PATH: path } });
    expect([code, stderr, existsSync(join(folder, 'hacked'))]).toEqual([2, expect.stringContaining(message), false]);
  });

  it('has no report written where a link leads out', async () => {
    const outside = createFolder({ precious: 'x' });
    const folder = createRepository({ 'a.md': 'Fine.\n' });
    symlinkSync(join(outside, 'precious'), join(folder, 'out.json'));
    symlinkSync(outside, join(folder, 'reports'));
    for (const file of ['out.json', 'reports/new.json']) {
      const { code, stderr } = await run(folder, ['--gate', '--policy-from', 'main', '-o', file], { env: { PATH: path } });
      expect([code, stderr]).toEqual([2, expect.stringContaining('leads out of the repository')]);
    }
    expect([readFileSync(join(outside, 'precious'), 'utf8'), existsSync(join(outside, 'new.json'))]).toEqual(['x', false]);
  });

  it('gets no policy from the command line beside the base', async () => {
    const folder = createRepository({ 'a.md': 'TODO\n' });
    addFiles(folder, { 'other/packetlint.config.json': '{}' });
    expect((await gate(folder, ['--policy-from', 'main', '-c', 'other/packetlint.config.json'])).stderr).toContain(
      'There is no such file in main',
    );
    expect((await gate(folder, ['--policy-from', 'main', '--pack', './other'])).code).toBe(2);
    expect((await gate(folder, ['--policy-from', 'main', '--pack', './policies'])).red).toEqual(['a.md:1 policies/todo-left 2']);
  });
});

it('--policy-from alone is a mistake', async () => {
  expect((await run(createRepository(), ['--policy-from', 'main'])).stderr).toContain('add --gate');
});
