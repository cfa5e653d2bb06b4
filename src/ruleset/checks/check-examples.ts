import type { RuleFile } from '../../generated/rule-file.ts';
import { checkOptionValue } from './check-options.ts';
import { checkOptionValues } from './check-pack-options.ts';
import { type AnyExamples, findBase } from './expand-examples.ts';
import { findReference, type Known, referencesFrom } from './known.ts';
import type { JsonPath, Report } from './mistake.ts';

type Example = Exclude<AnyExamples['valid'][number], string>;

/** What examples can refer to. */
export interface ExampleContext {
  readonly pack: string;
  readonly known: Known;
  readonly report: Report;
  /** The rule's messages and options; null for a kind, whose messages are packetlint's own. */
  readonly meta: RuleFile['meta'] | null;
  /** The ids of packetlint's own messages that the rule can speak by besides. */
  readonly ownMessages?: readonly string[];
}

/** Reports examples without a document, with two, and those that expect what cannot be. */
export function checkExamples(context: ExampleContext, examples: AnyExamples): void {
  examples.valid.forEach((example, index) => {
    if (typeof example === 'object') checkExample({ context, example, valid: examples.valid, path: ['examples', 'valid', index] });
  });
  examples.invalid.forEach((example, index) => {
    const path = ['examples', 'invalid', index];
    checkExample({ context, example, valid: examples.valid, path });
    if (context.meta) checkMessageIds(context, example.findings, [...path, 'findings']);
  });
}

interface CheckedExample {
  readonly context: ExampleContext;
  readonly example: Example;
  readonly valid: AnyExamples['valid'];
  readonly path: JsonPath;
}

function checkExample(checked: CheckedExample): void {
  const { context, example, path } = checked;
  const { report, known, pack } = context;
  const documents = (['markdown', 'yaml', 'json', 'jsonl'] as const).filter(key => example[key] !== undefined);
  const second = documents[example.from === undefined ? 1 : 0];
  if (example.from !== undefined) checkChange(checked, example.from);
  else if (documents.length === 0)
    report({ path, on: 'start', message: 'This example has no document: give it markdown, yaml, json or jsonl.' });
  if (second)
    report({
      path: [...path, second],
      on: 'key',
      message: `An example is one document; this one has ${[...(example.from === undefined ? [] : ['from']), ...documents].join(' and ')}.`,
    });
  const { kind } = example;
  if (kind !== undefined && !findReference(known.kinds, kind, pack)) {
    report({
      path: [...path, 'kind'],
      message: `There is no kind "${kind}".`,
      unknown: { name: kind, known: referencesFrom(known.kinds, pack) },
    });
  }
  checkOptions(context, example.options ?? {}, [...path, 'options']);
  checkOptionValues(example.pack ?? {}, [...path, 'pack'], context);
}

/** What an example changes must be there, once: else it would show something else than its author thinks. */
function checkChange({ context: { report }, example, valid, path }: CheckedExample, from: string): void {
  const base = findBase(from, valid);
  if (!base) {
    const names = valid.flatMap(candidate => (typeof candidate === 'object' && candidate.name !== undefined ? [candidate.name] : []));
    report({
      path: [...path, 'from'],
      message: `There is no valid example "${from}" with a document of its own.`,
      unknown: { name: from, known: names },
    });
    return;
  }
  let { text } = base;
  (example.replace ?? []).forEach(([before = '', after = ''], index) => {
    const times = before === '' ? 0 : text.split(before).length - 1;
    if (times !== 1)
      report({ path: [...path, 'replace', index, 0], message: `This occurs ${times} times in the document; expected once.` });
    text = text.replace(before, () => after);
  });
}

function checkOptions({ report, meta }: ExampleContext, options: object, path: JsonPath): void {
  const declared = meta?.options ?? {};
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const message = option && checkOptionValue(option, value);
    if (message) report({ path: [...path, name], message });
    if (!option)
      report({
        path: [...path, name],
        on: 'key',
        message: `There is no option "${name}".`,
        unknown: { name, known: Object.keys(declared) },
      });
  }
}

function checkMessageIds(
  { report, meta, ownMessages = [] }: ExampleContext,
  findings: readonly { readonly messageId: string }[],
  path: JsonPath,
): void {
  const messages = meta?.messages ?? {};
  findings.forEach(({ messageId }, index) => {
    if (Object.hasOwn(messages, messageId) || ownMessages.includes(messageId)) return;
    const unknown = { name: messageId, known: [...Object.keys(messages), ...ownMessages] };
    report({ path: [...path, index, 'messageId'], message: `There is no message "${messageId}" in meta.messages.`, unknown });
  });
}
