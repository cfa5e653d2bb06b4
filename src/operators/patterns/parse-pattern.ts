import { type CharacterSet, complementSet, foldSet, uniteSets } from './character-set.ts';
import { ANY, controls, escapedSets } from './named-sets.ts';
import type { PatternNode } from './pattern-node.ts';

/** Thrown inside and caught at the door: the pattern is not of the subset (it may be wrong, or right and richer). */
class OutsideSubset extends Error {}

/**
 * Reads a pattern of the plain subset of RE2 syntax: characters, classes, `.`, `^`, `$`, `\b`, groups, choices, greedy repeats, and `(?i)` at the start.
 * Null for anything else; that is for RE2 itself, which also says what is wrong with it.
 */
export function parsePattern(source: string): PatternNode | null {
  if (/\p{Cs}/u.test(source)) return null;
  const foldsCase = source.startsWith('(?i)');
  // The cases of ASCII are known here; of the rest, letters of scripts without cases, punctuation, mathematical signs and spaces have none.
  if (foldsCase && !/^[\p{ASCII}\p{Lo}\p{P}\p{Sm}\p{Zs}]*$/u.test(source)) return null;
  try {
    const reader = new PatternReader(foldsCase ? source.slice(4) : source, foldsCase);
    const node = reader.readChoice(0);
    return reader.isAtEnd() ? node : null;
  } catch (error) {
    if (error instanceof OutsideSubset) return null;
    throw error;
  }
}

class PatternReader {
  private readonly characters: readonly string[];
  private readonly foldsCase: boolean;
  private readonly names = new Set<string>();
  private at = 0;

  constructor(source: string, foldsCase: boolean) {
    this.characters = [...source];
    this.foldsCase = foldsCase;
  }

  isAtEnd(): boolean {
    return this.at === this.characters.length;
  }

  readChoice(depth: number): PatternNode {
    if (depth > 50) throw new OutsideSubset();
    const options = [this.readSequence(depth)];
    while (this.accept('|')) options.push(this.readSequence(depth));
    return options.length === 1 ? (options[0] as PatternNode) : { type: 'choice', options };
  }

  private readSequence(depth: number): PatternNode {
    const nodes: PatternNode[] = [];
    while (!this.isAtEnd() && this.peek() !== '|' && this.peek() !== ')') nodes.push(this.readRepeat(this.readAtom(depth)));
    return nodes.length === 1 ? (nodes[0] as PatternNode) : { type: 'sequence', nodes };
  }

  private readRepeat(node: PatternNode): PatternNode {
    const bounds = this.readBounds();
    if (bounds === null) return node;
    // `*?`, `*+`, `**`, and repeats of what has no width mean different things in different dialects.
    if (['?', '+', '*', '{'].includes(this.peek()) || node.type === 'assertion') throw new OutsideSubset();
    return { type: 'repeat', node, ...bounds };
  }

  private readBounds(): { min: number; max: number } | null {
    if (this.accept('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.accept('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (this.accept('?')) return { min: 0, max: 1 };
    if (!this.accept('{')) return null;
    const min = this.readNumber();
    const max = this.accept(',') ? (this.peek() === '}' ? Number.POSITIVE_INFINITY : this.readNumber()) : min;
    if (!this.accept('}') || min > max) throw new OutsideSubset();
    return { min, max };
  }

  private readNumber(): number {
    let digits = '';
    while (/^[0-9]$/.test(this.peek())) digits += this.take();
    if (digits === '' || digits.length > 4 || Number(digits) > 1000) throw new OutsideSubset();
    return Number(digits);
  }

  private readAtom(depth: number): PatternNode {
    const character = this.take();
    switch (character) {
      case '(':
        return this.readGroup(depth);
      case '[':
        return { type: 'set', set: this.readClass() };
      case '.':
        return { type: 'set', set: ANY };
      case '^':
        return { type: 'assertion', name: 'start' };
      case '$':
        return { type: 'assertion', name: 'end' };
      case '\\':
        return this.readEscape();
      case '*':
      case '+':
      case '?':
      case '{':
        throw new OutsideSubset();
      default:
        return { type: 'set', set: this.single(character) };
    }
  }

  private readGroup(depth: number): PatternNode {
    let name: string | null = null;
    if (this.accept('?') && !this.accept(':')) {
      this.accept('P');
      if (!this.accept('<')) throw new OutsideSubset();
      name = '';
      while (/^\w$/.test(this.peek())) name += this.take();
      if (!/^[A-Za-z_]/.test(name) || this.names.has(name) || !this.accept('>')) throw new OutsideSubset();
      this.names.add(name);
    }
    const node = this.readChoice(depth + 1);
    if (!this.accept(')')) throw new OutsideSubset();
    return { type: 'group', node, name };
  }

  private readEscape(): PatternNode {
    const character = this.take();
    if (character === 'b') return { type: 'assertion', name: 'boundary' };
    if (character === 'B') return { type: 'assertion', name: 'notBoundary' };
    return { type: 'set', set: this.escapedSet(character) };
  }

  private escapedSet(character: string): CharacterSet {
    const set = escapedSets.get(character);
    // RE2 does not fold \w, so that (?i)\w is not the fold of its set.
    if (set !== undefined && this.foldsCase && (character === 'w' || character === 'W')) throw new OutsideSubset();
    if (set !== undefined) return set;
    const control = controls.get(character);
    if (control !== undefined) return [control, control];
    if (!/^[!-/:-@[-`{-~]$/.test(character)) throw new OutsideSubset();
    return this.single(character);
  }

  private readClass(): CharacterSet {
    const negated = this.accept('^');
    let set: CharacterSet = [];
    if (this.peek() === ']') throw new OutsideSubset();
    while (!this.accept(']')) set = uniteSets(set, this.readRange());
    if (this.foldsCase) set = foldSet(set);
    return negated ? complementSet(set) : set;
  }

  private readRange(): CharacterSet {
    const from = this.readMember();
    if (this.peek() !== '-' || this.characters[this.at + 1] === ']') return from;
    this.take();
    const to = this.readMember();
    if (from.length !== 2 || to.length !== 2 || from[0] !== from[1] || to[0] !== to[1]) throw new OutsideSubset();
    const [first, last] = [from[0] as number, to[0] as number];
    // Between two characters without cases there may be others with some.
    if (first > last || (this.foldsCase && last > 0x7e)) throw new OutsideSubset();
    return [first, last];
  }

  private readMember(): CharacterSet {
    const character = this.take();
    if (character === '[' && [':', '.', '='].includes(this.peek())) throw new OutsideSubset();
    if (character === '\\') return this.escapedSet(this.take());
    const point = character.codePointAt(0) as number;
    return [point, point];
  }

  /** In a class, case is folded at the end, for the ranges as a whole. */
  private single(character: string): CharacterSet {
    const point = character.codePointAt(0) as number;
    return this.foldsCase ? foldSet([point, point]) : [point, point];
  }

  private peek(): string {
    return this.characters[this.at] ?? '';
  }

  private take(): string {
    const character = this.characters[this.at++];
    if (character === undefined) throw new OutsideSubset();
    return character;
  }

  private accept(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }
}
