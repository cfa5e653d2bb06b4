import type { TopLevelCondition } from 'json-rules-engine';
import type { Value } from '../facts/value.ts';
import { operators } from '../generated/operators.ts';
import type { Condition, Conditions } from '../generated/rule-file.ts';
import { createEngine } from './create-engine.ts';

/** How conditions came out, step by step. Values are those at the item; `valueFact` is the name that the right value was read by. */
export type ConditionTree =
  | { readonly kind: 'all' | 'any'; readonly result: boolean; readonly conditions: readonly ConditionTree[] }
  | { readonly kind: 'not'; readonly result: boolean; readonly conditions: readonly [ConditionTree] }
  | {
      readonly kind: 'comparison';
      readonly result: boolean;
      readonly fact: string;
      readonly operator: string;
      readonly factValue: Value;
      readonly value: Value;
      readonly valueFact?: string;
    };

/** What the stock engine needs beside the conditions. */
export interface StockInput {
  readonly conditions: Conditions;
  /** The value of every name in them, at the item. */
  readonly facts: ReadonlyMap<string, Value>;
  /** Whether a value is valid against a schema of theirs. */
  readonly matchesSchema: (value: Value, schema: object) => boolean;
}

/**
 * Runs json-rules-engine itself over one item: conditions as they stand, every name a fact, our operators added. The authority that the compiled form
 * is held against, and what `explain` shows. An Engine for each call, so that runs never overlap on one.
 */
export async function runStockEngine({ conditions, facts, matchesSchema }: StockInput): Promise<ConditionTree> {
  const engine = await createEngine();
  for (const { name, evaluate } of operators) engine.addOperator<Value, Value>(name, evaluate);
  engine.addOperator<Value, { schema: object }>('matchesSchema', (value, { schema }) => matchesSchema(value, schema));
  engine.addOperator<Value, { schema: object }>('doesNotMatchSchema', (value, { schema }) => !matchesSchema(value, schema));
  for (const [name, value] of facts) engine.addFact(name, value, { cache: false });
  engine.addRule({ conditions: conditions as TopLevelCondition, event: { type: 'match' } });
  const { results, failureResults } = await engine.run();
  const outcome = results[0] ?? failureResults[0];
  if (outcome === undefined) throw new Error('json-rules-engine gave no result.');
  return readTree(outcome.conditions as unknown as StockNode);
}

/** What json-rules-engine makes of a condition: itself, with how it came out. */
type StockNode = Condition & {
  readonly result?: boolean;
  readonly factResult?: Value;
  readonly valueResult?: Value | { readonly schema: object };
};

function readTree(node: StockNode): ConditionTree {
  if ('all' in node) return joinTree('all', node.all);
  if ('any' in node) return joinTree('any', node.any);
  if ('not' in node) {
    const inner = readTree(node.not);
    return { kind: 'not', result: !inner.result, conditions: [inner] };
  }
  const { fact, operator, value } = node;
  const right = node.valueResult ?? null;
  return {
    kind: 'comparison',
    result: node.result === true,
    fact,
    operator,
    factValue: node.factResult ?? null,
    value: isSchema(right) ? JSON.stringify(right.schema) : right,
    ...(isReference(value) && { valueFact: value.fact }),
  };
}

/** The root carries no result of its own in json-rules-engine; the parts say it. */
function joinTree(kind: 'all' | 'any', nodes: readonly StockNode[]): ConditionTree {
  const conditions = nodes.map(readTree);
  const result = kind === 'all' ? conditions.every(each => each.result) : conditions.some(each => each.result);
  return { kind, result, conditions };
}

function isReference(value: unknown): value is { readonly fact: string } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'fact');
}

function isSchema(value: unknown): value is { readonly schema: object } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'schema');
}
