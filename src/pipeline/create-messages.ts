import type { ParsedDocument } from '../document/document.ts';
import type { Problem } from '../document/problem.ts';
import type { Facts } from '../facts/facts.ts';
import { keepDetails } from '../report/message-details.ts';
import type { LintMessage } from '../report/result.ts';
import type { Finding } from '../ruleset/finding.ts';
import { createLocator } from './locate-message.ts';
import type { UnreadableDocument } from './open-related.ts';

/** The id under which a document's own trouble that leaves its facts readable is reported, as a key that stands twice. */
export const malformed = 'packetlint/document-malformed';

/** Findings as ESLint's messages; what else is known of each is kept beside it. */
export function createMessages(findings: readonly Finding[], facts: Facts): LintMessage[] {
  if (findings.length === 0) return [];
  const { lines } = facts.document;
  const locate = createLocator(facts);
  return findings.map(({ ruleId, severity, message, span, messageId, fix, suggestions, evidence = [], subject }) => {
    const worded: LintMessage = {
      ruleId,
      severity,
      message,
      ...lines.locationOf(span),
      messageId,
      ...(fix ? { fix } : {}),
      ...(suggestions ? { suggestions } : {}),
    };
    return keepDetails(worded, { place: locate(span), evidence, ...(subject === undefined ? {} : { subject }) });
  });
}

/** What is wrong with the document itself. Fatal: nothing else can be said of it. */
export function describeProblems({ problems, lines }: ParsedDocument): LintMessage[] {
  return problems.map((problem: Problem) => ({
    ruleId: problem.fatal ? null : malformed,
    severity: 2,
    message: problem.message,
    ...lines.locationOf(problem.span),
    ...(problem.fatal ? { fatal: true } : {}),
  }));
}

/** A related document that cannot be read makes policies about it undecidable; they must not pass for that. */
export function describeUnreadable(documents: readonly UnreadableDocument[]): LintMessage[] {
  return documents.map(({ alias, path, reason }) => ({
    ruleId: malformed,
    severity: 2,
    message: `The related document "${alias}" (${path}) cannot be read, so what depends on it cannot be judged: ${reason}`,
    line: 1,
    column: 1,
  }));
}
