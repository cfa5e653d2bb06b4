import type { Condition, Conditions, Examples, RuleFile } from '../../generated/rule-file.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { formatTable } from '../../report/text-table.ts';
import { nameGiven } from '../../ruleset/names/source-name.ts';
import type { Rule } from '../../ruleset/ruleset.ts';
import { formatExamples } from './format-examples.ts';

/** A rule for people: what it demands and why, what it looks at, and its examples. `severity` is the one in force. */
export function formatRule(rule: Rule, severity: string, examples: Examples | undefined): string {
  const { meta } = rule.file;
  return [
    [sanitizeText(rule.id), severity, ...(meta.policy ?? []).map(sanitizeText)].join('  '),
    '',
    `  ${sanitizeText(meta.docs.description)}`,
    '',
    ...formatTable(describeMeta(rule).map(([name, text]) => [`  ${name}`, sanitizeText(text)])),
    '',
    'Messages',
    ...formatTable(Object.entries(meta.messages).map(([id, text]) => [`  ${sanitizeText(id)}`, sanitizeText(text)])),
    '',
    'A finding is',
    ...formatGiven(rule.file).map(line => `  ${sanitizeText(line)}`),
    '',
    ...(examples ? formatExamples(examples) : []),
  ].join('\n');
}

function describeMeta({ kinds, file }: Rule): [string, string][] {
  const { docs, suppressible = 'inline', options = {} } = file.meta;
  const who = { inline: 'a comment in the document, or the config', config: 'the config only', never: 'nobody' }[suppressible];
  return [
    ...(docs.why === undefined ? [] : ([['Why', docs.why]] as [string, string][])),
    ...(docs.source === undefined ? [] : ([['Source', docs.source]] as [string, string][])),
    ...(docs.url === undefined ? [] : ([['More', docs.url]] as [string, string][])),
    ['Looks at', `${kinds.join(', ')} (${(file.forms ?? ['filled']).join(', ')})`],
    ['Switched off by', who],
    ...(file.fix ? ([['Mends', file.fix.suggest ?? `${file.fix.edit}, with --fix`]] as [string, string][]) : []),
    ...Object.entries(options).map(([name, option]): [string, string] => [
      `Option ${name}`,
      `${option.description} Default: ${JSON.stringify(option.default)}`,
    ]),
  ];
}

/** What the rule walks, and when an item is a violation, as an outline. */
function formatGiven({ given, let: values = {}, conditions, event }: Omit<RuleFile, 'examples'>): string[] {
  const narrowed = Object.entries(given)
    .filter(([name]) => !['fact', 'each', 'as'].includes(name))
    .map(([name, value]) => `  ${name} ${JSON.stringify(value)}`);
  const lets = Object.entries(values).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`);
  const at = event.params?.at;
  return [
    `given ${'each' in given ? `each ${given.as} of ${given.each}` : nameGiven(given)}`,
    ...narrowed,
    ...lets,
    ...(conditions ? formatConditions(conditions, '') : []),
    `says ${event.type}${at === undefined ? '' : ` at ${at}`}`,
  ];
}

const words = { all: 'all of', any: 'any of', not: 'not' } as const;

function formatConditions(condition: Conditions | Condition, indent: string): string[] {
  if ('fact' in condition) return [`${indent}${condition.fact} ${condition.operator} ${formatOperand(condition.value)}`];
  const [key, parts]: [keyof typeof words, readonly Condition[]] =
    'all' in condition ? ['all', condition.all] : 'any' in condition ? ['any', condition.any] : ['not', [condition.not]];
  return [`${indent}${words[key]}`, ...parts.flatMap(part => formatConditions(part, `${indent}  `))];
}

function formatOperand(value: unknown): string {
  if (value !== null && typeof value === 'object' && 'fact' in value) return String(value.fact);
  return JSON.stringify(value);
}
