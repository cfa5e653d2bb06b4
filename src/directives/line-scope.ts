import type { LineIndex } from '../document/line-index.ts';
import type { Entry } from './block-scope.ts';

/** What is switched off on single lines, by `disable-line` and `disable-next-line`. */
export interface LineScope {
  entryFor(ruleId: string, line: number): Entry | undefined;
}

const allRules = '*';

/**
 * `disable-line` counts for the lines its comment stands on. `disable-next-line` counts for the next line that is not blank, since formatters put a
 * blank line after a comment.
 */
export function createLineScope(entries: readonly Entry[], text: string, lines: LineIndex): LineScope {
  const byLine = new Map<number, Map<string, Entry>>();
  const nextLineOf = memoize((line: number) => findNextLine(line, text, lines));
  const add = (line: number, entry: Entry): void => {
    const rules = byLine.get(line) ?? new Map<string, Entry>();
    byLine.set(line, rules);
    const key = entry.rule?.id ?? allRules;
    if (!rules.has(key)) rules.set(key, entry);
  };
  for (const entry of entries) {
    const { type, location } = entry.directive;
    if (type === 'disable-next-line') add(nextLineOf(location.endLine), entry);
    if (type !== 'disable-line') continue;
    add(location.line, entry);
    if (location.endLine !== location.line) add(location.endLine, entry);
  }
  return { entryFor: (ruleId, line) => byLine.get(line)?.get(ruleId) ?? byLine.get(line)?.get(allRules) };
}

function findNextLine(line: number, text: string, lines: LineIndex): number {
  for (let next = line + 1; next <= lines.count; next += 1) {
    if (text.slice(...lines.spanOf(next)).trim() !== '') return next;
  }
  return line + 1;
}

// Many comments may end on one line: each line's successor is looked for once.
function memoize(find: (line: number) => number): (line: number) => number {
  const found = new Map<number, number>();
  return line => {
    const next = found.get(line) ?? find(line);
    found.set(line, next);
    return next;
  };
}
