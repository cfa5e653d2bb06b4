import type { Formatter, FormatterContext } from './formatter.ts';
import type { LintMessage, LintResult } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { artifactPath } from './source/artifact-uri.ts';
import { ruleName } from './source/rule-name.ts';

/** GitHub shows no more annotations of either level in one step. */
const mostShown = 10;

/**
 * Workflow commands that GitHub Actions turns into annotations on the lines. GitHub shows ten errors and ten warnings of a step, so errors come first,
 * and what goes beyond is told in a notice with the true numbers.
 */
export const github: Formatter = (results, context) => {
  const annotations = results.flatMap(result => result.messages.map(message => ({ result, message })));
  const errors = annotations.filter(({ message }) => message.severity === 2);
  const warnings = annotations.filter(({ message }) => message.severity === 1);
  const lines = [...errors, ...warnings].map(({ result, message }) => annotate(result, message, context));
  if (errors.length > mostShown || warnings.length > mostShown) lines.push(describeRest(errors.length, warnings.length));
  return lines.map(line => `${line}\n`).join('');
};

function annotate({ filePath }: LintResult, message: LintMessage, { cwd, root = cwd }: FormatterContext): string {
  const { line, column, endLine = line, endColumn } = message;
  const level = message.severity === 2 ? 'error' : 'warning';
  const properties = {
    title: ruleName(message),
    file: artifactPath(root, filePath).path,
    line,
    endLine,
    // GitHub takes columns within one line only, and its last column is part of the stretch.
    ...(endLine === line ? { col: column, endColumn: Math.max(column, (endColumn ?? column + 1) - 1) } : {}),
  };
  const words = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(sanitizeText(String(value)))}`);
  return `::${level} ${words.join(',')}::${escapeData(sanitizeText(message.message))}`;
}

function describeRest(errors: number, warnings: number): string {
  const text = `packetlint found ${errors} errors and ${warnings} warnings; GitHub shows ${mostShown} of each as annotations. The log has them all.`;
  return `::notice title=packetlint::${escapeData(text)}`;
}

// As @actions/core escapes them.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
