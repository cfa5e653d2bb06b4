import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/facts/shape.ts';
import { cut, itemsOf, placeOf } from './facts-of.ts';

const shape: Shape = {
  sections: { log: { heading: 'Command log', aliases: ['명령 기록'], holds: 'commands' } },
  tables: { steps: { columns: { Step: {}, Run: { type: 'command', aliases: ['Call'] } } } },
};

/** Each command as `name subcommand = exit code`, `+` before those that do not lead their entry. */
const read = (body: string, heading = '## Command log') =>
  itemsOf(`${heading}\n\n${body}\n`, 'commands', shape).map(({ properties: { name, subcommand, exitCode, leads } }) =>
    [leads ? '' : '+', name, subcommand === null ? '' : ` ${subcommand}`, exitCode === null ? '' : ` = ${exitCode}`].join(''),
  );

describe('a section that holds commands: lists', () => {
  it.each([
    ['- `cargo test` → exit 0', ['cargo test = 0']],
    ['1. `npm ci` (exit code: 1)', ['npm ci = 1']],
    ['- cargo test --locked (exit code: 0)', ['cargo test = 0']],
    ['- [x] npm ci — exit 0', ['npm ci = 0']],
    ['- **npm ci**: 0', ['npm ci = 0']],
    ['- npm ci: exit `0`', ['npm ci = 0']],
    ['- (exit 2) npm ci', ['npm ci = 2']],
    ['- `npm ci` exited with code 127', ['npm ci = 127']],
    ['- `jest` → `0`', ['jest = 0']],
    ['- `npm ci`: 종료 코드 0', ['npm ci = 0']],
    ['- ran `cargo build`, then `cargo test` → exit 0', ['cargo build', 'cargo test = 0']],
    ['- `npm ci`\n  - exit code: 0\n  - output: `ok 12 tests`', ['npm ci = 0']],
    ['- `git status` → 0\n  - `git add .`', ['git status = 0', 'git add']],
    ['- npm install', ['npm install']],
    ['- Command: npm install\n  Exit code: 1', ['npm install = 1']],
    ['1. **Command:** `frobnicate x`\n   **Exit code:** 0', ['frobnicate x = 0']],
    ['- Ran `jest` (exit 0)', ['jest = 0']],
    ['- ./scripts/check.sh --all', ['check.sh']],
    ['- npm ci && cargo test → 1', ['npm ci = 1', '+cargo test = 1']],
    ['- frobnicate x (exit 0)', ['frobnicate x = 0']],
    ['- diff -u a b (exit 1)', ['diff a = 1']],
    ['- `nl -w 3 a` — exit 0', ['nl 3 = 0']],
    ['- `! grep x a` → 1', ['grep x = 1']],
    ['- [10:02:30] npm ci → 0', ['npm ci = 0']],
    ['- 2026-05-20T10:02:30Z `npm ci` → 0', ['npm ci = 0']],
    ['- ~~npm ci~~ — exit 0', ['npm ci = 0']],
    ['- "npm ci" — exit 0', ['npm ci = 0']],
    ['- `npm ci` — status 0', ['npm ci = 0']],
    ['- `npm test || :` → 0', ['npm test = 0', '+: = 0']],
    ['- `npm ci`\n- `npm test`\n\n  Exit code: 1', ['npm ci', 'npm test = 1']],
  ])('reads %j', (body, expected) => expect(read(body)).toEqual(expected));

  it.each([
    ['- `npm` install x → exit 0', ['npm install = 0']],
    ['- INSTA_UPDATE=always `cargo test` → 0', ['cargo test = 0']],
    ['- cd app && `npm ci`', ['cd app', '+npm ci']],
    ['- `npm test` || true → exit 0', ['npm test = 0', '+true = 0']],
    ['- `npm test` `|| true`', ['npm test', '+true']],
  ])('takes the parts of %j together', (body, expected) => expect(read(body)).toEqual(expected));

  it.each([
    '- Branch: `main`',
    '- Working directory: `packages/app`',
    '- qa-command not configured: lint',
    '- no mutating commands were run',
    '- all commands exited with code 0',
    '- make sure that the tests pass',
    '- exit code: 0',
    '- Tail: `test result: ok`',
    '- `all the tests` — exit 0',
  ])('takes %j for no command', body => expect(read(body)).toEqual([]));

  it('reads plain items nowhere else', () => {
    expect(read('- npm install', '## Notes')).toEqual([]);
    expect(read('- npm install', '## 명령 기록')).toEqual(['npm install']);
    expect(read('### Tier 1\n\n- npm install')).toEqual(['npm install']);
  });
});

describe('a section that holds commands: tables', () => {
  const table = (...rows: readonly string[]) => ['| # | Command | Exit code |', '|---|---|---|', ...rows].join('\n');

  it.each([
    ['| 1 | `npm ci` | 0 |', ['npm ci = 0']],
    ['| 1 | npm ci | `1` |', ['npm ci = 1']],
    ['| 1 | npm test \\|\\| true | exit 2 (flaky) |', ['npm test = 2', '+true = 2']],
    ['| 1 | `echo a \\| tee b` | 0 |', ['echo a = 0', '+tee b = 0']],
    ['| 1 | npm ci<br>npm test | 0 |', ['npm ci = 0', 'npm test = 0']],
    ['| 1 | CI=1 npm t&#101;st &amp;&amp; ls | 0 |', ['npm test = 0', '+ls = 0']],
    ['| 1 | `jest` |', ['jest']],
    ['| 1 | — | 0 |', []],
    ['| 1 | (none) | |', []],
  ])('reads %j', (row, expected) => expect(read(table(row))).toEqual(expected));

  it('finds the column by its cells where no header says so, and the exit code in another cell', () => {
    expect(read('| Step | What | Result |\n|--|--|--|\n| 1 | npm ci | 0 |\n| 2 | git status | PASS, exit 1 |')).toEqual([
      'npm ci = 0',
      'git status = 1',
    ]);
  });

  it('reads the columns that the kind declares as commands, in any section', () => {
    expect(read('| Step | Call |\n|--|--|\n| 1 | npm i |\n| `a b` | `jest` |', '## Steps')).toEqual(['npm i', 'a b', 'jest']);
    expect(itemsOf('| Step | Run |\n|--|--|\n| 1 | npm i |\n', 'commands', shape)[0]?.properties.source).toBe('cell');
  });

  it('takes no sentence for a command, and no output either', () => {
    expect(read(table('| 1 | ran the linter | 0 |'))).toEqual([]);
    expect(read('| Command | Exit | Output tail |\n|--|--|--|\n| `npm ci` | 0 | `npm WARN x` |')).toEqual(['npm ci = 0']);
    expect(read('| Command | Exit | Then |\n|--|--|--|\n| `npm ci` | 0 | `npm install` |')).toEqual(['npm ci = 0', 'npm install']);
  });

  it('never interprets other digits', () => {
    expect(read(table('| 1 | npm ci | ０ |'))).toEqual(['npm ci']);
  });

  it('stands on the very words, behind escapes and entities', () => {
    const text = `## Command log\n\n${table('| 1 | npm t&#101;st \\|\\| `true` | 0 |')}\n`;
    const [first] = itemsOf(text, 'commands', shape);
    expect(first?.command?.words.map(word => cut(text, word.span))).toEqual(['npm', 't&#101;st']);
    expect(first?.command?.onFailure?.words.map(word => placeOf(text, word.span))).toEqual(['5:27-5:31']);
    expect(cut(text, first?.spans.exitCode)).toBe('0');
  });
});

describe('a section that holds commands: blocks', () => {
  const fence = (code: string, language = '') => `\`\`\`${language}\n${code}\n\`\`\``;

  it.each([
    [fence('npm ci → 0\nnpm test (exit 1)\ncargo test: 0'), ['npm ci = 0', 'npm test = 1', 'cargo test = 0']],
    [fence('Command: npm ci\nExit code: 0'), ['npm ci = 0']],
    [fence('1. npm ci   exit 0\n2. npm test'), ['npm ci = 0', 'npm test']],
    [fence('Tier 1:\nnpm ci\nexit 0\n---\n[1] npm test'), ['npm ci = 0', 'npm test = 1']],
    [fence('$ npm ci\nnpm install\nexit code: 0\n$ npm test → exit 1'), ['npm ci = 0', 'npm test = 1']],
    [fence('npm ci # exit 0\n\nnpm test \\\n  --x # exit 1', 'bash'), ['npm ci = 0', 'npm test = 1']],
    [fence('$ npm ci\nexit 0', 'text'), ['npm ci = 0']],
    [fence('npm ci → exit 0\nnpm test → exit 1', 'text'), ['npm ci = 0', 'npm test = 1']],
    [fence('npm install', 'text'), []],
    [fence('npm install', 'json'), []],
    ['    npm ci\n    npm test', ['npm ci', 'npm test']],
    [fence('! npm ci  # exit 1\n{ npm test; }  # exit 0\n. a/b  # exit 0'), ['npm ci = 1', 'npm test = 0', '. a/b = 0']],
    [fence('npm test \\\n  || true  # exit 0'), ['npm test = 0', '+true = 0']],
    [fence('npm test || :  # exit 0\nfind . \\;  # exit 2'), ['npm test = 0', '+: = 0', 'find . = 2']],
    [fence('(\n  cd a\n  npm ci\n)'), ['cd a', '+npm ci']],
    [fence('[10:00:00] $ npm ci\n[10:00:30] exit code: 0\n[10:01:00] $ npm test\n=> 1'), ['npm ci = 0', 'npm test = 1']],
    [fence('＄ npm ci\nexit 0'), ['npm ci = 0']],
  ])('reads %j', (body, expected) => expect(read(body)).toEqual(expected));

  it.each([
    `1. \`npm ci\` → exit 0\n\n   ${fence('npm install').replaceAll('\n', '\n   ')}`,
    `- npm ci → 0\n\n  ${fence('$ npm install', 'text').replaceAll('\n', '\n  ')}`,
    `- npm ci → 0\n\n${fence('npm install')}`,
    `| Command | Exit |\n|--|--|\n| npm ci | 0 |\n\n${fence('npm install')}\n\n${fence('npm install')}`,
    `\`npm ci\` → exit 0\n\n${fence('npm install')}`,
    `${fence('npm ci # exit 0', 'sh')}\n\n${fence('npm install')}`,
    `- npm ci → 0\n\nTail of stdout:\n\n${fence('npm install')}`,
    `- npm ci → 0\n\n${fence('npm install', 'log')}`,
  ])('takes what a command printed for no command: %j', body => expect(read(body)).toEqual(['npm ci = 0']));

  it.each([
    [
      `${fence('$ npm ci', 'console')}\n\nExit code: 0\n\n${fence('$ npm test', 'console')}\n\nExit code: 1`,
      ['npm ci = 0', 'npm test = 1'],
    ],
    [`${fence('npm ci\nnpm test', 'sh')}\n\nExit code: 1`, ['npm ci', 'npm test = 1']],
    ['### 1. `npm ci`\n\n- Exit code: 0\n\n### 2. `npm test`\n\n- Tail: none\n- Exit code: 1', ['npm ci = 0', 'npm test = 1']],
    [`1. exit code 2\n\n   ${fence('npm ci', 'sh').replaceAll('\n', '\n   ')}\n2. next`, ['npm ci = 2']],
    ['- `npm ci`\n- `npm test`: exit 1\n\n## Other\n\nExit code: 0', ['npm ci', 'npm test = 1']],
    ['- `npm ci`\n- exit 0: `npm test`', ['npm ci', 'npm test = 0']],
  ])('takes the exit code between two entries for the first: %j', (body, expected) => expect(read(body)).toEqual(expected));

  it.each([
    'No mutating command (`git add .`, `npm install`) was executed.',
    'Nothing was written; `git commit -m x` was not run.',
    '실행하지 않은 명령: `npm install`, `git commit`.',
  ])('takes what a sentence denies for no command: %j', text => {
    expect(read(`- npm ci → 0\n\n${text}`)).toEqual(['npm ci = 0']);
    expect(read(text, '## Notes').length).toBeGreaterThan(0);
  });

  it.each([
    ['Then I ran `npm install`.', ['npm install']],
    ['Not `npm ci`, but `npm install` → 0', ['npm install = 0']],
    ['Nothing failed. I ran `npm install` too.', ['npm install']],
  ])('takes %j for a command', (text, expected) => expect(read(text)).toEqual(expected));

  it('reads a log after what a command printed', () => {
    expect(read(`- npm ci → 0\n\n${fence('npm test → 0\nnpm audit → 1')}`)).toEqual(['npm ci = 0', 'npm test = 0', 'npm audit = 1']);
  });
});

describe('an entry', () => {
  it('is all of the command line, and its first command leads', () => {
    const items = itemsOf('```sh\ncd a && npm  ci \\\n  --x\nls\n```\n', 'commands');
    expect(items.map(({ properties: { entry, leads } }) => [entry, leads])).toEqual([
      ['cd a && npm ci --x', true],
      ['cd a && npm ci --x', false],
      ['ls', true],
    ]);
  });

  it('has the exit code that its line or row tells, also in text', () => {
    const text = 'Ran `npm ci x` (exit 1), then `npm test` → 0.\n\n| a | b |\n|--|--|\n| `npm ci` | rc=2 |\n';
    expect(itemsOf(text, 'commands').map(item => item.properties.exitCode)).toEqual([1, 0, 2]);
  });
});
