import type { Formatter, FormatterContext } from './formatter.ts';
import type { LintMessage, LintResult } from './result.ts';
import { describeDescriptor } from './sarif/reporting-descriptors.ts';
import { createReportedFile, createSarifResult, type Reported, sarifRuleId } from './sarif/sarif-result.ts';
import { stringifyJson } from './stringify-json.ts';

/** GitHub takes no run with more results than this. */
const mostResults = 25_000;

/** SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0. Columns count UTF-16 units. Suppressed findings are in it, as suppressed. */
export const sarif: Formatter = (results, context) =>
  stringifyJson(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [createRun(results, context)],
    },
    1,
  );

function createRun(results: readonly LintResult[], context: FormatterContext): object {
  const all = results.flatMap(result => reportFile(result, context));
  const kept = all.length > mostResults ? keepWorst(all) : all;
  const ids = [...new Set(kept.map(({ message }) => sarifRuleId(message)))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const withErrors = new Set(kept.filter(({ message }) => message.severity === 2).map(({ message }) => sarifRuleId(message)));
  const suppressible = kept.some(({ message }) => 'suppressions' in message);
  const rulesMeta = context.rulesMeta ?? {};
  const metaOf = (id: string): (typeof rulesMeta)[string] | undefined => (Object.hasOwn(rulesMeta, id) ? rulesMeta[id] : undefined);
  return {
    tool: {
      driver: {
        name: 'packetlint',
        ...(context.version === undefined ? {} : { version: context.version, semanticVersion: context.version }),
        informationUri: 'https://packetlint.dev',
        rules: ids.map(id => describeDescriptor(id, metaOf(id), withErrors.has(id))),
      },
    },
    automationDetails: { id: 'packetlint/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { ROOT: { description: { text: 'The folder that paths count from: the root of the repository.' } } },
    invocations: [
      createInvocation(
        all.map(({ message }) => message),
        kept.length,
      ),
    ],
    results: kept.map(reported => createSarifResult(reported, indexes.get(sarifRuleId(reported.message)) ?? -1, suppressible)),
  };
}

function reportFile(result: LintResult, { cwd, root = cwd }: FormatterContext): Reported[] {
  const messages = [...result.messages, ...result.suppressedMessages];
  if (messages.length === 0) return [];
  const file = createReportedFile(result, root);
  return messages.map(message => ({ message, file }));
}

/** Errors before warnings, what counts before what is suppressed; within these as they came. */
function keepWorst(all: readonly Reported[]): readonly Reported[] {
  const rank = ({ message }: Reported): number => ('suppressions' in message ? 2 : 0) + (message.severity === 2 ? 0 : 1);
  const kept = new Set([0, 1, 2, 3].flatMap(each => all.filter(reported => rank(reported) === each)).slice(0, mostResults));
  return all.filter(reported => kept.has(reported));
}

function createInvocation(messages: readonly LintMessage[], kept: number): object {
  const notifications = messages.length > kept ? [describeCut(messages, kept)] : [];
  return {
    executionSuccessful: !messages.some(({ fatal }) => fatal),
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
}

/** A report that was cut says so, with the true numbers. */
function describeCut(messages: readonly LintMessage[], kept: number): object {
  const errors = messages.filter(({ severity }) => severity === 2).length;
  const text = `There are ${messages.length} findings, ${errors} of them errors; this report holds the ${kept} that weigh most, since GitHub takes no more.`;
  return { level: 'warning', message: { text }, descriptor: { id: 'packetlint/report-cut' } };
}
