import type { ItemExplanation, RuleExplanation } from '../../engine/explain.ts';
import type { ConditionTree } from '../../engine/stock-engine.ts';
import type { Value } from '../../facts/value.ts';
import type { Paint } from '../../report/paint.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';

// What a rule made of hundreds of items on one line tells nobody anything.
const maximumItems = 20;

/** What one rule made of the items at a place, condition by condition. */
export function formatExplanation({ ruleId, given, items }: RuleExplanation, paint: Paint): string {
  const fired = items.some(item => item.fired);
  const head = `${paint(fired ? '✖' : '✔', fired ? 'red' : 'green')} ${paint(sanitizeText(ruleId), 'bold')}`;
  const rest = items.length - maximumItems;
  const blocks = items.slice(0, maximumItems).flatMap(item => formatItem(item, given, paint));
  return [head, ...blocks, ...(rest > 0 ? [`  … and ${rest} more`] : []), ''].join('\n');
}

function formatItem({ location, fired, conditions, finding }: ItemExplanation, given: string, paint: Paint): string[] {
  const place = location ? `${location.line}:${location.column}` : 'no place of its own';
  const says = finding ? `: ${sanitizeText(finding.message)}` : '';
  return [
    `  ${sanitizeText(given)} at ${place} ${fired ? 'is a finding' : 'is fine'}${says}`,
    ...(conditions ? formatTree(conditions, '    ', paint) : ['    (no conditions: every item is a finding)']),
  ];
}

const words = { all: 'all of', any: 'any of', not: 'not' } as const;

function formatTree(tree: ConditionTree, indent: string, paint: Paint): string[] {
  const mark = tree.result ? paint('true ', 'yellow') : paint('false', 'dim');
  if (tree.kind === 'comparison') return [`${indent}${mark} ${formatComparison(tree)}`];
  return [`${indent}${mark} ${words[tree.kind]}`, ...tree.conditions.flatMap(part => formatTree(part, `${indent}  `, paint))];
}

function formatComparison({ fact, operator, factValue, value, valueFact }: Extract<ConditionTree, { kind: 'comparison' }>): string {
  const right = valueFact === undefined ? formatValue(value) : `${sanitizeText(valueFact)} (${formatValue(value)})`;
  return `${sanitizeText(fact)} (${formatValue(factValue)}) ${sanitizeText(operator)} ${right}`;
}

function formatValue(value: Value): string {
  const text = JSON.stringify(value);
  return sanitizeText(text.length > 120 ? `${text.slice(0, 119)}…` : text);
}
