import { describe, expect, it } from 'vitest';
import { compileCommands } from '../../src/engine/commands/compile-commands.ts';
import type { Command } from '../../src/generated/list-file.ts';
import { commandItem } from './command-item.ts';

/** The stretches of the command that the patterns mean. */
function found(text: string, ...patterns: readonly Command[]): string[] {
  return compileCommands(patterns)(commandItem(text)).map(({ span }) => text.slice(...span));
}

describe('flags', () => {
  const fix: Command = { name: 'eslint', flags: ['--fix'] };

  it.each([
    ['eslint --fix .', ['--fix']],
    ['eslint . --fix', ['--fix']],
    ['eslint --fix=true', ['--fix=true']],
    ['eslint --fix=', ['--fix=']],
    ['eslint --fix --fix', ['--fix', '--fix']],
    ['ESLint --fix', ['--fix']],
    ['eslint --fix=false', []],
    ['eslint --fix=NO', []],
    ['eslint --fix=0', []],
    ['eslint --no-fix', []],
    ['eslint --fix-dry-run', []],
    ['eslint --fi', []],
    ['eslint --FIX', []],
    ['eslint fix', []],
    ['eslint -- --fix', []],
    ['tslint --fix', []],
  ])('%s', (text, expected) => expect(found(text, fix)).toEqual(expected));

  it('are those of the tool, not the values of its options', () => {
    expect(found('pytest -m -k', { name: 'pytest', flags: ['-k'] })).toEqual([]);
    expect(found('git -c --fix status', { flags: ['--fix'] })).toEqual([]);
  });

  it('reach the script that a command runs', () => {
    const update: Command = { name: ['npm', 'yarn'], script: ['test', 'test:*'], flags: ['-u'] };
    expect(found('npm test -- -u', update)).toEqual(['-u']);
    expect(found('npm run test:unit -- -u', update)).toEqual(['-u']);
    expect(found('yarn test -u', update)).toEqual(['-u']);
    expect(found('npm run build -- -u', update)).toEqual([]);
    expect(found('npm test', update)).toEqual([]);
  });

  it('are looked for where the pattern says', () => {
    const pattern = (flagsIn: 'own' | 'passed' | 'both'): Command => ({ name: 'cargo', flags: ['--skip'], flagsIn });
    expect(found('cargo test -- --skip x', pattern('passed'))).toEqual(['--skip']);
    expect(found('cargo test -- --skip x', pattern('both'))).toEqual(['--skip']);
    expect(found('cargo test -- --skip x', pattern('own'))).toEqual([]);
    expect(found('cargo --skip test', pattern('passed'))).toEqual([]);
    expect(found('cargo --skip test', pattern('both'))).toEqual(['--skip']);
    expect(found('npm test -- --skip', { name: 'npm', flags: ['--skip'], flagsIn: 'own' })).toEqual([]);
  });

  it('with a value, joined or as the next word', () => {
    const emit: Command = { name: 'rustfmt', flags: ['--emit=files'] };
    expect(found('rustfmt --emit=files x', emit)).toEqual(['--emit=files']);
    expect(found('rustfmt --emit files x', emit)).toEqual(['--emit']);
    expect(found('rustfmt --emit=stdout', emit)).toEqual([]);
    expect(found('rustfmt --emit', emit)).toEqual([]);
    expect(found('pytest -o cache_dir=/tmp', { name: 'pytest', flags: ['-o=cache_dir=*'] })).toEqual(['-o']);
  });

  it('of one letter only by themselves, unless clusters are said', () => {
    const alone: Command = { name: 'pytest', flags: ['-k'] };
    expect(['pytest -vk x', 'pytest -kx'].flatMap(text => found(text, alone))).toEqual([]);
    const joined: Command = { ...alone, clusters: 'vq' };
    expect(found('pytest -vk x', joined)).toEqual(['-vk']);
    expect(found('pytest -kexpr', joined)).toEqual(['-kexpr']);
    expect(found('pytest -vqk=expr', joined)).toEqual(['-vqk=expr']);
    expect(['pytest -mskip', 'pytest --k', 'pytest -v', 'pytest --keep'].flatMap(text => found(text, joined))).toEqual([]);
    expect(found('pytest -mskip', { ...alone, clusters: true })).toEqual(['-mskip']);
    expect(found('set +eu', { name: 'set', flags: ['+e'], clusters: true })).toEqual(['+eu']);
    expect(found('set -eu', { name: 'set', flags: ['+e'], clusters: true })).toEqual([]);
    expect(found('gofmt -w=false', { name: 'gofmt', flags: ['-w'], clusters: true })).toEqual([]);
  });
});

describe('words', () => {
  it('subcommands, in order and as whole words', () => {
    const accept: Command = { name: 'cargo', subcommand: ['update', 'insta accept'] };
    expect(found('cargo update', accept)).toEqual(['update']);
    expect(found('cargo +nightly --color always update -p x', accept)).toEqual(['update']);
    expect(found('cargo insta accept', accept)).toEqual(['insta accept']);
    expect(['cargo insta', 'cargo insta test accept', 'cargo test update', 'cargo updates'].flatMap(text => found(text, accept))).toEqual(
      [],
    );
  });

  it('scripts, arguments and names with stars', () => {
    expect(found('npm run lint:fix', { name: 'npm', script: ['*:fix'] })).toEqual(['lint:fix']);
    expect(found('npm run fix:lint', { name: 'npm', script: ['*:fix'] })).toEqual([]);
    expect(found('gradle :app:spotlessApply', { name: 'gradle', arguments: ['*:spotless*'] })).toEqual([':app:spotlessApply']);
    expect(found('pip3.12 install x', { name: ['pip', 'pip3.*'], subcommand: 'install' })).toEqual(['install']);
    expect(found('x aba', { arguments: ['ab*ba'] })).toEqual([]);
    expect(found('x abba', { arguments: ['ab*ba'] })).toEqual(['abba']);
    expect(found('x a.b.c', { arguments: ['*.*.*'] })).toEqual(['a.b.c']);
  });

  it('a name alone is found at the name', () => {
    expect(found('rustfmt src/lib.rs', { name: 'rustfmt' })).toEqual(['rustfmt']);
    expect(found('FOO=1 rustfmt src/lib.rs', { name: 'rustfmt' })).toEqual(['rustfmt']);
  });

  it('all that a pattern names must be there', () => {
    const pattern: Command = { name: 'node', arguments: ['*/jest'], flags: ['-u'] };
    expect(found('node bin/jest -u', pattern)).toEqual(['-u']);
    expect(found('node bin/mocha -u', pattern)).toEqual([]);
    expect(found('node bin/jest', pattern)).toEqual([]);
  });
});

describe('assignments and failures', () => {
  it('variables, by name and value', () => {
    const update: Command = { assignment: 'INSTA_UPDATE', unless: { values: ['no'] } };
    expect(found('INSTA_UPDATE=always cargo test', update)).toEqual(['INSTA_UPDATE=always']);
    expect(found('INSTA_UPDATE= cargo test', update)).toEqual(['INSTA_UPDATE=']);
    expect(found('INSTA_UPDATE=no cargo test', update)).toEqual([]);
    expect(found('OTHER=1 cargo test', update)).toEqual([]);
    expect(found('TRYBUILD=overwrite cargo test', { assignment: 'TRYBUILD', values: ['over*'] })).toEqual(['TRYBUILD=overwrite']);
    expect(found('TRYBUILD=x cargo test', { assignment: 'TRYBUILD', values: ['over*'] })).toEqual([]);
  });

  it('what runs on failure, by its first words', () => {
    const masks: Command = { onFailure: ['true', 'exit 0'] };
    expect(found('make test || true', masks)).toEqual(['true']);
    expect(found('make test || /bin/true', masks)).toEqual(['/bin/true']);
    expect(found('make test || exit 0', masks)).toEqual(['exit 0']);
    expect(['make test || exit 1', 'make test || truely', 'make test'].flatMap(text => found(text, masks))).toEqual([]);
  });

  it('in brackets, one command counts and several do not', () => {
    const { command, ...item } = commandItem('make test');
    const within = (text: string): number => {
      if (!command) return 0;
      const failing = { ...command, onFailure: { text, words: [], span: [0, 1] as const } };
      return compileCommands([{ onFailure: ['true', 'exit 0'] }])({ ...item, command: failing }).length;
    };
    expect(['{ true; }', '(true)', '( exit 0 )'].map(within)).toEqual([1, 1, 1]);
    expect(['(true; exit 1)', '{ true | cat; }', '(false)', '{ }'].map(within)).toEqual([0, 0, 0, 0]);
  });
});

describe('exceptions', () => {
  it('any one of them is enough', () => {
    const black: Command = { name: 'black', unless: { flags: ['--check', '--diff'], allArguments: ['-'] } };
    expect(found('black .', black)).toEqual(['black']);
    expect(found('black - src', black)).toEqual(['black']);
    expect(found('black --check=false .', black)).toEqual(['black']);
    expect(['black --check .', 'black . --diff', 'black -'].flatMap(text => found(text, black))).toEqual([]);
  });

  it('names, subcommands and arguments', () => {
    expect(found('grep --fix', { flags: ['--fix'], unless: { name: ['GREP'] } })).toEqual([]);
    expect(found('git stash list', { name: 'git', subcommand: 'stash', unless: { subcommand: ['stash list'] } })).toEqual([]);
    expect(found('git stash', { name: 'git', subcommand: 'stash', unless: { subcommand: ['stash list'] } })).toEqual(['stash']);
    expect(found('dd if=a of=/dev/null', { name: 'dd', unless: { arguments: ['of=/dev/null'] } })).toEqual([]);
    expect(found('mkdir runs/x', { name: 'mkdir', unless: { allArguments: ['runs/*'] } })).toEqual([]);
    expect(found('mkdir runs/x src', { name: 'mkdir', unless: { allArguments: ['runs/*'] } })).toEqual(['mkdir']);
    expect(found('mkdir', { name: 'mkdir', unless: { allArguments: ['runs/*'] } })).toEqual(['mkdir']);
  });

  it('flags of exceptions stand where those of the pattern do', () => {
    expect(found('cargo fmt -- --check', { name: 'cargo', subcommand: 'fmt', flagsIn: 'both', unless: { flags: ['--check'] } })).toEqual(
      [],
    );
    expect(found('cargo fmt -- --check', { name: 'cargo', subcommand: 'fmt', unless: { flags: ['--check'] } })).toEqual(['fmt']);
  });
});
