import { areDisjoint, type CharacterSet, uniteSets } from './character-set.ts';
import { isNullable, type PatternNode } from './pattern-node.ts';

/** How many ways through a pattern, or how many characters of bounded look-ahead, still count as a constant. */
const CONSTANT = 200;
const EMPTY: CharacterSet = [];

/**
 * Whether a backtracking matcher takes at most linear time to search any text for the pattern. The argument:
 *
 * 1. From one start, work is (ways alive) x (characters). Every repeat without end must be decided by one character: what it repeats and
 *    what may follow are disjoint, and there is one way through its body. Giving back a character then fails at once, so such a repeat never
 *    multiplies ways. Choices and bounded repeats that are not so decided multiply them by a constant, and the product is bounded.
 * 2. A pattern that begins with `^` has one start. Without `^` there is a start at each character, so the work of a start must be bounded (no
 *    endless repeat, or only one that ends the pattern: reaching it is a match), or starts must not share work: a character that every
 *    match has before its first endless repeat occurs in none of the repeated sets, so that the run of one start stops where another began.
 * 3. Where there is one start, the last endless repeat may be undecided if it repeats single characters and what follows is bounded: each of the
 *    characters that it gives back then costs a constant.
 */
export function isLinearPattern(pattern: PatternNode): boolean {
  if (givesBackOnce(pattern)) return true;
  if (countWays(pattern, EMPTY) > CONSTANT) return false;
  if (isAnchored(pattern)) return true;
  if (boundedWidth(pattern) > CONSTANT) return false;
  const repeated = endlessSet(pattern, true);
  return repeated.length === 0 || guardSets(pattern).some(guard => areDisjoint(guard, endlessSet(pattern, false)));
}

function givesBackOnce(pattern: PatternNode): boolean {
  if (pattern.type !== 'sequence' || !isAnchored(pattern)) return false;
  const index = pattern.nodes.findLastIndex(node => endlessSet(node, false).length > 0);
  const last = pattern.nodes[index];
  if (last?.type !== 'repeat' || last.node.type !== 'set') return false;
  const before: PatternNode = { type: 'sequence', nodes: pattern.nodes.slice(0, index) };
  const after: PatternNode = { type: 'sequence', nodes: pattern.nodes.slice(index + 1) };
  const follow = firstOf(last, firstOf(after, EMPTY));
  return boundedWidth(after) <= CONSTANT && countWays(before, follow) * countWays(after, EMPTY) <= CONSTANT;
}

/** An upper bound of the ways through the node that can be alive at once; Infinity where it grows with the text. */
function countWays(node: PatternNode, follow: CharacterSet): number {
  switch (node.type) {
    case 'set':
    case 'assertion':
      return 1;
    case 'group':
      return countWays(node.node, follow);
    case 'sequence':
      return countSequence(node.nodes, follow);
    case 'choice':
      return countChoice(node.options, follow);
    case 'repeat':
      return countRepeat(node, follow);
  }
}

function countSequence(nodes: readonly PatternNode[], follow: CharacterSet): number {
  let ways = 1;
  let next = follow;
  for (const node of nodes.toReversed()) {
    ways *= countWays(node, next);
    next = firstOf(node, next);
  }
  return ways;
}

function countChoice(options: readonly PatternNode[], follow: CharacterSet): number {
  const ways = options.map(option => countWays(option, follow));
  const firsts = options.map(option => firstOf(option, follow));
  let seen: CharacterSet = EMPTY;
  for (const first of firsts) {
    if (!areDisjoint(first, seen)) return ways.reduce((sum, each) => sum + each, 0);
    seen = uniteSets(seen, first);
  }
  return Math.max(...ways);
}

function countRepeat({ node, min, max }: PatternNode & { type: 'repeat' }, follow: CharacterSet): number {
  if (max === 0) return 1;
  const first = firstOf(node, EMPTY);
  const ways = countWays(node, max > 1 ? uniteSets(first, follow) : follow);
  const decided = ways === 1 && !isNullable(node) && areDisjoint(first, follow);
  if (decided || (ways === 1 && max === 1 && min === 1)) return 1;
  if (max === Number.POSITIVE_INFINITY || isNullable(node)) return Number.POSITIVE_INFINITY;
  return ways ** max * (max - min + 1);
}

/** The characters that a match of the node, or of what follows it where it can be empty, begins with. */
function firstOf(node: PatternNode, follow: CharacterSet): CharacterSet {
  switch (node.type) {
    case 'set':
      return node.set;
    case 'assertion':
      return follow;
    case 'group':
      return firstOf(node.node, follow);
    case 'sequence':
      return node.nodes.reduceRight((next, each) => firstOf(each, next), follow);
    case 'choice':
      return node.options.map(option => firstOf(option, follow)).reduce(uniteSets);
    case 'repeat':
      return node.min === 0 ? uniteSets(firstOf(node.node, EMPTY), follow) : firstOf(node.node, follow);
  }
}

function isAnchored(node: PatternNode): boolean {
  if (node.type === 'assertion') return node.name === 'start';
  if (node.type === 'group') return isAnchored(node.node);
  if (node.type === 'choice') return node.options.every(isAnchored);
  return node.type === 'sequence' && node.nodes[0] !== undefined && isAnchored(node.nodes[0]);
}

/** How many characters the bounded parts can take. */
function boundedWidth(node: PatternNode): number {
  switch (node.type) {
    case 'set':
      return 1;
    case 'assertion':
      return 0;
    case 'group':
      return boundedWidth(node.node);
    case 'sequence':
      return node.nodes.reduce((sum, each) => sum + boundedWidth(each), 0);
    case 'choice':
      return Math.max(...node.options.map(boundedWidth));
    case 'repeat':
      return boundedWidth(node.node) * (node.max === Number.POSITIVE_INFINITY ? 1 : node.max);
  }
}

/** All characters that stand in a repeat without end. With `passing`, without a repeat that ends the pattern: there the search is over. */
function endlessSet(node: PatternNode, passing: boolean, isLast = true): CharacterSet {
  switch (node.type) {
    case 'set':
    case 'assertion':
      return EMPTY;
    case 'group':
      return endlessSet(node.node, passing, isLast);
    case 'sequence':
      return node.nodes.map((each, index) => endlessSet(each, passing, isLast && index === node.nodes.length - 1)).reduce(uniteSets, EMPTY);
    case 'choice':
      return node.options.map(option => endlessSet(option, passing, isLast)).reduce(uniteSets, EMPTY);
    case 'repeat':
      if (node.max !== Number.POSITIVE_INFINITY) return endlessSet(node.node, passing, false);
      return passing && isLast && node.node.type === 'set' ? EMPTY : allSets(node.node);
  }
}

function allSets(node: PatternNode): CharacterSet {
  switch (node.type) {
    case 'set':
      return node.set;
    case 'assertion':
      return EMPTY;
    case 'sequence':
      return node.nodes.map(allSets).reduce(uniteSets, EMPTY);
    case 'choice':
      return node.options.map(allSets).reduce(uniteSets, EMPTY);
    case 'group':
    case 'repeat':
      return allSets(node.node);
  }
}

/** The sets that every match has a character of before its first endless repeat. */
function guardSets(node: PatternNode): CharacterSet[] {
  const nodes = node.type === 'sequence' ? node.nodes : [node];
  const guards: CharacterSet[] = [];
  for (const each of nodes) {
    if (endlessSet(each, false).length > 0) break;
    if (each.type === 'set') guards.push(each.set);
    else if (each.type === 'repeat' && each.min > 0 && each.node.type === 'set') guards.push(each.node.set);
  }
  return guards;
}
