import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { createFolder } from '../files/folder.ts';

const audit = {
  path: '{{role}}-worker-audit-{{rest}}',
  capture: { from: 'document.name', pattern: '^(?P<role>.*?)-worker-(?P<rest>.*)$' },
  required: true,
};
const project = { path: 'project.json', search: 'upwards', required: true };
const log = { path: 'logs/{{path}}', capture: { from: 'frontmatter.log', pattern: '^(?P<path>.+)$' }, required: true };

const ruleOn = (alias: string) => ({
  meta: { docs: { description: 'Shows a related document.' }, messages: { found: '{{d.found}}' } },
  kinds: ['result'],
  given: { fact: 'document' },
  conditions: { all: [{ fact: `${alias}.exists`, operator: 'equal', value: true }] },
  event: { type: 'found' },
  examples: {
    valid: [{ path: 'a/claude-worker-1.md', markdown: 'x\n' }],
    invalid: [
      {
        path: 'a/claude-worker-1.md',
        markdown: '---\nlog: x/../log.md\n---\n',
        files: { 'a/claude-worker-audit-1.md': '', 'project.json': '{}', 'a/logs/log.md': '' },
        findings: [{ messageId: 'found', line: 1, column: 1 }],
      },
    ],
  },
});

function createPolicies(related: object): Record<string, string> {
  const kind = { docs: { description: 'A result.' }, match: [{ paths: ['**/*-worker-*.md'] }], related };
  const rules = Object.keys(related).map(alias => {
    const rule = ruleOn(alias);
    rule.meta.messages.found = `${alias} is {{${alias}.document.path}}.`;
    return [`policies/${alias}-found.json`, JSON.stringify(rule)] as const;
  });
  const config = JSON.stringify({ extends: ['./policies'] });
  return { 'packetlint.config.json': config, 'policies/kinds/result.json': JSON.stringify(kind), ...Object.fromEntries(rules) };
}

async function lint(related: object, files: Record<string, string>, file: string): Promise<string> {
  return (await run(createFolder({ ...createPolicies(related), ...files }), [file])).stdout;
}

describe('a path filled in by capture', () => {
  it('leads to the document', async () => {
    const files = { 'a/claude-worker-plan-1.md': '', 'a/claude-worker-audit-plan-1.md': '' };
    expect(await lint({ audit }, files, 'a/claude-worker-plan-1.md')).toContain('audit is a/claude-worker-audit-plan-1.md.');
  });

  it('is told where the document is missing', async () => {
    const found = await lint({ audit }, { 'a/claude-worker-plan-1.md': '' }, 'a/claude-worker-plan-1.md');
    expect(found).toContain('The file claude-worker-audit-plan-1.md is missing');
  });

  it('may come from front matter, and is missing where that does not match', async () => {
    const files = { 'a/logs/x.md': '', 'a/x-worker-1.md': '---\nlog: x.md\n---\n', 'a/y-worker-1.md': 'y\n' };
    expect(await lint({ log }, files, 'a/x-worker-1.md')).toContain('log is a/logs/x.md.');
    expect(await lint({ log }, files, 'a/y-worker-1.md')).toContain(
      'The file logs/{{path}} belongs with this one, but frontmatter.log does not tell its name: it does not match ^(?P<path>.+)$.',
    );
  });

  it.each(['../../../../secret.md', '/secret.md', '*.md', 'a\u0000.md'])(
    'never leads out of the workspace, or to more than it says: %s',
    async path => {
      const files = { 'w/a/x-worker-1.md': `---\nlog: ${JSON.stringify(path)}\n---\n`, 'secret.md': '', 'w/a/logs/b.md': '' };
      const policies = Object.entries(createPolicies({ log })).map(([name, text]) => [`w/${name}`, text] as const);
      const folder = createFolder({ ...files, ...Object.fromEntries(policies) });
      const { stdout } = await run(join(folder, 'w'), ['a/x-worker-1.md']);
      expect(stdout).toContain('is missing');
      expect(stdout).not.toContain('log is');
    },
  );

  it('is told where it leads to a folder', async () => {
    const files = { 'a/logs/b/c.md': '', 'a/x-worker-1.md': '---\nlog: b\n---\n' };
    const found = await lint({ log }, files, 'a/x-worker-1.md');
    expect(found).toContain('The related document "log" (a/logs/b) cannot be read');
    expect(found).not.toContain('is missing');
  });

  it('in a glob, what is captured stands for itself', async () => {
    const globbed = { logs: { ...log, path: '{{path}}/*.md' } };
    const files = {
      'a/b/one.md': '',
      'a/c/two.md': '',
      'a/x-worker-1.md': '---\nlog: b\n---\n',
      'a/y-worker-1.md': '---\nlog: "?"\n---\n',
    };
    expect(await lint(globbed, files, 'a/x-worker-1.md')).toContain('logs is a/b/one.md.');
    expect(await lint(globbed, files, 'a/y-worker-1.md')).not.toContain('logs is');
  });
});

describe('a search upwards', () => {
  it('takes the nearest', async () => {
    const files = { 'project.json': '{}', 'a/project.json': '{}', 'a/b/c/x-worker-1.md': '', 'b/x-worker-1.md': '' };
    expect(await lint({ project }, files, 'a/b/c/x-worker-1.md')).toContain('project is a/project.json.');
    expect(await lint({ project }, files, 'b/x-worker-1.md')).toContain('project is project.json.');
  });

  it('ends at the workspace', async () => {
    const policies = Object.entries(createPolicies({ project })).map(([name, text]) => [`w/${name}`, text] as const);
    const folder = createFolder({ ...Object.fromEntries(policies), 'project.json': '{}', 'w/a/x-worker-1.md': '' });
    const { stdout } = await run(join(folder, 'w'), ['a/x-worker-1.md']);
    expect(stdout).toContain('There is no file project.json in this folder or in one above it');
  });

  it('follows no link out', async () => {
    const policies = Object.entries(createPolicies({ project })).map(([name, text]) => [`w/${name}`, text] as const);
    const folder = createFolder({ ...Object.fromEntries(policies), 'outside.json': '{}', 'w/a/x-worker-1.md': '' });
    symlinkSync(join(folder, 'outside.json'), join(folder, 'w/a/project.json'));
    expect((await run(join(folder, 'w'), ['a/x-worker-1.md'])).stdout).toContain('There is no file project.json');
  });
});

it('works in examples', async () => {
  const { code, stdout } = await run(createFolder(createPolicies({ audit, project, log })), ['test']);
  expect({ code, stdout }).toMatchObject({ code: 0 });
});
