import { readdirSync, readFileSync } from 'node:fs';
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

async function run({ folder }: Pick<Project, 'folder'>, { inputs = {}, github = {}, env = {} }: Call = {}): Promise<ActionRun> {
  const home = createTemporaryFolder('home');
  const own = { ...createEnvironment(home), npm_config_registry: registry.url, ...env };
  return runAction({ inputs, github: { actor: 'ana', event: {}, ...(github as object) }, workspace: folder, temp, env: own });
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
    expect(called).toEqual([
      {
        uses: expect.stringMatching(/^github\/codeql-action\/upload-sarif@/),
        with: { sarif_file: outputs['sarif-file'], category: 'packetlint' },
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

  it.each([
    ['a fork', { event: { pull_request: { head: { repo: { fork: true } } } } }],
    ['dependabot', { actor: 'dependabot[bot]' }],
  ])('uploads nothing for %s, which may not', async (_, github) => {
    expect((await run(createProject('fork', packet(wrong)), { github })).called).toEqual([]);
  });

  it('says what is wrong with the call, reports nothing, and is 2', async () => {
    const project = createProject('call', packet(wrong));
    const { exitCode, outputs, log, called } = await run(project, { inputs: { args: '--formta=json' } });
    expect([exitCode, outputs.errors, outputs['sarif-file'], called]).toEqual([2, '', '', []]);
    expect(log).toContain('There is no option --formta. Did you mean "--format"?');
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
    expect((await run(project, { inputs: { version: '9.9.9' } })).log).toContain('No matching version found for packetlint@9.9.9');
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
