import type { Value } from '../../facts/value.ts';
import { operators } from '../../generated/operators.ts';
import type { Condition, Conditions } from '../../generated/rule-file.ts';
import type { Operator } from '../../operators/operator.ts';
import { checkLeft, checkRight, type Side, typeOfLiteral } from './check-operands.ts';
import { reportPattern } from './check-patterns.ts';
import { type CheckScope, checkName } from './check-scope.ts';
import type { JsonPath } from './mistake.ts';

type Leaf = Extract<Condition, { readonly fact: string }>;

const depthLimit = 32;

/** Reports unknown names and operators, and operands of types that the operator cannot compare. */
export function checkConditions(scope: CheckScope, conditions: Condition | Conditions, path: JsonPath): void {
  checkAt(scope, conditions, { path, depth: 0 });
}

function checkAt(scope: CheckScope, condition: Condition, at: { readonly path: JsonPath; readonly depth: number }): void {
  const { path, depth } = at;
  if (depth > depthLimit)
    scope.report({ path, on: 'start', message: `Conditions are nested too deeply; ${depthLimit} levels are allowed.` });
  else if ('fact' in condition) checkLeaf(scope, condition, path);
  else if ('not' in condition) checkAt(scope, condition.not, { path: [...path, 'not'], depth: depth + 1 });
  else {
    const key = 'all' in condition ? 'all' : 'any';
    const parts: readonly Condition[] = 'all' in condition ? condition.all : condition.any;
    for (const [index, part] of parts.entries()) checkAt(scope, part, { path: [...path, key, index], depth: depth + 1 });
  }
}

function checkLeaf(scope: CheckScope, leaf: Leaf, path: JsonPath): void {
  const left = findSide(scope, leaf.fact, [...path, 'fact']);
  const operator = operators.find(candidate => candidate.name === leaf.operator);
  if (!operator) {
    const unknown = { name: leaf.operator, known: operators.map(candidate => candidate.name) };
    scope.report({ path: [...path, 'operator'], message: `There is no operator "${leaf.operator}".`, unknown });
    if (typeof leaf.value === 'object' && leaf.value !== null && 'fact' in leaf.value)
      findSide(scope, leaf.value.fact, [...path, 'value', 'fact']);
    return;
  }
  const message = left && checkLeft(operator, left);
  if (message) scope.report({ path: [...path, 'operator'], message });
  checkValue(scope, { operator, left: message ? null : left, path: [...path, 'value'] }, leaf.value);
}

interface ValuePlace {
  readonly operator: Operator;
  readonly left: Side | null;
  readonly path: JsonPath;
}

function checkValue(scope: CheckScope, { operator, left, path }: ValuePlace, value: Leaf['value']): void {
  if (isObject(value) && 'fact' in value) {
    const right = findSide(scope, value.fact, [...path, 'fact']);
    const message = right && checkRight(operator, left, right);
    if (message) scope.report({ path: [...path, 'fact'], message });
  } else if (isObject(value)) checkSchemaValue(scope, { operator, path, schema: value.schema });
  else if (operator.right.includes('schema')) scope.report({ path, message: `${operator.name} needs a JSON Schema: {"schema": {…}}.` });
  else if (operator.right.includes('pattern') && typeof value === 'string') reportPattern(scope.report, value, path);
  else {
    const right = { text: JSON.stringify(value), type: typeOfLiteral(value as Value) };
    const message = operator.check?.(value as Value) ?? checkRight(operator, left, right);
    const hint =
      message && left?.type === 'text' && right.type === 'number' ? ` A cell's text is compared as text: write "${right.text}".` : '';
    if (message) scope.report({ path, message: message + hint });
  }
}

function checkSchemaValue(scope: CheckScope, { operator, path, schema }: { operator: Operator; path: JsonPath; schema: object }): void {
  if (operator.right.includes('schema')) scope.compileSchema(schema, [...path, 'schema']);
  else scope.report({ path, on: 'start', message: `${operator.name} takes no JSON Schema; matchesSchema does.` });
}

function findSide(scope: CheckScope, name: string, path: JsonPath): Side | null {
  const type = checkName(scope, name, { path });
  return type === null ? null : { text: `"${name}"`, type };
}

function isObject(value: Leaf['value']): value is { fact: string } | { schema: object } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
