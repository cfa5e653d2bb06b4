import { expect, it } from 'vitest';
import { run } from './run.ts';

const log = 'fixtures/okstra/commands/invalid/verifier-log-table.md';

it('says which entry of a list of commands means which word', async () => {
  const { code, stdout } = await run(process.cwd(), ['explain', '--no-config', '--kind', 'okstra/verifier-result', `${log}:20`]);
  expect(code).toBe(0);
  expect(stdout).toContain(`✖ okstra/command-rewrites-code
  finding at 20:19: This rewrites code: --fix. Verifiers only check; run eslint without --fix.
  because of the item of verifierCommands at 20:8
    "--fix" is meant by the entry "eslint --fix"
    (no conditions: every item is a finding)
`);
});

it('shows the lists that a rule matches commands with', async () => {
  const { stdout } = await run(process.cwd(), ['explain', '--no-config', 'okstra/git-query-not-allowed']);
  expect(stdout).toContain('given verifierCommands\n    matching "list.git"\n    notMatching ["list.git-allowed","list.git-writes"]\n');
});
