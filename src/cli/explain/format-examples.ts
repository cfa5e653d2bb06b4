import type { Example, Examples } from '../../generated/rule-file.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';

// The first of each tell what the rule means; `packetlint test` runs them all.
const shown = 2;

/** Examples for people: right ones, then wrong ones with what is found in them. */
export function formatExamples({ valid, invalid }: Examples): string[] {
  const right = valid
    .slice(0, shown)
    .flatMap(example => ['Right', ...formatDocument(typeof example === 'string' ? { markdown: example } : example), '']);
  const wrong = invalid
    .slice(0, shown)
    .flatMap(example => [
      'Wrong',
      ...formatDocument(example),
      ...example.findings.map(({ line, column, messageId }) => `  ${line}:${column}  ${sanitizeText(messageId)}`),
      '',
    ]);
  const rest = Math.max(0, valid.length - shown) + Math.max(0, invalid.length - shown);
  return [...right, ...wrong, ...(rest > 0 ? [`… and ${rest} more in the rule's file.`, ''] : [])];
}

function formatDocument({ name, markdown, yaml, json }: Example): string[] {
  const lines = (markdown ?? yaml ?? json ?? '').replace(/\n$/, '').split(/\r\n|\r|\n/);
  return [...(name === undefined ? [] : [`  ${sanitizeText(name)}`]), ...lines.map(line => `    ${sanitizeText(line)}`)];
}
