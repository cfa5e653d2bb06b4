import type { ItemExplanation, RuleExplanation } from '../../engine/explain.ts';
import type { ConditionTree } from '../../engine/stock-engine.ts';
import type { Value } from '../../facts/value.ts';
import { hasFired } from '../../pipeline/explain-place.ts';
import type { Paint } from '../../report/paint.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';

// What a rule made of hundreds of items on one line tells nobody anything.
const maximumItems = 20;

/** What one rule made of the items at a place: the findings first, then what was no finding, each condition by condition. */
export function formatExplanation(explanation: RuleExplanation, paint: Paint): string {
  const { ruleId, given, items } = explanation;
  const fired = hasFired(explanation);
  const head = `${paint(fired ? '✖' : '✔', fired ? 'red' : 'green')} ${paint(sanitizeText(ruleId), 'bold')}`;
  const sorted = items.toSorted((left, right) => Number(right.fired) - Number(left.fired));
  const rest = items.length - maximumItems;
  const blocks = sorted.slice(0, maximumItems).flatMap(item => formatItem(item, given, paint));
  return [head, ...blocks, ...(rest > 0 ? [`  … and ${rest} more`] : []), ''].join('\n');
}

function formatItem(item: ItemExplanation, given: string, paint: Paint): string[] {
  return [
    ...formatFinding(item),
    `  ${describeSubject(item, given)}`,
    ...describeMatch(item),
    ...(item.conditions ? formatTree(item.conditions, '    ', paint) : ['    (no conditions: every item is a finding)']),
  ];
}

function formatFinding({ finding, findingLocation }: ItemExplanation): string[] {
  if (!finding || !findingLocation) return [];
  return [`  finding at ${findingLocation.line}:${findingLocation.column}: ${sanitizeText(finding.message)}`];
}

/** What was judged: an item with its place, the document, or an entry of a list, by its value. */
function describeSubject({ location, fired, properties }: ItemExplanation, given: string): string {
  const verdict = fired ? 'because of' : 'no finding for';
  if (location) return `${verdict} the item of ${sanitizeText(given)} at ${location.line}:${location.column}`;
  if (given === 'document') return `${verdict} the document as a whole`;
  const values = Object.values(properties).map(value => formatValue(value));
  return `${verdict} the entry ${values.join(', ')} of ${sanitizeText(given)}`;
}

/** Which entry of a list of commands means which word. */
function describeMatch({ properties: { token, pattern } }: ItemExplanation): string[] {
  return typeof token === 'string' && typeof pattern === 'string'
    ? [`    ${formatValue(token)} is meant by the entry ${formatValue(pattern)}`]
    : [];
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
