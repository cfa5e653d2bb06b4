import type { ValueType } from '../../facts/value.ts';
import type { LetValue } from '../../generated/rule-file.ts';
import { nameValueType } from './check-operands.ts';
import { type CheckScope, checkName } from './check-scope.ts';
import { checkSelection } from './check-selection.ts';
import { checkTemplate } from './check-templates.ts';
import { findCycle } from './find-cycle.ts';
import type { JsonPath } from './mistake.ts';
import { namesInLet } from './names-in-let.ts';

/** Reports unknown names and wrong types in `let`, and values that are made of themselves. */
export function checkLet(scope: CheckScope, values: Readonly<Record<string, LetValue>>): void {
  const names = new Set(Object.keys(values));
  const cycle = findCycle(
    new Map(Object.entries(values).map(([name, value]) => [name, namesInLet(value).filter(used => names.has(used))])),
  );
  if (cycle) scope.report({ path: ['let', cycle[0] ?? ''], on: 'key', message: `This value is made of itself: ${cycle.join(' -> ')}.` });
  for (const [name, value] of Object.entries(values)) checkLetValue(scope, value, ['let', name]);
}

function checkLetValue(scope: CheckScope, value: LetValue, path: JsonPath): void {
  if (typeof value === 'string') checkTemplate(scope, value, path);
  else if ('sum' in value) checkSum(scope, value, path);
  else if ('difference' in value) {
    const expected = value.unit ? (['text'] as const) : (['number'] as const);
    for (const [index, name] of value.difference.entries()) checkOperand(scope, { name, path: [...path, 'difference', index] }, expected);
  } else if ('count' in value) checkSelection(scope, value.count, [...path, 'count']);
  else if ('select' in value) {
    const items = checkSelection(scope, value.select, [...path, 'select']);
    if (items) checkName(items, value.property, { path: [...path, 'property'] });
  } else if ('replace' in value) checkOperand(scope, { name: value.replace, path: [...path, 'replace'] }, ['text', 'texts']);
  else for (const [index, name] of value.values.entries()) checkName(scope, name, { path: [...path, 'values', index] });
}

function checkSum(scope: CheckScope, value: Extract<LetValue, { sum: unknown }>, path: JsonPath): void {
  for (const [index, term] of value.sum.entries()) {
    if (typeof term === 'string') checkOperand(scope, { name: term, path: [...path, 'sum', index] }, ['number', 'numbers']);
  }
  if ((value.atLeast ?? -Infinity) > (value.atMost ?? Infinity))
    scope.report({ path: [...path, 'atMost'], message: 'atMost is less than atLeast.' });
}

function checkOperand(
  scope: CheckScope,
  operand: { readonly name: string; readonly path: JsonPath },
  expected: readonly ValueType[],
): void {
  const { name, path } = operand;
  const type = checkName(scope, name, { path });
  if (type === null || type === 'any' || expected.includes(type)) return;
  const hint = expected.includes('texts')
    ? 'expected text'
    : expected.includes('text')
      ? 'expected a date'
      : 'expected a number (a column of numbers says "type": "number"; dates need a "unit")';
  scope.report({ path, message: `"${name}" is ${nameValueType(type)}, ${hint}.` });
}
