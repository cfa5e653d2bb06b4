import type { ParsedDocument } from '../document/document.ts';
import type { Problem } from '../document/problem.ts';
import type { LintMessage } from '../report/result.ts';
import type { Evidence, Finding } from '../ruleset/finding.ts';
import type { UnreadableDocument } from './open-related.ts';

/** The id under which a document's own trouble that leaves its facts readable is reported, as a key that stands twice. */
export const malformed = 'packetlint/document-malformed';

/** A result is exactly ESLint's, so what a message rests on is kept beside it. */
const kept = new WeakMap<LintMessage, readonly Evidence[]>();

/** The conditions that held where a rule fired, with what stood on their two sides; empty for a message without any. */
export function evidenceOf(message: LintMessage): readonly Evidence[] {
  return kept.get(message) ?? [];
}

/** Findings as ESLint's messages. */
export function createMessages(findings: readonly Finding[], { lines }: ParsedDocument): LintMessage[] {
  return findings.map(({ ruleId, severity, message, span, messageId, fix, suggestions, evidence }) => {
    const worded: LintMessage = {
      ruleId,
      severity,
      message,
      ...lines.locationOf(span),
      messageId,
      ...(fix ? { fix } : {}),
      ...(suggestions ? { suggestions } : {}),
    };
    if (evidence) kept.set(worded, evidence);
    return worded;
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
