import type { Formatter, FormatterContext } from './formatter.ts';
import type { LintMessage, LintResult } from './result.ts';
import { describeCut } from './sarif/describe-cut.ts';
import { mostBytes, mostResults, mostShown, rankReported } from './sarif/limits.ts';
import { describeDescriptor } from './sarif/reporting-descriptors.ts';
import { createReportedFile, createSarifResult, type Reported } from './sarif/sarif-result.ts';
import { measureGzip } from './source/measure-gzip.ts';
import { projectAddress } from './source/project-address.ts';
import { ruleName } from './source/rule-name.ts';
import { stringifyJson } from './stringify-json.ts';

/**
 * SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0. Columns count UTF-16 units. Suppressed findings are in it, as suppressed.
 * Results stand in the order of files and places. With more than GitHub shows they stand by weight, since it takes the first; and with more than it
 * accepts, by number or by size, those that weigh least are left out, which a notification says.
 */
export const sarif: Formatter = async (results, context) => {
  const all = results.flatMap(result => reportFile(result, context));
  const ranked = all.length > mostShown ? rankReported(all) : all;
  let kept = ranked.slice(0, mostResults);
  for (;;) {
    const text = formatLog(createRun({ all, kept, context }));
    const size = await measureGzip(text, mostBytes);
    if (size <= mostBytes || kept.length === 0) return text;
    kept = ranked.slice(0, Math.floor(kept.length * Math.min(0.9, (mostBytes / size) * 0.95)));
  }
};

function formatLog(run: object): string {
  return stringifyJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, 1);
}

interface RunParts {
  readonly all: readonly Reported[];
  readonly kept: readonly Reported[];
  readonly context: FormatterContext;
}

function createRun({ all, kept, context }: RunParts): object {
  const ids = [...new Set(kept.map(({ message }) => ruleName(message)))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const suppressible = kept.some(({ message }) => 'suppressions' in message);
  return {
    tool: { driver: createDriver(ids, kept, context) },
    automationDetails: { id: 'packetlint/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { ROOT: { description: { text: 'The folder that paths count from: the root of the repository.' } } },
    invocations: [createInvocation(all, kept)],
    results: kept.map(reported => createSarifResult(reported, indexes.get(ruleName(reported.message)) ?? -1, suppressible)),
  };
}

function createDriver(ids: readonly string[], kept: readonly Reported[], { version, rulesMeta = {} }: FormatterContext): object {
  const withErrors = new Set(kept.filter(({ message }) => message.severity === 2).map(({ message }) => ruleName(message)));
  return {
    name: 'packetlint',
    ...(version === undefined ? {} : { version, semanticVersion: version }),
    informationUri: projectAddress,
    rules: ids.map(id => describeDescriptor(id, Object.hasOwn(rulesMeta, id) ? rulesMeta[id] : undefined, withErrors.has(id))),
  };
}

function reportFile(result: LintResult, { cwd, root = cwd }: FormatterContext): Reported[] {
  const messages: readonly LintMessage[] = [...result.messages, ...result.suppressedMessages];
  if (messages.length === 0) return [];
  const file = createReportedFile(result, root);
  return messages.map(message => ({ message, file }));
}

function createInvocation(all: readonly Reported[], kept: readonly Reported[]): object {
  const notifications = describeCut(all, kept);
  return {
    executionSuccessful: !all.some(({ message }) => message.fatal),
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
}
