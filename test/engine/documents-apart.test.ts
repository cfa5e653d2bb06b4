import { expect, it } from 'vitest';
import { evaluateRules } from '../../src/engine/evaluate-rules.ts';
import { activate, createKind, createRule, openPacket, runKind, runText } from './sample-packet.ts';

it('what is the same for all items of a document is not so for all documents', async () => {
  const conditions = {
    all: [
      { fact: 'frontmatter.mode', operator: 'equal', value: 'standard' },
      { fact: 'lines.text', operator: 'anyMatches', value: '^permit' },
    ],
  };
  const rules = [activate(createRule('archon/rule', { conditions }))];
  const texts = [runText, runText.replace('standard', 'rejected'), runText.replace('permit_commit', 'other'), runText];
  const counts = [];
  for (const text of texts) counts.push((await evaluateRules({ rules, scope: await openPacket({ text }) })).length);
  expect(counts).toEqual([3, 0, 0, 3]);
});

it('nor for all options, and a rule compiled for one kind is not that of another', async () => {
  const meta = { docs: { description: '' }, messages: { wrong: '{{line}}' }, options: { phase: { description: '', default: 'boot' } } };
  const rule = createRule('archon/rule', {
    meta,
    conditions: {
      all: [
        { fact: 'option.phase', operator: 'in', value: { fact: 'sop.Phase' } },
        { fact: 'Phase', operator: 'equal', value: { fact: 'option.phase' } },
      ],
    },
  });
  const scope = await openPacket();
  const messages = async (options: Readonly<Record<string, string>>) =>
    (await evaluateRules({ rules: [activate(rule, options)], scope })).map(({ message }) => message);
  expect([await messages({}), await messages({ phase: 'ship' }), await messages({ phase: 'none' })]).toEqual([['9'], ['11'], []]);
  const other = await openPacket({ kind: createKind('archon/other', { tables: { sop: { columns: { Status: {} } } } }) });
  expect(await evaluateRules({ rules: [activate(rule)], scope: other })).toMatchObject([
    { messageId: 'ruleFailed', message: 'This rule failed: There is no fact "sop.Phase" here.' },
  ]);
});

it('views may use schemas, where somebody compiles them', async () => {
  const kind = createKind('archon/run', {
    ...runKind.file,
    views: {
      odd: { fact: 'sop', conditions: { all: [{ fact: 'Steps', operator: 'doesNotMatchSchema', value: { schema: { type: 'number' } } }] } },
    },
  });
  const compileSchema = () => (value: unknown) =>
    typeof value === 'number' ? [] : [{ pointer: '', keyword: 'type', message: 'must be a number' }];
  const rules = [activate(createRule('archon/rule', { given: { fact: 'odd' } }))];
  const scope = await openPacket({ kind });
  expect(await evaluateRules({ rules, scope })).toMatchObject([{ messageId: 'ruleFailed' }]);
  expect(await evaluateRules({ rules, scope, compileSchema })).toMatchObject([{ message: '2 is wrong.' }]);
});
