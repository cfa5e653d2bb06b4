import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { addFiles, createFolder } from '../files/folder.ts';
import { run } from './run.ts';
import { createWorkspace, policies, suppress } from './suppression-workspace.ts';

// What is loaded late takes its time, once.
vi.setConfig({ testTimeout: 30_000 });

const name = 'packetlint-suppressions.json';

function known(folder: string): Record<string, Record<string, unknown[]>> {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')).files;
}

async function red(folder: string, args: readonly string[] = []): Promise<string[]> {
  const { stdout } = await run(folder, ['-f', 'unix', ...args]);
  return [...stdout.matchAll(/([^/\n]+:\d+):\d+: .*\[\w+\/(\S+)\]/g)].map(match => `${match[1]} ${match[2]}`);
}

it('may stand beside the workspace, in a folder whose name begins alike', async () => {
  const parent = createFolder({
    'repo/packetlint.config.json': '{ "extends": ["./policies"] }',
    'repo/a.md': 'TODO\n',
    'repo-known/x': '',
  });
  addFiles(join(parent, 'repo'), policies);
  const options = ['--suppressions-location', '../repo-known/known.json'];
  expect((await run(join(parent, 'repo'), ['--suppress-all', ...options])).code).toBe(0);
  expect((await run(join(parent, 'repo'), options)).code).toBe(0);
});

describe('--suppress-all', () => {
  it('records all errors, and only what is new counts from then on', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n\nLATE\n', 'docs/b.md': 'TODO\n' });
    expect((await run(folder, [])).code).toBe(1);
    const { code, stderr } = await run(folder, ['--suppress-all']);
    expect([code, stderr]).toEqual([0, 'packetlint-suppressions.json holds 3 known findings now.\n']);
    expect(known(folder)).toEqual({
      'a.md': { 'policies/late-left': [{ message: 'found', line: 'LATE' }], 'policies/todo-left': [{ message: 'found', line: 'TODO' }] },
      'docs/b.md': { 'policies/todo-left': [{ message: 'found', line: 'TODO' }] },
    });
    expect((await run(folder, [])).code).toBe(0);
    writeFileSync(join(folder, 'a.md'), '# Moved\n\nLATE\n\nTODO\n\nTODO\n');
    expect(await red(folder)).toEqual(['a.md:7 policies/todo-left']);
  });

  it('says in the results why a finding does not count', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n' });
    await run(folder, ['--suppress-all']);
    const [result] = JSON.parse((await run(folder, ['-f', 'json'])).stdout);
    expect(result.suppressedMessages).toMatchObject([{ suppressions: [{ kind: 'file', justification: `known finding (${name})` }] }]);
    expect(result.source).toBe('TODO\n');
  });

  it('records no warnings, nothing that nobody may suppress, and says so', async () => {
    const folder = createWorkspace({}, { 'a.md': 'NOTE\n\nNEVER\n\nTODO\n' });
    const { code, stderr } = await run(folder, ['--suppress-all']);
    expect(code).toBe(1);
    expect(stderr).toContain('1 finding was not recorded, since nobody may suppress them: policies/never-left.\n');
    expect(Object.keys(known(folder)['a.md'] ?? {})).toEqual(['policies/todo-left']);
    expect(await red(folder)).toEqual(['a.md:1 policies/note-left', 'a.md:3 policies/never-left']);
  });

  it('keeps what is known of files outside of the run', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n', 'docs/b.md': 'TODO\n' });
    await run(folder, ['--suppress-all', 'a.md']);
    await run(folder, ['--suppress-all', 'docs']);
    expect(Object.keys(known(folder))).toEqual(['a.md', 'docs/b.md']);
  });

  it('names files from the workspace, wherever it is called', async () => {
    const folder = createWorkspace({}, { 'docs/b.md': 'TODO\n' });
    await run(join(folder, 'docs'), ['--suppress-all']);
    expect(Object.keys(known(folder))).toEqual(['docs/b.md']);
    expect((await run(join(folder, 'docs'), [])).code).toBe(0);
  });

  it('writes nothing where there is nothing to record', async () => {
    const folder = createWorkspace({}, { 'a.md': 'Fine.\n' });
    expect(await run(folder, ['--suppress-all'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(join(folder, name))).toBe(false);
  });

  it('writes nothing through a link that leads out of the workspace', async () => {
    const outside = createFolder({ 'precious.json': '{}' });
    const folder = createWorkspace({}, { 'a.md': 'TODO\n' });
    symlinkSync(join(outside, 'precious.json'), join(folder, name));
    const { code, stderr } = await run(folder, ['--suppress-all']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('link that leads out')]);
    expect(readFileSync(join(outside, 'precious.json'), 'utf8')).toBe('{}');
  });
});

describe('--suppress-rule', () => {
  it('records what the named rules find, warnings too', async () => {
    const folder = createWorkspace({}, { 'a.md': 'NOTE\n\nTODO\n\nLATE\n' });
    expect((await run(folder, ['--suppress-rule', 'policies/note-left', '--suppress-rule', 'policies/todo-left'])).code).toBe(1);
    expect(Object.keys(known(folder)['a.md'] ?? {})).toEqual(['policies/note-left', 'policies/todo-left']);
    expect((await run(folder, ['--suppress-rule', 'policies/*'])).code).toBe(0);
  });

  it.each([
    ['policies/todo-lef', 'there is no such rule. Did you mean "policies/todo-left"?'],
    ['policies/never-left', 'it cannot be suppressed'],
    ['packetlint/policy-changed', 'it cannot be suppressed'],
  ])('refuses %s', async (rule, message) => {
    const { code, stderr } = await run(createWorkspace({}, { 'a.md': 'TODO\n' }), ['--suppress-rule', rule]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('known findings that are gone', () => {
  it('end the run with 2, as in ESLint, until they are pruned', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n', 'b.md': 'TODO\n' });
    await run(folder, ['--suppress-all']);
    writeFileSync(join(folder, 'a.md'), 'Done.\n');
    const { code, stderr } = await run(folder, []);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There are suppressions left that do not occur anymore (1 in 1 file')]);
    expect((await run(folder, ['--pass-on-unpruned-suppressions'])).code).toBe(0);
    expect((await run(folder, ['b.md'])).code).toBe(0);
    expect((await run(folder, ['--prune-suppressions', 'b.md'])).code).toBe(0);
    expect(Object.keys(known(folder))).toEqual(['a.md', 'b.md']);
    expect((await run(folder, ['--prune-suppressions'])).code).toBe(0);
    expect(Object.keys(known(folder))).toEqual(['b.md']);
  });

  it('are those of a renamed file, whose findings count', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n' });
    await run(folder, ['--suppress-all']);
    renameSync(join(folder, 'a.md'), join(folder, 'b.md'));
    expect((await run(folder, [])).code).toBe(2);
    expect((await run(folder, ['--prune-suppressions'])).code).toBe(1);
    expect(known(folder)).toEqual({});
  });

  it('are not looked for where the command line chose the rules, nor in a shard of other files', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n', 'b.md': 'LATE\n', 'c.md': 'Fine.\n' });
    await run(folder, ['--suppress-all']);
    expect((await run(folder, ['--rule', 'policies/todo-left:off'])).code).toBe(0);
    for (const shard of ['1/3', '2/3', '3/3']) expect((await run(folder, ['--shard', shard])).code, shard).toBe(0);
    rmSync(join(folder, 'a.md'));
    for (const shard of ['1/3', '2/3', '3/3']) expect((await run(folder, ['--shard', shard])).code, shard).toBe(0);
    expect((await run(folder, [])).code).toBe(2);
  });

  it('are those of a file that is ignored now', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n', 'b.md': 'Fine.\n' });
    await run(folder, ['--suppress-all']);
    addFiles(folder, { 'packetlint.config.json': '{ "extends": ["./policies"], "ignores": ["a.md"] }' });
    expect((await run(folder, [])).code).toBe(2);
  });

  it('are those that the config suppresses as well', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n' });
    await run(folder, ['--suppress-all']);
    addFiles(folder, {
      'packetlint.config.json': JSON.stringify({
        extends: ['./policies'],
        suppressions: [suppress('policies/todo-left', { expires: '9999-01-01' })],
      }),
    });
    expect((await run(folder, [])).code).toBe(2);
  });
});

describe('the file of known findings', () => {
  it('stands where --suppressions-location says', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n' });
    const { code, stderr } = await run(folder, ['--suppressions-location', 'ci/known.json']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no file of known findings ci/known.json')]);
    addFiles(folder, { 'ci/x': '' });
    expect((await run(folder, ['--suppressions-location', 'ci/known.json', '--suppress-all'])).code).toBe(0);
    expect((await run(folder, ['--suppressions-location', 'ci/known.json'])).code).toBe(0);
    expect((await run(folder, [])).code).toBe(1);
  });

  it.each([
    ['{\n<<<<<<< HEAD\n', `${name}:2:1: This is the mark of a merge conflict`],
    ['{ "version": 1, "files": { "a.md": { "policies/never-left": [{}] } } }', `${name}:1:38: "policies/never-left" cannot be suppressed`],
    ['{ "version": 1, "files": { "a.md": { "policies/todo-left": [] } } }', `${name}:1:`],
  ])('with mistakes ends the run with their places: %j', async (text, message) => {
    const { code, stderr, stdout } = await run(createWorkspace({}, { 'a.md': 'TODO\n', [name]: text }), []);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('may know rules that are not there any more, until it is pruned', async () => {
    const folder = createWorkspace({}, { 'a.md': 'Fine.\n', [name]: '{ "version": 1, "files": { "a.md": { "policies/gone": [{}] } } }' });
    expect((await run(folder, [])).code).toBe(2);
    expect((await run(folder, ['--prune-suppressions'])).code).toBe(0);
  });

  it('counts for standard input that has a name, and never as gone there', async () => {
    const folder = createWorkspace({}, { 'a.md': 'TODO\n' });
    await run(folder, ['--suppress-all']);
    const lint = async (stdin: string): Promise<number> => (await run(folder, ['--stdin', '--stdin-filename', 'a.md'], { stdin })).code;
    expect([await lint('x\n\nTODO\n'), await lint('TODO\n\nTODO\n'), await lint('Fine.\n')]).toEqual([0, 1, 0]);
  });

  it('is never torn by a killed run', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `| ${'x'.repeat(100)} ${index}\n\nTODO\n\n`).join('');
    const folder = createWorkspace({}, Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`docs/${index}.md`, long])));
    const script = join(createFolder(), 'write.mjs');
    const { build } = await import('esbuild');
    await build({
      entryPoints: ['src/files/baseline-file.ts'],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const text = `{ "version": 1, "files": {${' '.repeat(8_000_000)}} }\n`;
    writeFileSync(join(folder, name), text);
    const loop = `import(${JSON.stringify(script)}).then(({ writeBaselineText: write }) => { for (;;) for (const space of ['  ', ' ']) write(${JSON.stringify(folder)}, ${JSON.stringify(join(folder, name))}, '{ "version": 1, "files": {' + space.repeat(4000000) + '} }\\n'); });`;
    for (let round = 0; round < 12; round += 1) {
      const child = spawn(process.execPath, ['-e', loop], { stdio: 'ignore' });
      await new Promise(resolve => setTimeout(resolve, 150 + round * 17));
      child.kill('SIGKILL');
      await new Promise(resolve => child.once('exit', resolve));
      expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual({ version: 1, files: {} });
    }
    expect(readdirSync(folder).filter(file => file.endsWith('.tmp')).length).toBeLessThanOrEqual(12);
  }, 30_000);
});

describe('mistakes in the call', () => {
  it.each([
    [['--suppress-all', '--suppress-rule', 'policies/todo-left'], 'exclude each other'],
    [['--suppress-all', '--prune-suppressions'], 'exclude each other'],
    [['--suppress-rule', 'policies/todo-left', '--prune-suppressions'], 'exclude each other'],
    [['--suppress-all', '--stdin'], '--stdin'],
    [['--prune-suppressions', '--gate'], '--gate'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await run(createWorkspace({}, { 'a.md': 'TODO\n' }), args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
