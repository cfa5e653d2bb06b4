import { expect, it } from 'vitest';
import * as packetlint from '../../src/index.ts';

it('exports this and nothing else', () => {
  expect(Object.keys(packetlint).sort()).toEqual([
    'InvalidRulesetError',
    'builtin',
    'createLinter',
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
