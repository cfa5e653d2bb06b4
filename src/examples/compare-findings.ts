import type { ExpectedFinding } from '../generated/rule-file.ts';
import type { LintMessage } from '../report/result.ts';
import type { ExampleOutcome } from './outcome.ts';

type Comparison = Pick<ExampleOutcome, 'outcome' | 'difference'>;

/**
 * Compares what an example expects with what was found: each expected finding takes the first found one that has all it names; what remains on
 * either side is the difference. A kind's findings go by their check's name, as row-missing, for that is what a config calls them.
 */
export function compareFindings(expected: readonly ExpectedFinding[], found: readonly LintMessage[]): Comparison {
  const surplus = [...found];
  const missing = expected.filter(finding => {
    const index = surplus.findIndex(message => fits(finding, message));
    if (index >= 0) surplus.splice(index, 1);
    return index < 0;
  });
  const difference = [
    ...missing.map(finding => `- ${describeExpected(finding)}`),
    ...surplus.map(message => `+ ${describeFound(message)}`),
  ];
  if (missing.length > 0) return { outcome: surplus.length > 0 ? 'wrong' : 'missing', difference };
  return { outcome: surplus.length > 0 ? 'noisy' : 'passed', difference };
}

function fits(expected: ExpectedFinding, message: LintMessage): boolean {
  if (expected.messageId !== message.messageId && expected.messageId !== checkOf(message)) return false;
  return (['line', 'column', 'endLine', 'endColumn', 'message'] as const).every(
    key => expected[key] === undefined || expected[key] === message[key],
  );
}

/** The check's name in <pack>/<kind>/<check>; null for a rule. */
function checkOf({ ruleId }: LintMessage): string | null {
  return ruleId?.split('/')[2] ?? null;
}

function describeExpected({ messageId, message, ...place }: ExpectedFinding): string {
  return `${describePlace(place)} ${messageId}${message === undefined ? '' : `: ${message}`}`;
}

function describeFound(found: LintMessage): string {
  return `${describePlace(found)} ${checkOf(found) ?? found.messageId ?? 'problem'}: ${found.message}`;
}

function describePlace({ line, column, endLine, endColumn }: Omit<ExpectedFinding, 'messageId' | 'message'>): string {
  if (endColumn === undefined) return `${line}:${column}`;
  return `${line}:${column}-${endLine ?? line}:${endColumn}`;
}
