import { describe, expect, it } from 'vitest';
import { compileCommands } from '../../src/engine/commands/compile-commands.ts';
import type { Command } from '../../src/generated/list-file.ts';
import { commandText } from '../../src/ruleset/command-text.ts';
import { commandItem } from './command-item.ts';

describe('lists', () => {
  it('each word once, in the order of the text, with the first pattern that means it', () => {
    const match = compileCommands([{ flags: ['--b', '--a'] }, { name: 'x', flags: ['--a'] }]);
    const matches = match(commandItem('x --a --b'));
    expect(matches.map(({ text, pattern }) => [text, pattern.text])).toEqual([
      ['--a', '(--b|--a)'],
      ['--b', '(--b|--a)'],
    ]);
  });

  it('gives a flag its value', () => {
    const match = compileCommands([{ flags: ['--out'] }, { assignment: 'OUT' }]);
    const values = (text: string): unknown[] => match(commandItem(text)).map(({ value }) => value?.value ?? null);
    expect(values('x --out=/tmp')).toEqual(['/tmp']);
    expect(values('x --out /tmp')).toEqual(['/tmp']);
    expect(values('x --out --other')).toEqual([null]);
    expect(values('OUT=/tmp x')).toEqual(['/tmp']);
  });

  it('looks at the patterns of one name only, however many there are', () => {
    const patterns = Array.from({ length: 10_000 }, (_, index): Command => ({ name: `tool-${index}`, flags: ['--fix'] }));
    const match = compileCommands(patterns);
    const item = commandItem('tool-9999 --fix');
    const start = performance.now();
    for (let round = 0; round < 10_000; round += 1) match(item);
    expect(match(item)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('says nothing of what could not be read', () => {
    const { command: _, ...unread } = commandItem('x --fix');
    expect(compileCommands([{ flags: ['--fix'] }])(unread)).toEqual([]);
  });
});

it.each<[string, Command]>([
  ['eslint --fix', { name: 'eslint', flags: ['--fix'], unless: { flags: ['-h'] }, instead: 'eslint' }],
  ['(npm|pnpm) (install|i)', { name: ['npm', 'pnpm'], subcommand: ['install', 'i'] }],
  ['npm test -- -u', { name: 'npm', script: ['test'], flags: ['-u'], flagsIn: 'passed' }],
  ['INSTA_UPDATE=', { assignment: 'INSTA_UPDATE' }],
  ['TRYBUILD=overwrite', { assignment: ['TRYBUILD'], values: ['overwrite'] }],
  ['|| (true|:)', { onFailure: ['true', ':'] }],
  ['dd of=*', { name: 'dd', arguments: ['of=*'] }],
])('a pattern in words: %s', (text, pattern) => expect(commandText(pattern)).toBe(text));
