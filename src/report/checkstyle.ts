import type { Formatter } from './formatter.ts';
import type { LintMessage } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { artifactPath } from './source/artifact-uri.ts';
import { xmlAttributes } from './source/escape-xml.ts';
import { ruleName } from './source/rule-name.ts';

/** Checkstyle's XML, which many CI systems read. */
export const checkstyle: Formatter = (results, { cwd, root = cwd }) => {
  const files = results.flatMap(({ filePath, messages }) => {
    if (messages.length === 0) return [];
    const name = sanitizeText(artifactPath(root, filePath).path);
    return [`  <file${xmlAttributes({ name })}>`, ...messages.map(formatError), '  </file>'];
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>', ''].join('\n');
};

function formatError(message: LintMessage): string {
  const { line, column, severity } = message;
  const attributes = {
    line,
    column,
    severity: severity === 2 ? 'error' : 'warning',
    message: sanitizeText(message.message),
    source: ruleName(message),
  };
  return `    <error${xmlAttributes(attributes)}/>`;
}
