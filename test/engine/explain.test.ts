import { describe, expect, it } from 'vitest';
import { explainRuleAt } from '../../src/engine/explain.ts';
import { activate, createRule, openPacket } from './sample-packet.ts';

const rule = createRule('archon/rule', {
  given: { fact: 'sop' },
  conditions: {
    all: [
      { fact: 'Status', operator: 'notIn', value: { fact: 'list.allowed' } },
      { fact: 'sop.count', operator: 'equal', value: 3 },
    ],
  },
  event: { type: 'wrong', params: { at: 'Status' } },
});

async function explain(line: number, column?: number) {
  const scope = await openPacket({ lists: { 'archon/allowed': ['0', '1'] } });
  return explainRuleAt({ active: activate(rule), scope }, { line, ...(column !== undefined && { column }) });
}

describe('explainRuleAt', () => {
  it('shows how an item on the line came out, condition by condition', async () => {
    expect(await explain(11)).toMatchObject({
      ruleId: 'archon/rule',
      given: 'sop',
      itemCount: 3,
      items: [
        {
          location: { line: 11, column: 1 },
          fired: true,
          properties: { Status: '2' },
          finding: { message: '2 is wrong.' },
          conditions: {
            kind: 'all',
            result: true,
            conditions: [
              { fact: 'Status', operator: 'notIn', factValue: '2', value: ['0', '1'], valueFact: 'list.allowed', result: true },
              { fact: 'sop.count', factValue: 3, value: 3, result: true },
            ],
          },
        },
      ],
    });
  });

  it('shows why it did not fire', async () => {
    expect((await explain(10, 20)).items).toMatchObject([
      { fired: false, finding: null, conditions: { result: false, conditions: [{ result: false }, { result: true }] } },
    ]);
  });

  it.each([1, 7, 12, 24, 99, 0])('finds nothing on line %d', async line => {
    expect(await explain(line)).toMatchObject({ itemCount: 3, items: [] });
  });

  it('shows the entry of a list where its finding stands', async () => {
    const each = createRule('archon/each', {
      given: { each: 'list.words', as: 'word' },
      conditions: { all: [{ fact: 'word', operator: 'notIn', value: { fact: 'sop.Phase' } }] },
      event: { type: 'wrong', params: { at: 'table.sop' } },
      meta: { docs: { description: '' }, messages: { wrong: '{{word}}' } },
    });
    const scope = await openPacket({ lists: { 'archon/words': ['boot', 'lint'] } });
    const explained = await explainRuleAt({ active: activate(each), scope }, { line: 7 });
    expect(explained.items).toMatchObject([{ location: null, fired: true, finding: { message: 'lint' } }]);
    const above = await explainRuleAt({ active: activate(each), scope }, { line: 1 });
    expect(above.items).toMatchObject([{ fired: false, properties: { word: 'boot' } }]);
  });

  it('explains a rule without conditions', async () => {
    const scope = await openPacket();
    const explained = await explainRuleAt({ active: activate(createRule('archon/all', {})), scope }, { line: 9 });
    expect(explained.items).toMatchObject([{ fired: true, conditions: null }]);
  });
});
