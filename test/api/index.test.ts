import { expect, it } from 'vitest';
import * as packetlint from '../../src/index.ts';

it('exports this and nothing else', () => {
  expect(Object.keys(packetlint).sort()).toEqual([
    'InvalidRulesetError',
    'builtin',
    'createLinter',
    'evidenceOf',
    'formatRulesetErrors',
    'resolveConfig',
  ]);
});

it('lints a text without a disk', async () => {
  const { builtin, createLinter, resolveConfig } = packetlint;
  const reader = { readFile: async () => null, readFolder: async () => null };
  const settings = await resolveConfig({ config: null, builtin, reader });
  const linter = createLinter({ settings, workspace: { read: async () => null, list: async () => null } });
  const result = await linter.lint({ filePath: '/w/.archon/run.md', path: '.archon/run.md', source: '# Nothing here\n' });
  expect(result?.messages.map(message => message.ruleId)).toContain('archon/run/table-missing');
  expect(await linter.lint({ filePath: '/w/a.md', path: 'a.md', source: '# Not a packet\n' })).toBeNull();
});

it('keeps the evidence of a message beside it', async () => {
  const { builtin, createLinter, evidenceOf, resolveConfig } = packetlint;
  const settings = await resolveConfig({ config: null, builtin, reader: { readFile: async () => null, readFolder: async () => null } });
  const linter = createLinter({ settings, workspace: { read: async () => null, list: async () => null } });
  const source = '| Phase | Variable | Status |\n| - | - | - |\n| boot | soul_loaded | 2 |\n';
  const result = await linter.lint({ filePath: '/w/.archon/run.md', path: '.archon/run.md', source });
  const message = result?.messages.find(({ ruleId }) => ruleId === 'archon/smart-skip-not-allowed');
  expect(message && evidenceOf(message)).toContainEqual(expect.objectContaining({ fact: 'key', factValue: 'boot.soul_loaded' }));
});
