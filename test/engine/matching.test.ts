import { beforeAll, describe, expect, it } from 'vitest';
import { prepareFacts } from '../../src/facts/facts.ts';
import type { Command } from '../../src/generated/list-file.ts';
import type { RuleShape } from '../../src/ruleset/names/name-scope.ts';
import { createKind, judge } from './sample-packet.ts';

beforeAll(() => prepareFacts(name => name === 'commands'));

const writes: readonly Command[] = [
  { name: 'eslint', flags: ['--fix'], instead: 'eslint' },
  { name: 'npm', subcommand: ['install', 'add'], instead: 'npm ci' },
  { assignment: 'OUT' },
];
const git: readonly Command[] = [{ name: 'git', subcommand: '*' }];
const reads: readonly Command[] = [{ name: 'git', subcommand: ['status', 'log'] }];
const commands = { 'archon/writes': writes, 'other/git': git, 'archon/reads': reads };

const text = `\`\`\`sh
cd web && npx eslint --fix . && npm install
git status && git ls-files
OUT=/tmp/x make; eslint "--fix" --fix
$CMD run
\`\`\`
`;

const say = (message: string, given: RuleShape['given'], parts: Partial<RuleShape> = {}): Promise<string[]> =>
  judge({ given, say: message, event: { type: 'wrong', params: { at: 'token' } }, ...parts }, { text, commands });

describe('matching', () => {
  it('keeps one item for each word that an entry means, at the word', async () => {
    expect(await say('{{name}} {{token}}: {{pattern}}, {{instead}}', { fact: 'commands', matching: 'list.writes' })).toEqual([
      '2:22-2:27 eslint --fix: eslint --fix, eslint',
      '2:37-2:44 npm install: npm (install|add), npm ci',
      '4:1-4:11 make OUT=/tmp/x: OUT=, (none)',
      '4:25-4:32 eslint --fix: eslint --fix, eslint',
      '4:33-4:38 eslint --fix: eslint --fix, eslint',
    ]);
  });

  it('takes several lists, also of other packs', async () => {
    expect(await say('{{token}}', { fact: 'commands', matching: ['list.reads', 'list.other/git'] })).toEqual([
      '3:5-3:11 status',
      '3:19-3:27 ls-files',
    ]);
  });

  it('leaves its properties to where, capture and conditions, with what stood in the text', async () => {
    const given = { fact: 'commands', matching: 'list.writes', where: { pattern: 'eslint --fix', 'token.raw': '"--fix"' } };
    expect(await say('{{token.raw}}', given)).toEqual(['4:25-4:32 "--fix"']);
    const captured = { fact: 'commands', matching: 'list.writes', capture: { from: 'token', pattern: '^OUT=(?P<folder>.*)$' } };
    expect(await say('{{folder}}', captured)).toEqual(['4:1-4:11 /tmp/x']);
    const conditions = { all: [{ fact: 'value', operator: 'startsWith', value: '/' }] } as const;
    expect(await say('{{value}}', { fact: 'commands', matching: 'list.writes' }, { conditions: { all: [...conditions.all] } })).toEqual([
      '4:1-4:11 /tmp/x',
    ]);
  });

  it('works in views, counts and projections', async () => {
    const kind = createKind('archon/x', { views: { denied: { fact: 'commands', matching: 'list.writes' } } });
    const parts = { given: { fact: 'document' }, say: '{{denied.token}} of {{installs}}', let: { installs: { count } } };
    expect(await judge(parts, { text, commands, kind })).toEqual(['1:1-1:1 --fix, install, OUT=/tmp/x, --fix, --fix of 1']);
  });

  const count = { fact: 'commands', matching: 'list.writes', where: { token: 'install' } };
});

describe('notMatching', () => {
  it('keeps what no entry means, and what could not be read', async () => {
    const found = await judge(
      { given: { fact: 'commands', notMatching: ['list.writes', 'list.other/git'] }, say: '{{text}}' },
      { text, commands },
    );
    expect(found).toEqual(['2:1-2:7 cd web', '5:1-5:9 $CMD run']);
  });

  it('stands beside matching', async () => {
    expect(await say('{{token}}', { fact: 'commands', matching: 'list.other/git', notMatching: 'list.reads' })).toEqual([
      '3:19-3:27 ls-files',
    ]);
  });
});

it('tells a word of several commands once', async () => {
  const list = { 'archon/any': [{ flags: ['--fix'] }], 'archon/masks': [{ onFailure: 'true' }] };
  const line = '```sh\nfind . -exec eslint --fix {} + | cat || true\n```\n';
  const found = await judge(
    {
      given: { fact: 'commands', matching: ['list.any', 'list.masks'] },
      say: '{{token}}',
      event: { type: 'wrong', params: { at: 'token' } },
    },
    { text: line, commands: list },
  );
  expect(found).toEqual(['2:21-2:26 --fix', '2:41-2:45 true']);
});
