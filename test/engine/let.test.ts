import { describe, expect, it } from 'vitest';
import type { RuleShape } from '../../src/ruleset/names/name-scope.ts';
import { judge } from './sample-packet.ts';

const made = async (value: NonNullable<RuleShape['let']>[string], more: RuleShape['let'] = {}, say = '{{made}}') =>
  (await judge({ let: { made: value, ...more }, say })).map(found => found.replace(/^\S+ /, ''));

describe('let', () => {
  it.each([
    ['{{Phase}} of {{sop.Phase}}', ['boot of boot, plan, ship', 'plan of boot, plan, ship', 'ship of boot, plan, ship']],
    ['{{Steps}} steps', ['3 steps', '4 steps', '(none)']],
    [{ sum: ['Steps', 10] }, ['13', '14', '(none)']],
    [{ sum: ['Steps', -3], atLeast: 1 }, ['1', '1', '(none)']],
    [{ sum: ['sop.Steps', 100], atMost: 105 }, ['105', '105', '105']],
    [{ sum: ['Status'] }, ['(none)', '(none)', '(none)']],
    [{ difference: ['Steps', 'ordinal'] }, ['2', '2', '(none)']],
    [{ count: { fact: 'sop', conditions: { all: [{ fact: 'Steps', operator: 'greaterThan', value: 3 }] } } }, ['1', '1', '1']],
    [
      { count: { fact: 'sop', conditions: { all: [{ fact: 'ordinal', operator: 'lessThan', value: { fact: 'place' } }] } } },
      ['0', '1', '2'],
    ],
    [{ count: { fact: 'sop', conditions: { all: [{ fact: 'Phase', operator: 'equal', value: { fact: 'phase' } }] } } }, ['1', '1', '1']],
    [
      {
        select: {
          fact: 'sop',
          conditions: {
            all: [
              { fact: 'phase', operator: 'equal', value: { fact: 'Phase' } },
              { fact: 'next.Phase', operator: 'isEmpty', value: true },
            ],
          },
        },
        property: 'Variable',
      },
      ['(none)', '(none)', 'done'],
    ],
    [{ select: { fact: 'drift.log' }, property: 'Total.raw' }, ['1, 3', '1, 3', '1, 3']],
    [{ select: { fact: 'sop' }, property: 'Steps' }, ['3, 4', '3, 4', '3, 4']],
    [{ replace: 'key', text: '.', by: '$&/' }, ['boot$&/loaded', 'plan$&/written', 'ship$&/done']],
    [{ replace: 'Phase', text: 'o', by: '' }, ['bt', 'plan', 'ship']],
    [{ replace: 'Steps', text: '3', by: '' }, ['(empty)', '4', '(none)']],
    [{ replace: 'sop.Status', text: '1', by: 'one' }, ['one, 0, 2', 'one, 0, 2', 'one, 0, 2']],
    [{ replace: 'phase', text: 'plan', by: 'map' }, ['boot', 'map', 'ship']],
    [{ values: ['Phase', 'previous.Phase', 'Steps'] }, ['boot, 3', 'plan, boot, 4', 'ship, plan']],
  ])('%j', async (value, expected) => {
    expect(await made(value as never, { place: { sum: ['ordinal'] }, phase: '{{Phase}}' })).toEqual(expected);
  });

  it('counts the difference of dates in a unit', async () => {
    const gap = { difference: ['time', 'previous.time'] as [string, string], unit: 'minutes' as const };
    expect(await judge({ let: { gap }, given: { fact: 'beats' }, say: '{{gap}}' })).toEqual(['17:1-17:41 (none)', '18:1-18:42 6']);
  });

  it('is made of other ones, in any order', async () => {
    expect(await made('<{{inner}}>', { inner: '{{innermost}}!', innermost: '{{Phase}}' })).toEqual(['<boot!>', '<plan!>', '<ship!>']);
  });

  it('finds a row that comes too late by a pair', async () => {
    const conditions = { all: [{ fact: 'step', operator: 'precedes', value: { fact: 'list.phases' } }] };
    const found = await judge(
      { let: { step: { values: ['Phase', 'previous.Phase'] } }, conditions },
      { lists: { 'archon/phases': ['boot', 'ship', 'plan'] } },
    );
    expect(found).toEqual(['11:1-11:24 ship.done']);
  });

  it('joins two tables as it would compare each with each', async () => {
    const table = (name: string, ids: readonly number[]) => `| ${name} |\n| --- |\n${ids.map(id => `| ${id} |`).join('\n')}\n`;
    const text = `${table('A', [1, 2, 3, 4, 4])}\n${table('B', [2, 4, 4, 9])}`;
    const count = {
      count: { fact: 'rows', columns: ['B'], conditions: { all: [{ fact: 'B', operator: 'equal', value: { fact: 'id' } }] } },
    };
    const found = await judge({ let: { id: '{{A}}', count }, given: { fact: 'rows', columns: ['A'] }, say: '{{A}}:{{count}}' } as never, {
      text,
      kind: null,
    });
    expect(found.map(each => each.split(' ')[1])).toEqual(['1:0', '2:1', '3:0', '4:2', '4:2']);
  });
});
