import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createProject, createTemporaryFolder, type Project, packet, packPackage, right, writeFiles, wrong } from './ci/project.ts';

let project: Project;
let hooks: string;

/** The hooks' repository with what is built: whoever uses the real one has it built by npm's `prepare`, from the same files. */
beforeAll(() => {
  const folder = createTemporaryFolder('hooks');
  execFileSync('tar', ['-xzf', packPackage(folder), '-C', folder]);
  hooks = join(folder, 'package');
  const { scripts: _, devDependencies: __, ...manifest } = JSON.parse(readFileSync(join(hooks, 'package.json'), 'utf8'));
  writeFileSync(join(hooks, 'package.json'), JSON.stringify(manifest));
  copyFileSync('.pre-commit-hooks.yaml', join(hooks, '.pre-commit-hooks.yaml'));
  project = createProject('pre-commit', { ...packet(wrong), ...packet(right, 'other/') });
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A', '-f'],
    ['commit', '-q', '-m', 'hooks'],
  ])
    execFileSync('git', args, { cwd: hooks, env: project.env });
});

const tryHook = (hook: string, ...args: string[]) =>
  project.run('pre-commit', ['try-repo', hooks, hook, '--verbose', ...args], { PRE_COMMIT_COLOR: 'never' });

describe('.pre-commit-hooks.yaml, in pre-commit', () => {
  it('is right by its schema, and so is the example', () => {
    for (const args of [
      ['validate-manifest', '.pre-commit-hooks.yaml'],
      ['validate-config', 'examples/ci/pre-commit-config.yaml'],
    ])
      expect(spawnSync('pre-commit', args, { encoding: 'utf8' })).toMatchObject({ status: 0 });
  });

  it('can be built by pre-commit, which takes what `npm pack` prints for a name', () => {
    expect(execFileSync('npm', ['config', 'get', 'foreground-scripts'], { encoding: 'utf8' })).toBe('false\n');
  });

  it('packetlint lints the files that it is given', () => {
    const all = tryHook('packetlint', '--all-files');
    expect([all.status, all.stdout]).toEqual([1, expect.stringContaining('5 problems (5 errors, 0 warnings)')]);
    expect(tryHook('packetlint', '--files', 'other/.archon/run.md')).toMatchObject({ status: 0 });
    writeFiles(project.folder, { 'README.md': '# Text\n' });
    project.git('add', '-A');
    const text = tryHook('packetlint');
    expect([text.status, text.stdout]).toEqual([0, expect.not.stringContaining('not linted')]);
  });

  it('packetlint takes names for names, whatever they look like', () => {
    const names = ['-d/', '--config=x/', 'a [b] *c $(d)/'];
    writeFiles(project.folder, Object.assign({}, ...names.map(name => packet(wrong, name))));
    project.git('add', '-A');
    const { status, stdout } = tryHook('packetlint');
    expect(status).toBe(1);
    for (const name of names) expect(stdout).toContain(`\n${name}.archon/run.md\n`);
    project.git('rm', '-rqf', '--', ...names);
  });

  it('packetlint judges what is staged, not what is not', () => {
    writeFiles(project.folder, packet(right, 'staged/'));
    project.git('add', 'staged');
    writeFiles(project.folder, packet(wrong, 'staged/'));
    expect(tryHook('packetlint')).toMatchObject({ status: 0 });
    project.git('add', 'staged');
    writeFiles(project.folder, packet(right, 'staged/'));
    expect(tryHook('packetlint')).toMatchObject({ status: 1 });
    project.git('rm', '-rqf', 'staged');
  });

  it('packetlint-changed reports what the commit changes or breaks', () => {
    expect(tryHook('packetlint-changed')).toMatchObject({ status: 0 });
    project.git('rm', '-q', '.archon/drift.md');
    const broken = tryHook('packetlint-changed');
    expect([broken.status, broken.stdout]).toEqual([1, expect.stringContaining('archon/smart-skip-without-rationale')]);
    expect(broken.stdout).not.toContain('archon/row-pending-at-commit');
  });
});
