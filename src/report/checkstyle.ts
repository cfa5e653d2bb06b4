import type { Formatter } from './formatter.ts';
import { relativePath } from './relative-path.ts';
import type { LintMessage } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { xmlAttributes } from './source/escape-xml.ts';

/** Checkstyle's XML, which many CI systems read. */
export const checkstyle: Formatter = (results, { cwd, root = cwd }) => {
  const files = results.flatMap(({ filePath, messages }) => {
    if (messages.length === 0) return [];
    const name = sanitizeText(relativePath(root, filePath));
    return [`  <file${xmlAttributes({ name })}>`, ...messages.map(formatError), '  </file>'];
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>', ''].join('\n');
};

function formatError({ line, column, severity, message, ruleId }: LintMessage): string {
  const attributes = {
    line,
    column,
    severity: severity === 2 ? 'error' : 'warning',
    message: sanitizeText(message),
    source: `packetlint.${ruleId ?? 'not-linted'}`,
  };
  return `    <error${xmlAttributes(attributes)}/>`;
}
