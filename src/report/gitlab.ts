import type { Formatter } from './formatter.ts';
import { detailsOf } from './message-details.ts';
import type { LintMessage } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { artifactPath } from './source/artifact-uri.ts';
import { hashText } from './source/hash-text.ts';
import { readTextLines } from './source/line-starts.ts';
import { resultText } from './source/result-text.ts';
import { ruleName } from './source/rule-name.ts';
import { stringifyJson } from './stringify-json.ts';

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const gitlab: Formatter = (results, { cwd, root = cwd }) => {
  const seen = new Map<string, number>();
  const issues = results.flatMap(result => {
    const { filePath, messages } = result;
    if (messages.length === 0) return [];
    const { path } = artifactPath(root, filePath);
    const lines = readTextLines(resultText(result) ?? '');
    return messages.map(message => ({
      description: sanitizeText(message.message),
      check_name: ruleName(message),
      fingerprint: fingerprint([path, message.ruleId ?? '', identify(message, lines.lineAt(message.line))], seen),
      severity: message.fatal ? 'critical' : message.severity === 2 ? 'major' : 'minor',
      location: {
        path: sanitizeText(path),
        lines: { begin: message.line, end: message.endLine ?? message.line },
      },
    }));
  });
  return stringifyJson(issues, 1);
};

/** What tells a finding again when lines above it have come or gone: its row and column where it has them, else its line's text. */
function identify(message: LintMessage, line: string): string {
  const { table, path } = detailsOf(message).place;
  if (path !== null) return `${message.messageId ?? ''} ${path}`;
  const where = table === null || table.row === null ? line.trim() : `${table.row} ${table.column ?? ''}`;
  return `${message.messageId ?? ''} ${where}`;
}

/** GitLab drops findings with a fingerprint that it has seen, so equal ones are counted. */
function fingerprint(parts: readonly string[], seen: Map<string, number>): string {
  const content = JSON.stringify(parts);
  const count = (seen.get(content) ?? 0) + 1;
  seen.set(content, count);
  return hashText(`${content} ${count}`);
}
