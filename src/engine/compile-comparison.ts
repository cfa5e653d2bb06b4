import type { Value } from '../facts/value.ts';
import { operators } from '../generated/operators.ts';
import type { Condition } from '../generated/rule-file.ts';
import type { Operator } from '../operators/operator.ts';
import type { CompileContext } from './compile-context.ts';
import { compileName } from './compile-name.ts';
import type { CompiledConditions } from './compiled-conditions.ts';
import type { Read, Test } from './cursor.ts';
import { dependsOnItem, keepInRun } from './keep-in-run.ts';

/** One comparison of a rule: a fact, an operator, a value. */
export type Comparison = Extract<Condition, { readonly fact: string }>;

const operatorsByName: ReadonlyMap<string, Operator> = new Map(operators.map(operator => [operator.name, operator]));

/** Compiles one comparison: a literal value is prepared once. */
export function compileComparison(comparison: Comparison, context: CompileContext): CompiledConditions {
  const { fact, operator: name } = comparison;
  const operator = operatorsByName.get(name);
  if (operator === undefined) throw new Error(`There is no operator "${name}".`);
  const used: CompileContext['used'] = new Set();
  const inner: CompileContext = { ...context, used };
  const left = compileName(fact, inner);
  const { right, test: compare } = compileRight(comparison, { operator, left }, inner);
  for (const kind of used) context.used.add(kind);
  const test = dependsOnItem(used) ? compare : keepInRun(compare);
  return {
    test,
    explain: (cursor, holds, evidence) => {
      if (test(cursor) !== holds) return;
      evidence.push({ fact, operator: holds ? name : `not ${name}`, value: right(cursor), factValue: left(cursor) });
    },
  };
}

interface LeftSide {
  readonly operator: Operator;
  readonly left: Read;
}

/** The right side as it is shown, and the test with it. */
function compileRight(
  { value }: Comparison,
  { operator, left }: LeftSide,
  context: CompileContext,
): { readonly right: Read; readonly test: Test } {
  if (value === null || typeof value !== 'object' || isScalars(value)) {
    const holds = operator.prepare ? operator.prepare(value) : (found: Value) => operator.evaluate(found, value);
    return { right: () => value, test: cursor => holds(left(cursor)) };
  }
  if ('fact' in value) {
    const right = compileName(value.fact, context);
    return { right, test: cursor => operator.evaluate(left(cursor), right(cursor)) };
  }
  const matches = createSchemaTest(value.schema, context);
  const expected = operator.name === 'matchesSchema';
  return { right: () => JSON.stringify(value.schema), test: cursor => matches(left(cursor)) === expected };
}

function isScalars(value: object): value is readonly (string | number | boolean | null)[] & Value {
  return Array.isArray(value);
}

/** Whether a value is valid against a schema; a missing value never is. */
export function createSchemaTest(schema: object, { compileSchema }: Pick<CompileContext, 'compileSchema'>): (value: Value) => boolean {
  if (compileSchema === null) throw new Error('No schema compiler was given, which matchesSchema needs.');
  const validate = compileSchema(schema);
  return value => value !== null && validate(value).length === 0;
}
