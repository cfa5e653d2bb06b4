import type { RulesetError } from './ruleset-error.ts';

const maxErrors = 50;
const maxWidth = 120;

/** All the mistakes as text for people: place, message, the line with the stretch underlined, the nearest known name. Ends with a line's end. */
export function formatRulesetErrors(errors: readonly RulesetError[], sources: ReadonlyMap<string, string>): string {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    // What stands for an option, or a folder, has no text to show.
    const present = lines.get(file) ?? splitLines(sources.get(file));
    lines.set(file, present);
    return present;
  };
  const shown = errors.slice(0, maxErrors).map(error => formatError(error, linesOf(error.file)));
  const rest = errors.length - shown.length;
  if (rest > 0) shown.push(`… and ${rest} more.\n`);
  return shown.join('\n');
}

function formatError(error: RulesetError, lines: readonly string[]): string {
  const head = `${error.file}:${error.line}:${error.column}: ${error.message}`;
  const hint = error.suggestion === undefined ? [] : [`    Did you mean "${error.suggestion}"?`];
  return [head, ...formatFrame(error, lines), ...hint, ''].map(makeVisible).join('\n');
}

/** The line and the one before it, numbered, with carets below the stretch; a long line is cut around it. */
function formatFrame(error: RulesetError, lines: readonly string[]): string[] {
  const line = lines[error.line - 1];
  if (line === undefined) return [];
  const width = String(error.line).length;
  const start = error.column - 1;
  const end = error.endLine > error.line ? line.length : error.endColumn - 1;
  const from = line.length > maxWidth ? Math.max(0, start - 40) : 0;
  const show = (text: string, number: number): string => `  ${String(number).padStart(width)} | ${text.slice(from, from + maxWidth)}`;
  const before = lines[error.line - 2];
  const carets = '^'.repeat(Math.max(1, Math.min(end, from + maxWidth) - start));
  return [
    ...(before === undefined ? [] : [show(before, error.line - 1)]),
    show(line, error.line),
    `  ${' '.repeat(width)} | ${line.slice(from, start).replace(/[^\t]/g, ' ')}${carets}`,
  ];
}

function splitLines(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(/\r\n|\r|\n/);
}

/** A rule file may come from a stranger: nothing in it may steer the terminal, or a CI that obeys `##[` wherever it stands. */
function makeVisible(text: string): string {
  return text
    .replace(/#(?=#\[)/g, '\\u{23}')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character =>
      character === '\t' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
}
