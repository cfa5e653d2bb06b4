import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { createFacts } from '../../src/facts/facts.ts';
import { cut } from './facts-of.ts';

async function read(path: string, text: string) {
  const document = await parseDocument({ path, text });
  const items = createFacts({ document, shape: {}, kind: null, form: 'filled', files: null }).items('commands');
  return items.map(({ properties, command }) => ({
    path: properties.path,
    name: properties.name,
    exitCode: properties.exitCode,
    entry: properties.entry,
    words: command?.words.map(word => cut(text, word.span)).join(' · '),
    source: properties.source,
  }));
}

describe('commands of JSON', () => {
  it.each([
    ['{"cmd":"npm ci"}', ['cmd: npm · ci']],
    ['{"qaCommands":{"lint":[{"label":"npm install","cmd":"npx eslint --fix"}]}}', ['qaCommands.lint.0.cmd: eslint · --fix']],
    ['{"scripts":{"test":"vitest","x":{"note":"npm install"}}}', ['scripts.test: vitest']],
    ['{"testCommand":"jest -u","lint_cmd":"npm i","run":"npm i"}', ['testCommand: jest · -u', 'lint_cmd: npm · i', 'run: npm · i']],
    ['{"commands":["npm ci","lint","release-notes"]}', ['commands.0: npm · ci']],
    ['{"script":["npm ci","npm test"]}', ['script.0: npm · ci', 'script.1: npm · test']],
    ['{"command":["npm","install","a b"]}', ['command: npm · install · "a b"']],
    ['{"command":"npm","args":["install","it\'s"]}', ['command: npm · install · "it\'s"']],
    ['{"cmd":"a\\nnpm i"}', ['cmd: a', 'cmd: npm · i']],
    ['{"description":"npm install","name":"npm i","dryRun":"npm i","commandLog":"npm i"}', []],
    ['{"cmd":null,"run":3,"script":{}}', []],
  ])('reads %j', async (text, expected) => {
    expect((await read('x.json', text)).map(({ path, words }) => `${path}: ${words}`)).toEqual(expected);
  });

  it('stands on the very words behind escapes', async () => {
    const text = String.raw`{"cmd":"np\u006d\ti \"a b\" && g\u0069t\u0020add \\\n \/x", "exitCode": 3}`;
    expect((await read('x.json', text)).map(({ words, exitCode, source }) => [words, exitCode, source])).toEqual([
      [String.raw`np\u006d · i · \"a b\"`, 3, 'value'],
      [String.raw`g\u0069t · add · \/x`, 3, 'value'],
    ]);
  });

  it('takes an entry for one, and each line of a script for one', async () => {
    expect((await read('x.json', '{"cmd":"cd a && npm ci\\nls"}')).map(({ entry }) => entry)).toEqual([
      'cd a && npm ci',
      'cd a && npm ci',
      'ls',
    ]);
  });
});

describe('commands of YAML', () => {
  it.each([
    ['run: |\n  npm ci\n  npm test || true\n', ['npm · ci', 'npm · test', 'true']],
    ['- run: >-\n    npm i\n    --save x\n', ['npm · i · --save · x']],
    ['run: "npm \\"i\\" \\\n  y"\n', ['npm · \\"i\\" · y']],
    ["run: 'npm ''i'' x'\n", ["npm · ''i'' · x"]],
    ['run: npm i\n  x\n', ['npm · i · x']],
    ['cmd: &a npm ci\nexec: *a\n', ['npm · ci', '*a · *a']],
    ['command: ["npm", i]\n', ['npm · i']],
    ['before_script:\n  - npm ci\n', ['npm · ci']],
  ])('reads %j', async (text, expected) => {
    expect((await read('x.yaml', text)).map(({ words }) => words)).toEqual(expected);
  });
});

it('reads front matter, which counts only where a rule asks for it', async () => {
  const document = await parseDocument({ path: 'x.md', text: '---\nrun: npm ci\n---\n' });
  const [item] = createFacts({ document, shape: {}, kind: null, form: 'filled', files: null }).items('commands');
  expect(item).toMatchObject({ container: 'frontmatter', properties: { name: 'npm', path: 'run' } });
});
