import { describe, expect, it, vi } from 'vitest';
import { openPacks } from '../../../src/ruleset/late/open-packs.ts';
import type { PackBody, PackIndex, PackNames } from '../../../src/ruleset/late/pack-texts.ts';
import { rulesFor } from '../../../src/ruleset/rules-for.ts';
import type { Rule, Ruleset } from '../../../src/ruleset/ruleset.ts';

function createRuleFile(description: string): Rule['file'] {
  return {
    meta: { docs: { description }, messages: { found: 'Found.' } },
    kinds: ['page'],
    given: { fact: 'headings' },
    conditions: { all: [{ fact: 'text', operator: 'isEmpty', value: true }] },
    event: { type: 'found' },
  };
}

function createBody(pack: string, kinds: readonly string[]): PackBody {
  return {
    rules: { [`${pack}/rule`]: { kinds, file: createRuleFile(`Of ${pack}.`) } },
    kinds: { [`${pack}/page`]: { file: { docs: { description: 'A page.' }, match: [{ paths: ['**/*.md'] }] } } },
    lists: { [`${pack}/list`]: { items: ['x'], file: { docs: { description: 'A list.' } } } },
    patterns: {},
  };
}

const index: PackIndex = {
  packs: Object.fromEntries(['one', 'two'].map(name => [name, { name, file: { version: '1.0.0', docs: { description: name } } }])),
  kinds: {
    'one/page': { alternatives: [{ paths: ['**/*.md'] }], names: ['one/list'], related: [] },
    'two/page': { alternatives: [], names: [], related: ['one/page'] },
  },
  lookers: { 'one/page': ['one'], 'two/page': ['two'], '*': ['two'] },
};
const names: PackNames = { rules: { 'one/rule': ['one/page'], 'two/rule': ['two/page', '*'] }, lists: ['one/list', 'two/list'] };

function open(): { ruleset: Ruleset; read: () => string[] } {
  const texts = {
    names: vi.fn(() => names),
    one: vi.fn(() => createBody('one', ['one/page'])),
    two: vi.fn(() => createBody('two', ['two/page', '*'])),
  };
  const ruleset = openPacks(index, { names: texts.names, bodies: { one: texts.one, two: texts.two } });
  return { ruleset, read: () => Object.entries(texts).flatMap(([name, text]) => text.mock.calls.map(() => name)) };
}

describe('openPacks', () => {
  it('reads nothing for packs, kinds and their marks', () => {
    const { ruleset, read } = open();
    expect(Object.keys(ruleset.packs)).toEqual(['one', 'two']);
    expect(Object.values(ruleset.kinds).map(({ id, pack, marks }) => [id, pack, marks?.related])).toEqual([
      ['one/page', 'one', []],
      ['two/page', 'two', ['one/page']],
    ]);
    expect(read()).toEqual([]);
  });

  it('reads the names for who lists rules and lists, and no pack', () => {
    const { ruleset, read } = open();
    expect(Object.keys(ruleset.rules)).toEqual(['one/rule', 'two/rule']);
    expect(Object.values(ruleset.rules).map(rule => rule.kinds)).toEqual([['one/page'], ['two/page', '*']]);
    expect(Object.hasOwn(ruleset.rules, 'one/other')).toBe(false);
    expect(ruleset.lists['no/list']).toBeUndefined();
    expect({ ...ruleset.lists }['two/list']?.pack).toBe('two');
    expect(read()).toEqual(['names']);
  });

  it('reads a pack once, when the content of an entry is looked at', () => {
    const { ruleset, read } = open();
    expect(ruleset.kinds['one/page']?.file.docs.description).toBe('A page.');
    expect(ruleset.rules['one/rule']?.file.meta.docs.description).toBe('Of one.');
    expect(ruleset.lists['one/list']?.items).toEqual(['x']);
    expect(Object.hasOwn(ruleset.rules, 'one/page')).toBe(false);
    expect(read()).toEqual(['one']);
  });

  it('reads the packs that have rules for a name, and no names', () => {
    const { ruleset, read } = open();
    expect(rulesFor(ruleset.rules, '*').map(rule => rule.id)).toEqual(['two/rule']);
    expect(rulesFor(ruleset.rules, '*')[0]).toBe(ruleset.rules['two/rule']);
    expect(rulesFor(ruleset.rules, 'markdown')).toEqual([]);
    expect(read()).toEqual(['two']);
  });

  it('has entries that are whole when they are copied', () => {
    const { ruleset } = open();
    expect(JSON.parse(JSON.stringify(ruleset.rules))).toEqual({
      'one/rule': { id: 'one/rule', pack: 'one', kinds: ['one/page'], file: createRuleFile('Of one.') },
      'two/rule': { id: 'two/rule', pack: 'two', kinds: ['two/page', '*'], file: createRuleFile('Of two.') },
    });
    expect({ ...ruleset.lists['one/list'] }).toMatchObject({ id: 'one/list', items: ['x'], file: { docs: { description: 'A list.' } } });
  });

  it('knows no rule by the name of a property that every object has', () => {
    const { ruleset } = open();
    expect(Object.hasOwn(ruleset.rules, 'constructor')).toBe(false);
    expect('toString' in ruleset.rules).toBe(false);
    expect(rulesFor(ruleset.rules, 'constructor')).toEqual([]);
  });
});
