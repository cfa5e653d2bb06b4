import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../src/engine/evaluate-rules.ts';
import { prepareFacts } from '../../src/facts/facts.ts';
import { activate, createRule, judge, openPacket, runText } from './sample-packet.ts';

await prepareFacts(() => true);

const status = (operator: string, value: string | readonly string[]) => ({ all: [{ fact: 'Status', operator, value: value as string }] });

describe('findings', () => {
  it('stand on the item, or at a property', async () => {
    expect(await judge({ conditions: status('equal', '2') })).toEqual(['11:1-11:24 ship.done']);
    expect(await judge({ conditions: status('equal', '2'), event: { type: 'wrong', params: { at: 'Status' } } })).toEqual([
      '11:17-11:18 ship.done',
    ]);
  });

  it('come with evidence, severity and ids', async () => {
    const scope = await openPacket();
    const conditions = {
      all: [{ fact: 'Status', operator: 'in', value: { fact: 'list.bad' } }, { not: { fact: 'Phase', operator: 'equal', value: 'boot' } }],
    };
    const [finding] = await evaluateRules({
      rules: [{ ...activate(createRule('archon/a', { conditions })), severity: 1 }],
      scope: { ...scope, listItems: () => ['2'] },
    });
    expect(finding).toMatchObject({
      ruleId: 'archon/a',
      messageId: 'wrong',
      message: '2 is wrong.',
      severity: 1,
      evidence: [
        { fact: 'Status', operator: 'in', value: ['2'], factValue: '2' },
        { fact: 'Phase', operator: 'not equal', value: 'boot', factValue: 'ship' },
      ],
    });
  });

  it('are every item where there are no conditions', async () => {
    expect(await judge({ given: { fact: 'sop', where: { Status: ['0', '2'] } } })).toHaveLength(2);
  });

  it('come by place, then rule, whatever order the rules were given in', async () => {
    const scope = await openPacket();
    const rules = ['archon/c', 'archon/a', 'archon/b'].map(id => activate(createRule(id, { given: { fact: 'sop' } })));
    rules.push(
      activate(
        createRule('archon/first', {
          given: { fact: 'document' },
          event: { type: 'wrong', params: { at: 'document' } },
          meta: { docs: { description: '' }, messages: { wrong: 'x' } },
        }),
      ),
    );
    const findings = await evaluateRules({ rules, scope });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'archon/first',
      ...Array.from({ length: 3 }, () => ['archon/a', 'archon/b', 'archon/c']).flat(),
    ]);
    expect(await evaluateRules({ rules: rules.toReversed(), scope })).toEqual(findings);
  });

  it('stop at a thousand, and one more says how many are left out', async () => {
    const text = `# SOP\n\n| Phase | Variable | Status |\n| --- | --- | --- |\n${'| a | b | c |\n'.repeat(1500)}`;
    const findings = await judge({}, { text });
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toBe('1005:1-1005:14 500 more findings of this rule, from here on, are not shown.');
  });
});

describe('a rule that fails', () => {
  const broken = [
    createRule('archon/operator', { conditions: { all: [{ fact: 'Status', operator: 'nothing', value: 'x' }] } }),
    createRule('archon/name', { conditions: { all: [{ fact: 'Statsu', operator: 'equal', value: 'x' }] } }),
    createRule('archon/pattern', { conditions: { all: [{ fact: 'Status', operator: 'matches', value: '(' }] } }),
    createRule('archon/view', { given: { fact: 'circle' }, meta: { docs: { description: '' }, messages: { wrong: 'x' } } }),
    createRule('archon/let', { let: { a: '{{b}}', b: '{{a}}' }, conditions: { all: [{ fact: 'a', operator: 'equal', value: 'x' }] } }),
    createRule('archon/schema', { conditions: { all: [{ fact: 'Status', operator: 'matchesSchema', value: { schema: {} } }] } }),
    createRule('archon/message', { event: { type: 'absent' } }),
  ];

  it('gives one finding that says so, and the others still speak', async () => {
    const scope = await openPacket();
    const good = createRule('archon/good', { conditions: status('equal', '2') });
    const findings = await evaluateRules({ rules: [...broken, good].map(rule => activate(rule)), scope });
    expect(
      findings.filter(({ messageId }) => messageId === 'ruleFailed').map(({ ruleId, message, span }) => [ruleId, message, span]),
    ).toEqual([
      ['archon/let', 'This rule failed: The let value "a" is made of itself.', [0, 0]],
      ['archon/message', 'This rule failed: There is no message "absent".', [0, 0]],
      ['archon/name', 'This rule failed: There is no fact "Statsu" here.', [0, 0]],
      ['archon/operator', 'This rule failed: There is no operator "nothing".', [0, 0]],
      ['archon/pattern', expect.stringContaining('missing closing )'), [0, 0]],
      ['archon/schema', expect.stringContaining('schema compiler'), [0, 0]],
      ['archon/view', 'This rule failed: The view "circle" is made of itself.', [0, 0]],
    ]);
    expect(findings.filter(({ ruleId }) => ruleId === 'archon/good')).toHaveLength(1);
  });

  it('does so each time, and leaves nothing behind', async () => {
    const scope = await openPacket();
    const rules = broken.map(rule => activate(rule));
    expect(await evaluateRules({ rules, scope })).toEqual(await evaluateRules({ rules, scope }));
  });
});

describe('each', () => {
  const lists = { 'archon/categories': ['lint', 'test', 'build'] };

  it('walks a list for what is absent', async () => {
    const found = await judge(
      {
        let: { excuse: 'no {{category}}' },
        given: { each: 'list.categories', as: 'category' },
        conditions: {
          all: [
            { fact: 'lines.text', operator: 'doesNotContain', value: { fact: 'excuse' } },
            { fact: 'sop.Phase', operator: 'doesNotContain', value: { fact: 'category' } },
          ],
        },
        event: { type: 'wrong', params: { at: 'table.sop' } },
        say: '{{category}}: {{excuse}}',
      },
      { lists, text: `${runText}\nno test\n` },
    );
    expect(found).toEqual(['7:1-7:38 lint: no lint', '7:1-7:38 build: no build']);
  });

  it('walks a projection, and its entries stand where they were found', async () => {
    expect(
      await judge({
        given: { each: 'sop.Status', as: 'status' },
        conditions: { all: [{ fact: 'status', operator: 'equal', value: '0' }] },
        say: '{{status}}',
      }),
    ).toEqual(['10:20-10:21 0']);
  });

  it('walks an option as each rule has it', async () => {
    const scope = await openPacket();
    const meta = { docs: { description: '' }, messages: { wrong: '{{word}}' }, options: { words: { description: '', default: ['x'] } } };
    const given = { each: 'option.words', as: 'word' };
    const rules = [
      activate(createRule('archon/a', { given, meta })),
      activate(createRule('archon/b', { given, meta }), { words: ['y', 'z'] }),
    ];
    expect((await evaluateRules({ rules, scope })).map(({ message }) => message)).toEqual(['x', 'y', 'z']);
  });

  it('stands at the start of the document where it stands nowhere', async () => {
    expect(
      await judge({ given: { each: 'list.categories', as: 'category' }, say: '{{category}}' }, { lists: { 'archon/categories': ['a'] } }),
    ).toEqual(['1:1-1:1 a']);
  });
});

describe('expect', () => {
  it.each([
    [{ fact: 'sop', expect: { atLeast: 4 } }, '7:1-7:38 This rule looks at sop: expected at least 4, found 3. Restore what is missing.'],
    [{ fact: 'sop', expect: { atMost: 2 } }, '11:1-11:24 This rule looks at sop: expected at most 2, found 3. Remove what is too much.'],
    [
      { fact: 'listItems', section: 'log', where: { text: 'x' }, expect: { atLeast: 1 } },
      '15:1-15:7 This rule looks at listItems: expected at least 1, found 0. Restore what is missing.',
    ],
    [{ fact: 'commands', expect: { atLeast: 1, message: 'few' } }, '1:1-1:1 Only 0.'],
    [
      { fact: 'drift.log', expect: { atMost: 1 } },
      '1:1-1:1 This rule looks at drift.log: expected at most 1, found 2. Remove what is too much.',
    ],
  ])('%j', async (given, expected) => {
    const meta = { docs: { description: '' }, messages: { few: 'Only {{count}}.' } };
    expect(
      await judge({ given: given as never, meta, conditions: { all: [{ fact: 'line', operator: 'equal', value: 0 }] }, say: 'x' } as never),
    ).toEqual([expected]);
  });

  it('is content within bounds', async () => {
    expect(await judge({ given: { fact: 'sop', expect: { atLeast: 3, atMost: 3 } }, conditions: status('equal', 'x') })).toEqual([]);
  });
});

it('judges several documents at the same time without losing anything', async () => {
  const scopes = await Promise.all(
    Array.from({ length: 20 }, (_, index) => openPacket({ text: runText.replace('| 2 |', `| ${index} |`) })),
  );
  const rules = Array.from({ length: 10 }, (_, index) =>
    activate(createRule(`archon/r${index}`, { conditions: status('notIn', ['0', '1']) })),
  );
  const results = await Promise.all(scopes.map(scope => evaluateRules({ rules, scope })));
  expect(results.map(findings => findings.length)).toEqual(scopes.map((_, index) => (index < 2 ? 0 : 10)));
});

it('is nothing where no rule is on', async () => {
  expect(await evaluateRules({ rules: [], scope: await openPacket() })).toEqual([]);
});
