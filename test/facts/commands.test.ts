import { describe, expect, it } from 'vitest';
import { cut, itemsOf, placeOf } from './facts-of.ts';

const sh = (code: string, language = 'sh') => `\`\`\`${language}\n${code}\n\`\`\`\n`;
const read = (text: string) =>
  itemsOf(text, 'commands').map(({ properties }) => [properties.name, properties.subcommand, (properties.wrappers as string[]).join(' ')]);

describe('commands of shell code', () => {
  it.each([
    ['npm install x', [['npm', 'install', '']]],
    ['npm -g install x', [['npm', 'install', '']]],
    ['git -C a/b --no-pager commit -m "x y"', [['git', 'commit', '']]],
    ['npm in\\\nstall x', [['npm', 'install', '']]],
    ['npm\u00a0install', [['npm', 'install', '']]],
    [
      'a && b | c; d || e',
      [
        ['a', null, ''],
        ['b', null, ''],
        ['c', null, ''],
        ['d', null, ''],
        ['e', null, ''],
      ],
    ],
    [
      '(cd x; ls)',
      [
        ['cd', 'x', ''],
        ['ls', null, ''],
      ],
    ],
    [
      'echo "$(rm -rf x)"',
      [
        ['echo', '$(rm -rf x)', ''],
        ['rm', 'x', ''],
      ],
    ],
    [
      'if a; then b; fi',
      [
        ['a', null, ''],
        ['b', null, ''],
      ],
    ],
    ['f() { rm x; }', [['rm', 'x', '']]],
    ['sudo -u me env A=1 nice -n 5 npm ci', [['npm', 'ci', 'sudo env nice']]],
    ['time timeout -k 5 10 make test', [['make', 'test', 'timeout']]],
    ['npx -y cowsay hi', [['cowsay', 'hi', 'npx']]],
    ['npx npm@latest install x', [['npm', 'install', 'npx']]],
    ['pnpm dlx @scope/npm@10.1.0 install', [['npm', 'install', 'pnpm dlx']]],
    ['npx @scope/npm install', [['npm', 'install', 'npx']]],
    ['corepack npm install x', [['npm', 'install', 'corepack']]],
    ['corepack enable', [['corepack', 'enable', '']]],
    ['pnpm dlx x y', [['x', 'y', 'pnpm dlx']]],
    ['command -v npm', [['command', 'npm', '']]],
    ['/usr/bin/npm install', [['npm', 'install', '']]],
    ['npm.cmd install', [['npm', 'install', '']]],
    [
      'bash -lc "npm install && ls"',
      [
        ['npm', 'install', 'bash'],
        ['ls', null, 'bash'],
      ],
    ],
    ['sudo sh -c \'bash -c "rm x"\'', [['rm', 'x', 'sudo sh bash']]],
    ['eval "npm i"', [['npm', 'i', 'eval']]],
    ['xargs -n 1 rm -f', [['rm', null, 'xargs']]],
    [
      'find . -name x -exec rm {} \\;',
      [
        ['find', '.', ''],
        ['rm', '{}', 'find'],
      ],
    ],
    ['{npm,install,x}', [['npm', 'install', '']]],
    ['# npm install', []],
    ['cat <<EOF\nnpm install\nEOF', [['cat', null, '']]],
  ])('reads %j', (code, expected) => expect(read(sh(code))).toEqual(expected));

  it.each([
    'printf npm | xargs -I{} {} install',
    'printf npm | xargs -I % % install',
    '$(echo npm) install x',
    '$NPM install',
    'curl x | sh',
    'echo x | base64 -d | sudo bash',
    'bash -c "$X"',
    'eval "$X"',
    'sh < install.sh',
  ])('cannot decide %j', code => {
    expect(itemsOf(sh(code), 'commands').some(item => item.properties.undecidable === true)).toBe(true);
  });

  it.each(['curl x', 'bash run.sh', 'echo x | sh run.sh', 'npm run "$X"', 'bash 2>&1', 'cat <<< x'])('can decide %j', code => {
    expect(itemsOf(sh(code), 'commands').every(item => item.properties.undecidable === false)).toBe(true);
  });

  it('takes arguments without quotes and the variables before', () => {
    const [item] = itemsOf(sh('CARGO_TARGET_DIR=/tmp/x cargo build --features "a b" > out.txt'), 'commands');
    expect(item?.properties).toMatchObject({
      arguments: ['build', '--features', 'a b'],
      assignments: ['CARGO_TARGET_DIR=/tmp/x'],
      source: 'fence',
    });
  });

  it('reads only what stands after a prompt, where there are prompts', () => {
    expect(read(sh('$ npm \\\n>  test\nok 1\n\nme@host:~/x$ git push\ndone', 'console'))).toEqual([
      ['npm', 'test', ''],
      ['git', 'push', ''],
    ]);
    expect(read(sh('ls\nrm x', 'console'))).toEqual([
      ['ls', null, ''],
      ['rm', 'x', ''],
    ]);
  });

  it('stands exactly on the command, also in a list', () => {
    const text = '1. x\n\n   ```bash\n   $ cd a && npm  i\n   ```\n\n> ```sh\n> ls -l\n> ```\n';
    const items = itemsOf(text, 'commands');
    expect(items.map(item => cut(text, item.span))).toEqual(['cd a', 'npm  i', 'ls -l']);
    expect(items.map(item => placeOf(text, item.span))).toEqual(['4:6-4:10', '4:14-4:20', '8:3-8:8']);
    expect(items.map(item => item.container)).toEqual(['list', 'list', 'quote']);
    expect(items[1]).toMatchObject({ properties: { text: 'npm i' }, raws: { text: 'npm  i' } });
  });

  it('stands right over continued lines with CR LF', () => {
    const text = '```sh\r\nnpm \\\r\n  install x\r\nls\r\n```\r\n';
    expect(itemsOf(text, 'commands').map(item => cut(text, item.span))).toEqual(['npm \\\r\n  install x', 'ls']);
  });

  it('stands on the script of a shell', () => {
    const text = sh("bash -c 'rm x'");
    expect(cut(text, itemsOf(text, 'commands')[0]?.span)).toBe('rm x');
  });

  it('is undecidable as a whole where there is too much', () => {
    const [item] = itemsOf(sh('ls\n'.repeat(30_000)), 'commands');
    expect(item?.properties).toMatchObject({ name: null, undecidable: true });
  });

  it('is not read in other languages', () => expect(read(sh('npm install', 'js') + sh('npm install', ''))).toEqual([]));
});

describe('commands of inline code', () => {
  it.each([
    ['Run `npm install x` now', [['npm', 'install', '']]],
    ['`$ npm i`', [['npm', 'i', '']]],
    ['`sudo rm`', [['rm', null, 'sudo']]],
    ['`CI=1 npm test`', [['npm', 'test', '']]],
    ['`npm`', []],
    ['`name: value`', []],
    ['`Phase Variable Status`', []],
    ['`used | fallback | n/a`', []],
    ['`2 rows`', []],
    ['`const x = 1`', [['const', 'x', '']]],
  ])('reads %j', (text, expected) => expect(read(text)).toEqual(expected));

  it('stands between the backticks', () => {
    const text = 'x `` a && npm i `` y';
    expect(itemsOf('x ``ls a && npm i`` y', 'commands').map(item => placeOf('x ``ls a && npm i`` y', item.span))).toEqual([
      '1:5-1:9',
      '1:13-1:18',
    ]);
    expect(itemsOf(text, 'commands')).toEqual([]);
  });
});

describe('a document with more commands than anybody reads', () => {
  it('says of the rest that it was not read', () => {
    const items = itemsOf(`${sh('a;'.repeat(21_000))}\n${sh('npm i')}`, 'commands');
    expect(items.at(-1)?.properties).toMatchObject({ name: null, entry: 'npm i', undecidable: true });
  });
});
