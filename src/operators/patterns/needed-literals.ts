import { type CharacterSet, rangesOf } from './character-set.ts';
import { parsePattern } from './parse-pattern.ts';
import type { PatternNode } from './pattern-node.ts';

/** Texts in lower case, all of which stand in whatever matches; one such set for each way to match. */
type Alternatives = readonly (readonly string[])[];

const NOTHING: Alternatives = [[]];
/** More ways to match than this are not told apart. */
const MAX_ALTERNATIVES = 20;

/**
 * Texts that stand, in lower or upper case, in every text that the pattern matches: one of the sets, all of it. An empty set where nothing is sure. For
 * telling without a search that a pattern cannot match.
 */
export function neededLiterals(pattern: string): Alternatives {
  const node = parsePattern(pattern);
  return node === null ? NOTHING : collect(node);
}

function collect(node: PatternNode): Alternatives {
  switch (node.type) {
    case 'assertion':
      return NOTHING;
    case 'set': {
      const letter = letterOf(node.set);
      return letter === null ? NOTHING : [[letter]];
    }
    case 'sequence':
      return collectSequence(node.nodes);
    case 'choice':
      return limit(node.options.flatMap(collect));
    case 'group':
      return collect(node.node);
    case 'repeat':
      return node.min === 0 ? NOTHING : collect(node.node);
  }
}

/** Letters that follow each other make one text; all else stands somewhere. */
function collectSequence(nodes: readonly PatternNode[]): Alternatives {
  let alternatives: Alternatives = NOTHING;
  let run = '';
  const add = (more: Alternatives): void => {
    const joined = alternatives.flatMap(one => more.map(other => [...one, ...other]));
    if (joined.length <= MAX_ALTERNATIVES) alternatives = joined;
  };
  const endRun = (): void => {
    if (run !== '') add([[run]]);
    run = '';
  };
  for (const node of nodes) {
    const letter = node.type === 'set' ? letterOf(node.set) : null;
    if (letter !== null) run += letter;
    else if (node.type !== 'assertion') {
      endRun();
      add(collect(node));
    }
  }
  endRun();
  return alternatives;
}

/** The one letter of a set, in lower case; null where it holds several. */
function letterOf(set: CharacterSet): string | null {
  const points = rangesOf(set).flatMap(([from, to]) => (to - from > 1 ? [] : from === to ? [from] : [from, to]));
  const letters = new Set(points.map(point => String.fromCodePoint(point).toLowerCase()));
  const [letter] = letters;
  const isWhole = rangesOf(set).every(([from, to]) => to - from <= 1);
  return isWhole && letters.size === 1 && letter !== undefined ? letter : null;
}

function limit(alternatives: Alternatives): Alternatives {
  return alternatives.length > MAX_ALTERNATIVES ? NOTHING : alternatives;
}
