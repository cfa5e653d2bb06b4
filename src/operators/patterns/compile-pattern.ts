import { captureGroups } from './capture-groups.ts';
import { nativeSourceOf } from './native-source.ts';
import { patternEngine } from './pattern-engine.ts';
import { provenSourceOf } from './proven-patterns.ts';

/** Longest pattern that is compiled, in UTF-16 units. */
export const MAX_PATTERN_LENGTH: number = 1000;
/** Largest program that RE2 may make of a pattern: `(a{1000}){1000}` is short to write. */
const MAX_PROGRAM_SIZE = 20_000;
const MAX_KEPT = 1000;

/** What a named group matched: its text and where it stands in the searched text, in UTF-16 units; null where the group took no part. */
export interface Capture {
  readonly text: string;
  readonly start: number;
}

/** A compiled pattern (RE2 syntax). Searches anywhere unless anchored; linear time. */
export interface Pattern {
  test(text: string): boolean;
  /** The named groups of the first match, or null where nothing matches. */
  capture(text: string): ReadonlyMap<string, Capture | null> | null;
}

const compiled = new Map<string, Pattern>();

/**
 * Compiles a pattern, once: a plain pattern that provably takes linear time runs on RegExp, and the rest on re2js, which is 40 times slower and has to be loaded before. Throws an Error that says what is wrong with the pattern.
 */
export function compilePattern(source: string): Pattern {
  return compiled.get(source) ?? keepPattern(source, createPlainPattern(source) ?? createEnginePattern(source));
}

/** Whether `compilePattern` needs the engine for it; so does a pattern that is wrong, for the engine says what is. */
export function needsPatternEngine(source: string): boolean {
  if (compiled.has(source)) return false;
  const plain = createPlainPattern(source);
  if (plain) keepPattern(source, plain);
  return plain === null;
}

function keepPattern(source: string, pattern: Pattern): Pattern {
  if (compiled.size >= MAX_KEPT) compiled.clear();
  compiled.set(source, pattern);
  return pattern;
}

function createPlainPattern(source: string): Pattern | null {
  if (source.length > MAX_PATTERN_LENGTH) return null;
  const native = provenSourceOf(source) ?? nativeSourceOf(source);
  if (native === null) return null;
  const expression = new RegExp(native, 'u');
  return { test: text => expression.test(text), capture: text => captureByExpression(expression, text) };
}

function captureByExpression(expression: RegExp, text: string): ReadonlyMap<string, Capture | null> | null {
  const match = new RegExp(expression, 'du').exec(text);
  if (match === null) return null;
  const spans = Object.entries(match.indices?.groups ?? {});
  return new Map(spans.map(([name, span]) => [name, span ? { text: text.slice(span[0], span[1]), start: span[0] } : null]));
}

function createEnginePattern(source: string): Pattern {
  if (source.length > MAX_PATTERN_LENGTH)
    throw new Error(`A pattern has at most ${MAX_PATTERN_LENGTH} characters; this one has ${source.length}.`);
  const expression = patternEngine().compile(source);
  if (expression.programSize() > MAX_PROGRAM_SIZE) throw new Error('The pattern is too large: repeat less, or less often.');
  const groups = captureGroups(source);
  return {
    test: text => expression.test(text),
    capture: text => {
      const matcher = expression.matcher(text);
      if (!matcher.find()) return null;
      return new Map(groups.map(name => [name, readGroup(matcher.group(name), () => matcher.start(name))]));
    },
  };
}

function readGroup(text: string | null, start: () => number): Capture | null {
  return text === null || text === undefined ? null : { text, start: start() };
}
