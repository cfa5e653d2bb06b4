import { checkPattern } from '../../operators/patterns/check-pattern.ts';
import { type Edit, type EditPlace, type Effect, effectAt } from './edit.ts';
import { readPatternParts } from './pattern-parts.ts';

/** Edits of a pattern: without each `^`, `$` and `\b`, without each of its alternatives, without `(?i)`. What could make no difference is left out. */
export function mutatePattern(pattern: string, place: EditPlace): Edit[] {
  const { edges, choices, flag } = readPatternParts(pattern);
  const drop = (start: number, end: number): string => pattern.slice(0, start) + pattern.slice(end);
  const edit = (by: string, within: readonly [number, number], effect: Effect): Edit[] => {
    if (by === '' || checkPattern(by) !== null) return [];
    const part = pattern.slice(...within);
    const change = part === '' ? 'the empty alternative is gone' : `"${part}" is gone from this pattern`;
    return [{ path: place.path, within, by, change, effect: effectAt(place, effect) }];
  };
  return [
    ...edges.flatMap(([start, end]) => edit(drop(start, end), [start, end], 'more')),
    ...choices.flatMap(({ span: [start, end], removal }) => edit(drop(...removal), [start, end], 'fewer')),
    ...(flag === null ? [] : edit(drop(...flag), flag, 'fewer')),
  ];
}
