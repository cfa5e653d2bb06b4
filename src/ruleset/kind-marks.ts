import type { KindMarks } from './ruleset.ts';

/** The marks of a kind, where they hold for these lists. */
export function marksWith(lists: KindMarks['lists'], marks: KindMarks | undefined): KindMarks | undefined {
  const isCurrent = marks && (marks.lists === lists || marks.names.every(id => lists[id] === marks.lists[id]));
  return isCurrent ? marks : undefined;
}
