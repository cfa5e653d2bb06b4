import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/generated/list-file.ts';
import { changeList, type ListChange } from '../../src/ruleset/change-list.ts';
import { commandText } from '../../src/ruleset/command-text.ts';
import { resolveConfig } from '../../src/ruleset/config/config.ts';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import type { List } from '../../src/ruleset/ruleset.ts';
import { loadShop, packWith } from './read-fixtures.ts';

const fix: Command = { name: 'eslint', flags: ['--fix'] };
const write: Command = { name: 'prettier', flags: ['--write', '-w'] };
const list: List = { id: 'p/writes', pack: 'p', items: [], commands: [fix], file: { docs: { description: 'x' } } };

const changed = (change: ListChange): string[] => (changeList(list, change).commands ?? []).map(commandText);

describe('a list of commands', () => {
  it('is added to, shortened by the texts of entries, and replaced', () => {
    expect(changed({ add: [write] })).toEqual(['eslint --fix', 'prettier (--write|-w)']);
    expect(changed({ add: [write], remove: ['eslint --fix'] })).toEqual(['prettier (--write|-w)']);
    expect(changed({ replace: [write] })).toEqual(['prettier (--write|-w)']);
    expect(changed({ replace: [] })).toEqual([]);
  });

  it('has each entry once; the first of those with one text stays', () => {
    const other = { ...fix, instead: 'eslint' };
    expect(changeList(list, { add: [other] }).commands).toEqual([fix]);
    expect(changeList(list, { add: [other], replace: [] }).commands).toEqual([other]);
  });

  it('stays as it is where only items change', () => {
    expect(changed({ add: ['eslint'] })).toEqual(['eslint --fix']);
    expect(changeList({ ...list, commands: undefined as never }, { add: ['a', 'a', fix], remove: ['b'] }).items).toEqual(['a']);
  });

  it('is loaded with what it extends before it', async () => {
    const text = JSON.stringify({
      docs: { description: 'x' },
      extends: ['writes'],
      commands: [write, { name: 'eslint', flags: ['--fix'] }],
    });
    const { ruleset, errors } = await createRuleset({ packs: [packWith({ path: 'lists/more.json', text })] });
    expect(errors).toEqual([]);
    expect(ruleset.lists['shop/more']?.commands?.map(commandText)).toEqual([
      'eslint --fix',
      '(npm|pnpm) (install|add)',
      'prettier (--write|-w)',
    ]);
    expect(ruleset.lists['shop/more']?.items).toEqual([]);
    expect(ruleset.lists['shop/steps']?.commands).toBeUndefined();
  });

  it('is changed by a config', async () => {
    const config = { extends: ['shop'], lists: { 'shop/writes': { add: [write], remove: ['(npm|pnpm) (install|add)'] } } };
    const reader = { readFile: async () => null, readFolder: async () => null };
    const source = { path: 'packetlint.config.json', text: JSON.stringify(config) };
    const { ruleset } = await resolveConfig({ config: source, builtin: await loadShop(), reader });
    expect(ruleset.lists['shop/writes']?.commands?.map(commandText)).toEqual(['eslint --fix', 'prettier (--write|-w)']);
  });
});
