import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  createEnvironment,
  createProject,
  createTemporaryFolder,
  type Project,
  packet,
  packPackage,
  readExample,
  right,
  wrong,
} from './ci/project.ts';
import { type Registry, startRegistry } from './ci/registry.ts';
import { type ActionRun, readAction, runAction } from './ci/run-action.ts';
import { validateSarif } from './sarif-tool.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const temp = createTemporaryFolder('action');
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry('packetlint', version, packPackage(temp));
});

afterAll(() => registry.close());

interface Call {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: Parameters<typeof runAction>[0]['github'];
  readonly env?: Readonly<Record<string, string>>;
}

/** What a runner says of a push to the default branch of a public repository. */
const push = {
  actor: 'ana',
  job: 'lint',
  run_id: '7',
  run_attempt: '1',
  repository: 'acme/docs',
  ref_name: 'main',
  event: { repository: { visibility: 'public', default_branch: 'main' } },
};

/** The same for a pull request from that repository. */
const request = (from: string) => ({
  ref_name: '1/merge',
  event: { ...push.event, pull_request: { head: { repo: { full_name: from } } } },
});

async function run({ folder }: Pick<Project, 'folder'>, { inputs = {}, github = {}, env = {} }: Call = {}): Promise<ActionRun> {
  const home = createTemporaryFolder('home');
  const own = { ...createEnvironment(home), npm_config_registry: registry.url, ...env };
  return runAction({ inputs, github: { ...push, ...(github as object) }, workspace: folder, temp, env: own });
}

describe('action.yml', () => {
  it('is an action by its schema', () => {
    const text = readFileSync('action.yml', 'utf8');
    expect(validateAction(text)).toEqual({ actionType: 'action', errors: [] });
    expect(validateAction(text.replace('using: composite', 'using: compost')).errors).not.toEqual([]);
  });

  it('puts no expression into a script, and calls others by a commit', () => {
    for (const { run: script = '', uses } of readAction().runs.steps) {
      expect(script).not.toContain('${{');
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
    expect(readFileSync('action.yml', 'utf8')).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/m);
  });

  it('reports findings everywhere, and fails', async () => {
    const project = createProject('found', packet(wrong));
    const { exitCode, outputs, summary, log, called } = await run(project);
    expect([exitCode, outputs['exit-code'], outputs.errors, outputs.warnings]).toEqual([1, '1', '5', '0']);
    expect(summary).toContain('❌ **5 errors**');
    expect(log.match(/^::error title=archon\/.*file=\.archon\/run\.md,line=\d+/gm)).toHaveLength(5);
    expect(log).toContain('✖ 5 problems (5 errors, 0 warnings)');
    expect(called).toEqual([
      {
        uses: expect.stringMatching(/^github\/codeql-action\/upload-sarif@/),
        with: { sarif_file: outputs['sarif-file'], category: 'packetlint' },
        mayFail: true,
      },
    ]);
    expect(validateSarif(outputs['sarif-file'] ?? '')).toEqual([]);
    expect(project.git('status', '--porcelain')).toBe('');
  });

  it('is green where all is well, and where it is asked to be', async () => {
    const fine = await run(createProject('fine', packet(right)));
    expect([fine.exitCode, fine.outputs.errors]).toEqual([0, '0']);
    expect(fine.summary).toContain('✅ No findings in 1 document.');
    const asked = await run(createProject('asked', packet(wrong)), { inputs: { fail: 'false' } });
    expect([asked.exitCode, asked.outputs['exit-code'], asked.outputs.errors]).toEqual([0, '1', '5']);
  });

  it('takes paths, arguments and a folder, one a line', async () => {
    const project = createProject('inputs', { ...packet(wrong, 'a b/'), ...packet(wrong, 'a b/c/'), ...packet(wrong, 'a b/d/') });
    const inputs = {
      'working-directory': 'a b',
      paths: '.archon\r\n\nc/.archon/run.md\n',
      args: '--rule=archon/permit-with-pending-rows:warn\n--max-warnings=1\n',
      annotations: 'false',
      summary: 'false',
      'upload-sarif': 'false',
    };
    const { exitCode, outputs, summary, log, called } = await run(project, { inputs });
    expect([exitCode, outputs.errors, outputs.warnings, summary, called]).toEqual([1, '8', '2', '', []]);
    expect(log).toContain('c/.archon/run.md');
    expect(log).not.toMatch(/d\/\.archon|::error/);
  });

  it('reports only the change of a pull request, with two commits of history', async () => {
    const origin = createProject('origin', { ...packet(wrong), ...packet(right, 'other/') });
    origin.git('checkout', '-q', '-b', 'work');
    origin.commit(packet(right.replace('adrs_scanned', 'adrs_scaned'), 'other/'));
    origin.git('checkout', '-q', 'main');
    origin.git('merge', '-q', '--no-ff', '--no-edit', 'work');
    const folder = join(createTemporaryFolder('clone'), 'clone');
    origin.git('clone', '-q', '--depth', '2', `file://${origin.folder}`, folder);
    const env = { GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: origin.git('rev-parse', 'HEAD').trim() };
    const { log, outputs } = await run({ folder }, { inputs: { changed: 'true' }, env });
    expect(Number(outputs.errors)).toBeGreaterThan(0);
    expect(log).toContain('file=other/.archon/run.md');
    expect(log).not.toContain('file=.archon/run.md');
  });

  it('is a gate as examples/ci/github-gate.yml says: a change does not write its own policy', async () => {
    const origin = createProject('gate', packet(right));
    origin.git('checkout', '-q', '-b', 'work');
    origin.commit({ ...packet(wrong), 'packetlint.config.json': '{ "extends": ["archon", "core"], "ignores": [".archon"] }' });
    const { jobs } = parse(readExample('github-gate.yml'));
    const inputs = Object.fromEntries(Object.entries(jobs.gate.steps[1].with).map(([name, value]) => [name, String(value)]));
    origin.git('checkout', '-q', 'main');
    origin.git('merge', '-q', '--no-ff', '--no-edit', 'work');
    const env = { GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: origin.git('rev-parse', 'HEAD').trim() };
    const { exitCode, outputs, log, called } = await run(origin, { inputs, env });
    expect([exitCode, outputs.errors, called]).toEqual([1, '6', []]);
    expect(log).toContain('::error title=packetlint/policy-changed,file=packetlint.config.json');
  });

  it('annotates ten errors and ten warnings, and lists all in the log', async () => {
    const files = Object.assign({}, ...['a', 'b', 'c', 'd', 'e'].map(name => packet(wrong, `${name}/`)));
    const inputs = { args: '--rule=archon/row-pending-at-commit:warn\n--rule=archon/permit-with-pending-rows:warn\n--rule=core/*:off' };
    const { log, outputs } = await run(createProject('many', files), { inputs });
    expect([outputs.errors, outputs.warnings]).toEqual(['15', '10']);
    expect(log.match(/^ +\d+:\d+ +(?:error|warning) /gm)).toHaveLength(25);
    expect([log.match(/^::error /gm)?.length, log.match(/^::warning /gm)?.length, log.match(/^::notice .*/gm)]).toEqual([
      10,
      10,
      [expect.stringContaining('packetlint found 15 errors and 10 warnings')],
    ]);
  });

  it.each([
    ['a fork', { github: request('eve/docs') }],
    ['a fork that is gone', { github: { event: { ...push.event, pull_request: { head: { repo: null } } } } }],
    ['a fork, although asked to', { github: request('eve/docs'), inputs: { 'upload-sarif': 'true' } }],
    ['dependabot', { github: { actor: 'dependabot[bot]' } }],
    ['a private repository', { github: { event: { repository: { visibility: 'private' } } } }],
    ['an event that does not tell the repository', { github: { event: {} } }],
  ])('uploads nothing for %s', async (_, call: Call) => {
    expect((await run(createProject('fork', packet(wrong)), call)).called).toEqual([]);
  });

  it.each([
    ['a pull request of the repository', { github: request('acme/docs') }, true],
    ['a private repository that asks for it', { github: { event: {} }, inputs: { 'upload-sarif': 'true' } }, false],
  ])('uploads for %s', async (_, call: Call, mayFail) => {
    expect((await run(createProject('upload', packet(wrong)), call)).called).toMatchObject([{ mayFail }]);
  });

  it('keeps a cache where it is asked to, which only the default branch writes', async () => {
    const project = createProject('cache', packet(wrong));
    const inputs = { cache: 'true', 'upload-sarif': 'false', args: '--stats' };
    const first = await run(project, { inputs });
    const path = join(temp, 'packetlint-cache');
    const key = 'packetlint-Linux-lint-packetlint-7-1';
    expect(first.called).toEqual([
      {
        uses: expect.stringMatching(/^actions\/cache\/restore@/),
        with: { path, key, 'restore-keys': 'packetlint-Linux-lint-packetlint-' },
        mayFail: false,
      },
      { uses: expect.stringMatching(/^actions\/cache\/save@/), with: { path, key }, mayFail: false },
    ]);
    expect(first.log).toContain('The cache knew 0 of 2.');
    const second = await run(project, { inputs, github: request('acme/docs') });
    expect(second.called).toMatchObject([{ uses: expect.stringContaining('/restore@') }]);
    expect(second.log).toContain('The cache knew 2 of 2.');
    expect(second.outputs.errors).toBe('5');
  });

  it('says which Node it needs where another is there, or none', async () => {
    const bin = createTemporaryFolder('bin');
    writeFileSync(join(bin, 'old.cjs'), 'Object.defineProperty(process, "versions", { value: { node: "20.18.3" } });\n');
    const script = `[ "$1" = --version ] && exec echo v20.18.3\nexec '${process.execPath}' -r '${bin}/old.cjs' "$@"\n`;
    writeFileSync(join(bin, 'node'), `#!/bin/sh\n${script}`, { mode: 0o755 });
    const project = createProject('node', packet(wrong));
    const old = await run(project, { env: { PATH: `${bin}:${process.env.PATH}` } });
    expect([old.exitCode, old.log]).toEqual([
      2,
      '::error title=packetlint::packetlint needs Node 20.19, 22.13, 24 or later; this is Node v20.18.3. Put actions/setup-node before this step.\n',
    ]);
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe('^20.19.0 || ^22.13.0 || >=24');
  });

  it('says what is wrong with the call, reports nothing, and is 2', async () => {
    const project = createProject('call', packet(wrong));
    const { exitCode, outputs, log, called } = await run(project, { inputs: { args: '--formta=json' } });
    expect([exitCode, outputs.errors, outputs['sarif-file'], called]).toEqual([2, '', '', []]);
    expect(log).toContain('There is no option --formta. Did you mean "--format"?');
    expect(log).toContain('::error title=packetlint::packetlint could not do what it was asked to (exit code 2); the log says why.');
    expect((await run(project, { inputs: { args: '--formta=json', fail: 'false' } })).exitCode).toBe(2);
  });

  it.each([
    'file:/tmp/x.tgz',
    'https://example.com/x.tgz',
    '../x',
    '-g',
    '0.1.0 lodash',
    '0.1.0\nlodash',
    '$(touch evil)',
    'npm:lodash@1',
    '*',
  ])('installs no version %j', async input => {
    const { exitCode, log } = await run(createProject('version', packet(wrong)), { inputs: { version: input } });
    expect([exitCode, log]).toEqual([2, '::error title=packetlint::The input "version" is no version of packetlint.\n']);
  });

  it('fails where the version is not there, and takes no settings of npm from the checkout', async () => {
    const project = createProject('missing', { ...packet(right), '.npmrc': 'registry=http://127.0.0.1:9/\n' });
    const { exitCode, log } = await run(project, { inputs: { version: '9.9.9' } });
    expect([exitCode, log]).toEqual([2, expect.stringContaining('No matching version found for packetlint@9.9.9')]);
    expect(log).toContain('::error title=packetlint::npm could not install packetlint@9.9.9; the log says why.\n');
    expect((await run(project, { inputs: { version } })).exitCode).toBe(0);
  });
});

const hostile = [
  '$(touch evil)',
  '`touch evil`',
  '"; touch evil; "',
  "'; touch evil; '",
  'a\ntouch evil\n',
  '--output-file=evil',
  '|| touch evil',
  `$(touch$${'{IFS}'}evil)`,
];

describe('the scripts of action.yml', () => {
  const scripts = readAction().runs.steps.flatMap(({ run: script }) => (script === undefined ? [] : [`#!/usr/bin/env bash\n${script}`]));

  it.skipIf(spawnSync('shellcheck', ['--version']).status !== 0)('have nothing that shellcheck finds', () => {
    for (const input of scripts) expect(spawnSync('shellcheck', ['-'], { input, encoding: 'utf8' }).stdout).toBe('');
  });

  it('use nothing that bash 3.2 of macOS lacks', () => {
    const newer =
      /\bmapfile\b|\breadarray\b|\bdeclare -[Ang]|\blocal -n|\$\{\w+(?:@\w|,|\^)|\|&|&>>|\[\[ -v |\bcoproc\b|\bwait -n\b|\bprintf -v \w+\[|\$\{\w+\[-\d/;
    for (const script of scripts) expect(script).not.toMatch(newer);
    expect('mapfile -t lines').toMatch(newer);
  });
});

describe.each(hostile)('the text %j', text => {
  it.each(['paths', 'changed', 'args', 'annotations summary fail category upload-sarif'])('does nothing as %s', async names => {
    const project = createProject('hostile', packet(wrong));
    const { called } = await run(project, { inputs: Object.fromEntries(names.split(' ').map(name => [name, text])) });
    const isOption = names === 'args' && text.startsWith('--');
    expect(findEvil(project.folder)).toEqual(isOption ? ['evil'] : []);
    for (const call of called) expect(call.with.sarif_file).toMatch(/^[\w./-]+\/packetlint\.sarif$/);
  });

  it('does nothing as a folder or in documents', async () => {
    const name = text.replaceAll('/', '_');
    const project = createProject('names', packet(wrong.replace('skip:No decision', text.replaceAll('\n', ' ')), `${name}/`));
    const { outputs, exitCode } = await run(project, { inputs: { 'working-directory': name } });
    expect([exitCode, Number(outputs.errors) > 3]).toEqual([1, true]);
    expect(findEvil(project.folder)).toEqual([]);
  });
});

function findEvil(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => /(?:^|\/)evil$/.test(path));
}
