import type { Item } from '../../facts/item.ts';
import type { Command } from '../../generated/list-file.ts';
import { type CompiledCommand, compileCommand, type Token } from './compile-command.ts';

/** A token that a pattern of a list means, and that pattern. */
export interface Match extends Token {
  readonly pattern: CompiledCommand;
}

/** The words of a command that the patterns of a list mean, in the order of the text; for each word the first pattern that means it. */
export type FindMatches = (item: Item) => readonly Match[];

/** Lists do not change while they are in use: each is compiled once, for all rules and documents. */
const compiled = new WeakMap<readonly Command[], FindMatches>();

/** Compiles a list of patterns, once. Patterns are looked up by the command's name, so that many of them cost little. */
export function compileCommands(patterns: readonly Command[]): FindMatches {
  const present = compiled.get(patterns);
  if (present !== undefined) return present;
  const made = createFinder(patterns.map(compileCommand));
  compiled.set(patterns, made);
  return made;
}

interface Ordered {
  readonly order: number;
  readonly pattern: CompiledCommand;
}

function createFinder(patterns: readonly CompiledCommand[]): FindMatches {
  const byName = new Map<string, Ordered[]>();
  const anyName: Ordered[] = [];
  for (const [order, pattern] of patterns.entries()) {
    if (pattern.names === null) anyName.push({ order, pattern });
    for (const name of new Set(pattern.names)) {
      const ofName = byName.get(name) ?? [];
      byName.set(name, ofName);
      ofName.push({ order, pattern });
    }
  }
  return ({ command, properties }) => {
    if (command === undefined) return [];
    const name = typeof properties.name === 'string' ? properties.name.toLowerCase() : '';
    const candidates = [...(byName.get(name) ?? []), ...anyName].sort((left, right) => left.order - right.order);
    const byPlace = new Map<string, Match>();
    for (const { pattern } of candidates) {
      for (const token of pattern.find({ name, command })) {
        const place = token.span.join();
        if (!byPlace.has(place)) byPlace.set(place, { ...token, pattern });
      }
    }
    return [...byPlace.values()].sort((left, right) => left.span[0] - right.span[0]);
  };
}
