import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileConditions } from '../../src/engine/compile-conditions.ts';
import type { CompileContext } from '../../src/engine/compile-context.ts';
import { readerOf } from '../../src/engine/create-reader.ts';
import { createCursor, moveCursor, NOWHERE } from '../../src/engine/cursor.ts';
import { readFacts } from '../../src/engine/explain.ts';
import { runStockEngine } from '../../src/engine/stock-engine.ts';
import type { Item } from '../../src/facts/item.ts';
import type { Value, ValueType } from '../../src/facts/value.ts';
import { operators } from '../../src/generated/operators.ts';
import type { Condition, Conditions } from '../../src/generated/rule-file.ts';
import { checkPattern } from '../../src/operators/patterns/check-pattern.ts';
import { loadPatternEngine } from '../../src/operators/patterns/pattern-engine.ts';
import { value } from '../operators/values.ts';
import { openPacket } from './sample-packet.ts';

const names = ['Status', 'a b', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'fact', 'all', 'A.raw', 'then'];
const name = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...names).map(each => `${each}.raw`),
  fc.constantFrom(...names).map(each => `previous.${each}`),
  fc.constantFrom(...names).map(each => `next.${each}`),
  fc.constant('ordinal'),
);
const schema = fc.constantFrom({ type: 'string' }, { type: 'array' }, { enum: ['a', 1, null] });
const comparison: fc.Arbitrary<Condition> = fc.constantFrom(...operators).chain(operator => {
  const literal = operator.right.includes('schema')
    ? schema.map(each => ({ schema: each }))
    : value.filter(each => !operator.right.includes('pattern') || checkPattern(each) === null);
  const reference = operator.right.includes('schema') ? literal : name.map(fact => ({ fact }));
  return fc.record({ fact: name, operator: fc.constant(operator.name), value: fc.oneof(literal, reference) }) as fc.Arbitrary<Condition>;
});
const { conditions } = fc.letrec<{ condition: Condition; conditions: Conditions }>(tie => ({
  condition: fc.oneof({ depthSize: 'small', withCrossShrink: true }, comparison, tie('conditions')),
  conditions: fc.oneof(
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map(all => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map(any => ({ any })),
    tie('condition').map(not => ({ not })),
  ),
}));

function createItem(entries: readonly (readonly [string, Value])[]): Item {
  const properties: Record<string, Value> = {};
  for (const [key, each] of entries)
    Object.defineProperty(properties, key, { value: Array.isArray(each) ? Object.freeze(each) : each, enumerable: true });
  return Object.freeze({ ...NOWHERE, properties: Object.freeze(properties) });
}

const items = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 }).map(entries => createItem([...new Map(entries)])),
  { minLength: 1, maxLength: 3 },
);

/** Stands for ajv: just enough of it. */
const validate = (each: unknown, { type, enum: members }: { type?: string; enum?: unknown[] }): boolean =>
  members ? members.includes(each) : type === 'array' ? Array.isArray(each) : typeof each === type;

const types = new Map<string, ValueType>(names.map(each => [each, 'any']));
const context: CompileContext = {
  names: {
    collections: new Map(),
    kinds: new Map(),
    lists: new Set<string>(),
    packs: null,
    pack: 'p',
    kind: null,
    rule: null,
    item: { properties: types, hint: null },
  },
  compileSchema: each => found => (validate(found, each) ? [] : [{ pointer: '', keyword: '', message: '' }]),
  used: new Set(),
};

describe('the compiled form', () => {
  beforeAll(loadPatternEngine);

  it('comes out as json-rules-engine does, item by item', async () => {
    const reader = readerOf(await openPacket());
    let held = 0;
    await fc.assert(
      fc.asyncProperty(conditions, items, async (each, sequence) => {
        const { test, explain } = compileConditions(each, context);
        const cursor = createCursor({ sequence, home: reader, reader, run: null });
        for (let index = 0; index < sequence.length; index++) {
          moveCursor(cursor, index);
          const facts = readFacts(each, context, cursor);
          const tree = await runStockEngine({
            conditions: each,
            facts,
            matchesSchema: (found, against) => found !== null && validate(found, against as never),
          });
          const holds = test(cursor);
          expect(holds).toBe(tree.result);
          const evidence: never[] = [];
          explain(cursor, holds, evidence);
          expect(evidence.length).toBeGreaterThan(0);
          if (holds) held++;
        }
      }),
      { numRuns: 500 },
    );
    expect(held).toBeGreaterThan(50);
  });
});

describe('the stock engine', () => {
  const comparisonOf = (fact: string): Condition => ({ fact, operator: 'equal', value: 'x' });
  const facts = new Map<string, Value>([
    ['a', 'x'],
    ['b', 'y'],
  ]);
  const matchesSchema = () => false;

  it('gives the tree of all that was compared', async () => {
    const tree = await runStockEngine({
      conditions: { all: [comparisonOf('a'), { any: [comparisonOf('b'), { not: { fact: 'b', operator: 'in', value: { fact: 'a' } } }] }] },
      facts,
      matchesSchema,
    });
    expect(tree).toEqual({
      kind: 'all',
      result: true,
      conditions: [
        { kind: 'comparison', result: true, fact: 'a', operator: 'equal', factValue: 'x', value: 'x' },
        {
          kind: 'any',
          result: true,
          conditions: [
            { kind: 'comparison', result: false, fact: 'b', operator: 'equal', factValue: 'y', value: 'x' },
            {
              kind: 'not',
              result: true,
              conditions: [{ kind: 'comparison', result: false, fact: 'b', operator: 'in', factValue: 'y', value: 'x', valueFact: 'a' }],
            },
          ],
        },
      ],
    });
  });

  it('is loud about a name that nobody gave it', async () => {
    await expect(runStockEngine({ conditions: { all: [comparisonOf('c')] }, facts, matchesSchema })).rejects.toThrow('Undefined fact: c');
  });
});

it('refuses to nest too deep', () => {
  let deep: Condition = { fact: 'Status', operator: 'equal', value: 'x' };
  for (let depth = 0; depth < 5000; depth++) deep = { not: deep };
  expect(() => compileConditions(deep, context)).toThrow('nested more than 50 deep');
});
