import { expect, it } from 'vitest';
import * as packetlint from '../../src/index.ts';

it('exports this and nothing else', () => {
  expect(Object.keys(packetlint).sort()).toEqual([
    'InvalidRulesetError',
    'builtin',
    'createLinter',
    'detailsOf',
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

it('keeps the evidence and the place of a message beside it', async () => {
  const { builtin, createLinter, detailsOf, resolveConfig } = packetlint;
  const settings = await resolveConfig({ config: null, builtin, reader: { readFile: async () => null, readFolder: async () => null } });
  const linter = createLinter({ settings, workspace: { read: async () => null, list: async () => null } });
  const source = '| Phase | Variable | Status |\n| - | - | - |\n| boot | soul_loaded | 2 |\n';
  const result = await linter.lint({ filePath: '/w/.archon/run.md', path: '.archon/run.md', source });
  const message = result?.messages.find(({ ruleId }) => ruleId === 'archon/smart-skip-not-allowed');
  const details = message && detailsOf(message);
  expect(details?.evidence).toContainEqual(expect.objectContaining({ fact: 'key', factValue: 'boot.soul_loaded' }));
  expect(details?.place).toEqual({
    section: null,
    table: { id: 'sop', ordinal: 1, row: 'boot.soul_loaded', column: 'Status' },
    path: null,
  });
});
