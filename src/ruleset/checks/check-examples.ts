import type { KindFile } from '../../generated/kind-file.ts';
import type { Examples, RuleFile } from '../../generated/rule-file.ts';
import { checkOptionValue } from './check-options.ts';
import { findReference, type Known, referencesFrom } from './known.ts';
import type { JsonPath, Report } from './mistake.ts';

type AnyExamples = Examples | NonNullable<KindFile['examples']>;
type Example = Exclude<AnyExamples['valid'][number], string>;

/** What examples can refer to. */
export interface ExampleContext {
  readonly pack: string;
  readonly known: Known;
  readonly report: Report;
  /** The rule's messages and options; null for a kind, whose messages are packetlint's own. */
  readonly meta: RuleFile['meta'] | null;
}

/** Reports examples without a document, with two, and those that expect what cannot be. */
export function checkExamples(context: ExampleContext, examples: AnyExamples): void {
  examples.valid.forEach((example, index) => {
    if (typeof example === 'object') checkExample(context, example, ['examples', 'valid', index]);
  });
  examples.invalid.forEach((example, index) => {
    const path = ['examples', 'invalid', index];
    checkExample(context, example, path);
    if (context.meta) checkMessageIds(context, example.findings, [...path, 'findings']);
  });
}

function checkExample(context: ExampleContext, example: Example, path: JsonPath): void {
  const { report, known, pack } = context;
  const documents = (['markdown', 'yaml', 'json'] as const).filter(key => example[key] !== undefined);
  const second = documents[1];
  if (documents.length === 0) report({ path, on: 'start', message: 'This example has no document: give it markdown, yaml or json.' });
  if (second)
    report({ path: [...path, second], on: 'key', message: `An example is one document; this one has ${documents.join(' and ')}.` });
  const { kind } = example;
  if (kind !== undefined && !findReference(known.kinds, kind, pack)) {
    report({
      path: [...path, 'kind'],
      message: `There is no kind "${kind}".`,
      unknown: { name: kind, known: referencesFrom(known.kinds, pack) },
    });
  }
  checkOptions(context, example.options ?? {}, [...path, 'options']);
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

function checkMessageIds({ report, meta }: ExampleContext, findings: readonly { readonly messageId: string }[], path: JsonPath): void {
  const messages = meta?.messages ?? {};
  findings.forEach(({ messageId }, index) => {
    if (Object.hasOwn(messages, messageId)) return;
    const unknown = { name: messageId, known: Object.keys(messages) };
    report({ path: [...path, index, 'messageId'], message: `There is no message "${messageId}" in meta.messages.`, unknown });
  });
}
