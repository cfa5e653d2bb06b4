import type { Formatter, RuleMeta } from './formatter.ts';
import type { LintMessage, MessageFix } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { artifactPath } from './source/artifact-uri.ts';
import { readTextLines, type TextLines, type TextPoint } from './source/line-starts.ts';
import { projectAddress } from './source/project-address.ts';
import { resultText } from './source/result-text.ts';
import { webAddress } from './source/web-address.ts';
import { stringifyJson } from './stringify-json.ts';

/** reviewdog's Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Its columns count bytes of UTF-8, not UTF-16 units. */
export const rdjson: Formatter = (results, { cwd, root = cwd, rulesMeta = {} }) => {
  const diagnostics = results.flatMap(result => {
    const { filePath, messages } = result;
    if (messages.length === 0) return [];
    const { path } = artifactPath(root, filePath);
    const text = resultText(result);
    const lines = text === undefined ? null : readTextLines(text);
    return messages.map(message => ({
      message: sanitizeText(message.message),
      location: { path: sanitizeText(path), range: rangeOf(message, lines) },
      severity: message.severity === 2 ? 'ERROR' : 'WARNING',
      ...(message.ruleId === null
        ? {}
        : { code: createCode(message.ruleId, Object.hasOwn(rulesMeta, message.ruleId) ? rulesMeta[message.ruleId] : undefined) }),
      ...(lines === null ? {} : suggest(message, lines)),
    }));
  });
  return stringifyJson({ source: { name: 'packetlint', url: projectAddress }, diagnostics }, 1);
};

function createCode(value: string, meta: RuleMeta | undefined): object {
  const url = webAddress(meta?.docs.url);
  return { value: sanitizeText(value), ...(url === undefined ? {} : { url }) };
}

function rangeOf({ line, column, endLine, endColumn }: LintMessage, lines: TextLines | null): object {
  const start = { line, column };
  return {
    start: inBytes(start, lines),
    ...(endLine === undefined || endColumn === undefined ? {} : { end: inBytes({ line: endLine, column: endColumn }, lines) }),
  };
}

/** Only `fix` and suggestions of one edit: what a reviewer can take with one click. */
function suggest(message: LintMessage, lines: TextLines): object {
  const fixes = [...(message.fix ? [message.fix] : []), ...(message.suggestions ?? []).map(({ fix }) => fix)];
  return fixes.length === 0 ? {} : { suggestions: fixes.map(fix => createSuggestion(fix, lines)) };
}

function createSuggestion({ range: [from, to], text }: MessageFix, lines: TextLines): object {
  return { range: { start: inBytes(lines.pointAt(from), lines), end: inBytes(lines.pointAt(to), lines) }, text };
}

/** Without the text the column is left out: a wrong one is worse. */
function inBytes({ line, column }: TextPoint, lines: TextLines | null): object {
  if (lines === null) return { line };
  return { line, column: new TextEncoder().encode(lines.lineAt(line).slice(0, column - 1)).length + 1 };
}
