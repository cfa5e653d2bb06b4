import type { Item } from '../../facts/item.ts';
import type { Stage } from '../stage.ts';
import { compileCommands, type FindMatches, type Match } from './compile-commands.ts';

/** Keeps one item for each word that a pattern of the lists means, with `token`, `value`, `pattern` and `instead`. Lists by their full ids. */
export function compileMatching(ids: readonly string[]): Stage {
  return (items, { reader, home }) => {
    const find = joinFinders(ids.map(id => compileCommands(reader.commands(id))));
    const { text } = home.document;
    // A word can be of several commands: of `find` and of what that runs, of all in a pipeline. It is told once.
    const seen = new Set<string>();
    const isNew = ({ span }: Match): boolean => seen.size < seen.add(span.join()).size;
    return items.flatMap(item =>
      find(item)
        .filter(isNew)
        .map(match => createMatched(item, match, text)),
    );
  };
}

/** Keeps the commands that no pattern of the lists means. What could not be read is kept: nobody can say that it is allowed. */
export function compileNotMatching(ids: readonly string[]): Stage {
  return (items, { reader }) => {
    const find = joinFinders(ids.map(id => compileCommands(reader.commands(id))));
    return items.filter(item => find(item).length === 0);
  };
}

/** Of several lists, the first that means a word has it. */
function joinFinders(finders: readonly FindMatches[]): FindMatches {
  const [first, ...others] = finders;
  if (first !== undefined && others.length === 0) return first;
  return item => {
    const byPlace = new Map<string, Match>();
    for (const match of finders.flatMap(find => find(item))) {
      const place = match.span.join();
      if (!byPlace.has(place)) byPlace.set(place, match);
    }
    return [...byPlace.values()].sort((left, right) => left.span[0] - right.span[0]);
  };
}

function createMatched(item: Item, { text, span, value, pattern }: Match, source: string): Item {
  const raw = source.slice(...span);
  const named = { token: text, value: value?.value ?? null, pattern: pattern.text, instead: pattern.instead };
  return Object.freeze({
    ...item,
    properties: Object.freeze({ ...item.properties, ...named }),
    spans: Object.freeze({ ...item.spans, token: span, ...(value && { value: value.span }) }),
    raws: raw === text ? item.raws : Object.freeze({ ...item.raws, token: raw }),
  });
}
