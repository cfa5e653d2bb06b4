import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFiles } from '../files/folder.ts';
import { type BundleRun, buildBundle, runBundle } from './build-bundle.ts';
import { addUserPack } from './user-pack.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'packetlint-bundle-')));
const [bundle, folder, cache] = [join(root, 'bundle'), join(root, 'work'), join(root, 'cache')];
const run = (...args: string[]): BundleRun => runBundle(bundle, folder, args, { XDG_CACHE_HOME: cache });

beforeAll(() => {
  buildBundle(bundle);
  addUserPack(folder);
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Rule and place of each message, by file. */
function brief(stdout: string): Record<string, string[]> {
  const results: { filePath: string; messages: { ruleId: string; line: number; column: number }[] }[] = JSON.parse(stdout);
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      filePath.slice(folder.length + 1),
      messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`),
    ]),
  );
}

const expected = {
  'docs/plan.md': [
    '2:8 policies/plan/frontmatter-invalid',
    '3:14 policies/plan/frontmatter-invalid',
    '7:1 policies/shouting',
    '11:11 policies/plan/cell-invalid',
    '14:9 policies/forced',
  ],
  'docs/state.json': ['1:12 policies/state/data-invalid'],
  'docs/state.yml': ['1:11 policies/state/data-invalid'],
};

describe('the bundle', () => {
  it('lints with every library that it loads late: ajv, momoa, yaml, re2js, unbash, globby', () => {
    const { status, stdout, stderr } = run('-f', 'json', 'docs/**');
    expect([status, stderr]).toEqual([1, '']);
    expect(brief(stdout)).toEqual(expected);
  });

  // Were a library in another place than it is loaded from, or not needed at all, the test above would prove nothing of it.
  it.each(['ajv-dist-2020', 'document-json', 'document-yaml', 're2js-build-index', 'facts-commands-read-commands', 'globby-index'])(
    'needs parts/%s.js for that',
    part => {
      const [path, away] = [join(bundle, 'parts', `${part}.js`), join(root, `${part}.js`)];
      renameSync(path, away);
      const { stdout, stderr } = run('-f', 'json', 'docs/**');
      renameSync(away, path);
      expect(stdout + stderr).toContain(`${part}.js`);
    },
  );

  it('says the same from kept code', () => {
    expect(brief(run('-f', 'json', 'docs').stdout)).toEqual(expected);
    expect(brief(run('-f', 'json', 'docs').stdout)).toEqual(expected);
  });

  it('lints with the built-in packs', () => {
    const demo = runBundle(bundle, process.cwd(), ['--no-config', 'fixtures/demo/.archon/run.md'], {});
    expect([demo.status, demo.stderr]).toEqual([1, '']);
    expect(demo.stdout).toContain('✖ 5 problems (5 errors, 0 warnings)');
  });

  it('reads no pack that no document is of, and no names that nobody asks for', () => {
    const lint = (file: string): BundleRun => runBundle(bundle, process.cwd(), ['--no-config', file], {});
    const packs = join(bundle, 'parts', 'packs');
    for (const name of ['okstra', 'builtin-names']) renameSync(join(packs, `${name}.json`), join(root, `${name}.json`));
    const [archon, okstra] = [lint('fixtures/demo/.archon/run.md'), lint('fixtures/okstra/implementation-plan/valid/full-report.md')];
    for (const name of ['okstra', 'builtin-names']) renameSync(join(root, `${name}.json`), join(packs, `${name}.json`));
    expect(archon.stdout).toContain('✖ 5 problems (5 errors, 0 warnings)');
    expect(okstra.stdout + okstra.stderr).toContain('okstra.json');
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('shows facts, also of tables and with the shell parser', () => {
    expect(run('facts', 'docs/plan.md', 'steps').stdout).toMatch(/^11:1 .* build +oepn /m);
    expect(run('facts', 'docs/plan.md', 'commands').stdout).toMatch(/^14:9 +git/m);
    expect(run('facts', 'docs/state.yml').stdout).toMatch(/^kind: policies\/state\n/);
  });

  it('explains places, rules, kinds and checks', () => {
    expect(run('explain', 'docs/plan.md:14').stdout).toContain('finding at 14:9: git pushes by force.');
    expect(run('explain', 'docs/plan.md:7').stdout).toContain('finding at 7:1: Été! shouts.');
    expect(run('explain', 'policies/forced').stdout).toContain('Nobody pushes by force.');
    expect(run('explain', 'policies/plan').stdout).toContain('  table steps; once\n');
    expect(run('explain', 'policies/plan/cell-invalid').status).toBe(0);
  });

  it('lists rules', () => {
    expect(run('rules').stdout).toMatch(/^policies\/forced +error/m);
  });

  it('runs examples', () => {
    expect(run('test')).toEqual({ status: 0, stdout: '✔ 4 examples of 2 rules and kinds passed\n', stderr: '' });
    expect(run('test', 'archon', 'core').status).toBe(0);
  });

  it('finds mistakes in rules, with the nearest name', () => {
    const { status, stderr } = run('--pack', './broken', 'docs');
    expect([status, stderr]).toEqual([2, expect.stringContaining('commands')]);
  });

  it('takes a formatter by path', () => {
    expect(run('-f', './formatter.mjs', 'docs').stdout).toBe('3 Nobody pushes by force.\n');
  });

  it('prints help, config and mistakes in the call', () => {
    expect(run('--help').status).toBe(0);
    expect(JSON.parse(run('--print-config', 'docs/plan.md').stdout).kind).toBe('policies/plan');
    expect(run('--formt', 'json')).toMatchObject({ status: 2, stderr: expect.stringContaining('--format') });
  });

  it('is a library too: the example of docs/api.md prints what the page says', () => {
    const page = readFileSync('docs/api.md', 'utf8');
    const [, source = '', output = ''] = /^```js\n(.*?)^```\n.*?^```\n(.*?)^```\n/ms.exec(page) ?? [];
    writeFileSync(join(bundle, 'example.js'), source.replace("'packetlint'", "'./index.js'"));
    const { stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'example.js')], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual([output, '']);
    expect(output).not.toBe('');
  });
});

describe('without kept code the bundle says the same', () => {
  const [unwritable, file, shared] = [join(root, 'unwritable'), join(root, 'file'), join(root, 'shared')];
  beforeAll(() => {
    mkdirSync(unwritable, { mode: 0o500 });
    addFiles(root, { file: 'no folder' });
    mkdirSync(join(shared, 'packetlint'), { recursive: true });
    chmodSync(join(shared, 'packetlint'), 0o777);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing in the environment', {}],
    ['a HOME that does not exist', { HOME: '/nowhere/at/all' }],
    ['NODE_DISABLE_COMPILE_CACHE', { NODE_DISABLE_COMPILE_CACHE: '1', XDG_CACHE_HOME: cache }],
    ['a folder that cannot be written', { XDG_CACHE_HOME: unwritable }],
    ['a file in place of the folder', { XDG_CACHE_HOME: file }],
    ['a folder that others may write to', { XDG_CACHE_HOME: shared }],
  ])('with %s', (_, env) => {
    for (const round of [1, 2]) {
      const { status, stdout, stderr } = runBundle(bundle, folder, ['-f', 'json', 'docs'], env);
      expect([round, status, stderr, brief(stdout)]).toEqual([round, 1, '', expected]);
    }
  });
});
