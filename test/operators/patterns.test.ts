import fc from 'fast-check';
import { RE2JS } from 're2js';
import { beforeAll, describe, expect, it } from 'vitest';
import { captureGroups } from '../../src/operators/patterns/capture-groups.ts';
import { areDisjoint, complementSet, createSet, uniteSets } from '../../src/operators/patterns/character-set.ts';
import { compilePattern, needsPatternEngine } from '../../src/operators/patterns/compile-pattern.ts';
import { isLinearPattern } from '../../src/operators/patterns/is-linear-pattern.ts';
import { writeNativePattern } from '../../src/operators/patterns/native-pattern.ts';
import { parsePattern } from '../../src/operators/patterns/parse-pattern.ts';
import { loadPatternEngine } from '../../src/operators/patterns/pattern-engine.ts';

beforeAll(loadPatternEngine);

const atom = fc.constantFrom(
  'a',
  'b',
  'k',
  '-',
  ':',
  ' ',
  '\\d',
  '\\w',
  '\\s',
  '\\S',
  '.',
  '[a-c]',
  '[^a-c]',
  '[\\d-]',
  '[^\\s:]',
  '\\.',
  '\\|',
  '\\n',
  'é',
  '—',
  '가',
  '[—가k]',
  '[^—가]',
  '😀',
  '\\b',
  '^',
  '$',
  '[k-z]',
);
const repeat = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}');
const { pattern } = fc.letrec<{ pattern: string; group: string; piece: string }>(tie => ({
  pattern: fc
    .tuple(fc.constantFrom('', '', '^', '(?i)'), fc.array(tie('piece'), { minLength: 1, maxLength: 5 }), fc.constantFrom('', '$'))
    .map(([start, pieces, end]) => start + pieces.join('') + end),
  piece: fc.tuple(fc.oneof({ depthSize: 'small' }, atom, tie('group')), repeat).map(([each, times]) => each + times),
  group: fc
    .tuple(
      fc.constantFrom('(', '(?:', '(?P<g>'),
      fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
      fc.array(tie('piece'), { maxLength: 2 }),
    )
    .map(([open, one, other]) => `${open}${one.join('')}${other.length ? `|${other.join('')}` : ''})`),
}));
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'c',
    'k',
    'K',
    '\u212a',
    '-',
    ':',
    ' ',
    '1',
    '.',
    '|',
    '\n',
    '\r',
    '\u2028',
    '\u00a0',
    'é',
    '—',
    '가',
    '😀',
    '\ud83d',
    'z',
    'ſ',
  ),
  maxLength: 12,
});

/** The pattern on RegExp where it is of the plain subset, linear or not; null where it is not. */
function nativeOf(source: string): RegExp | null {
  const node = parsePattern(source);
  const native = node && writeNativePattern(node);
  return native === null ? null : new RegExp(native, 'u');
}

describe('the plain subset', () => {
  it('is found on RegExp exactly where RE2 finds it, with the same groups', () => {
    let count = 0;
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 5, maxLength: 5 }), (source, texts) => {
        const native = nativeOf(source);
        if (native === null) return;
        count++;
        const engine = RE2JS.compile(source);
        // What is not linear may take exponential time on RegExp: short texts only.
        const longest = isLinearPattern(parsePattern(source) as never) ? 12 : 5;
        for (const each of texts.map(whole => whole.slice(0, longest))) {
          const matcher = engine.matcher(each);
          const found = matcher.find();
          const match = native.exec(each);
          expect(match !== null, `${source} in ${JSON.stringify(each)}`).toBe(found);
          if (found && captureGroups(source).length === 1) expect(match?.groups?.g ?? null).toBe(matcher.group('g') ?? null);
        }
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(500);
  });

  it('refuses nothing that RE2 refuses: what it reads, RE2 reads too', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab()[]{}*+?|^$\\.-,1:<>P'), maxLength: 10 }), source => {
        if (parsePattern(source) !== null) expect(() => RE2JS.compile(source)).not.toThrow();
      }),
      { numRuns: 5000 },
    );
  });
});

describe('isLinearPattern', () => {
  const isLinear = (source: string): boolean => {
    const node = parsePattern(source);
    return node !== null && isLinearPattern(node);
  };

  it.each([
    '^(?:0|1|2|skip:[a-z0-9-]+)$',
    '^[a-z]+(-[a-z0-9]+)*$',
    '^(feat|fix|perf)(\\([^)]+\\))?!?: .{1,72}$',
    '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
    '^PROGRESS: (?P<stage>\\S+) (?P<at>\\S+)$',
    'smart-skip: \\w+',
    '`[A-Z]\\d+`',
    '(?i)todo|tbd',
    '^---[ \\t]*$',
    '^<.*>$',
    '^[*_`][^<&]*[*_`]$',
  ])('takes %s', source => {
    expect(isLinear(source)).toBe(true);
    expect(needsPatternEngine(source)).toBe(false);
  });

  it.each([
    '(a+)+b',
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|ab)(b?c)*(b|c)*$',
    'a*b',
    '\\s+$',
    '^\\s+|\\s+$',
    '^a*a*$',
    '^a*.*b$',
    '^.*b.*c$',
    '.*b$',
    '^(.+)x$',
    '.*foo',
    '^(a{1,50}){1,50}$',
    '(x[ab]*)*y',
    'ab*c[a-z]*!',
  ])('leaves %s to RE2', source => {
    expect(isLinear(source)).toBe(false);
  });

  it('accepts nothing that gets slow', () => {
    const hostile = ['a', 'ab', 'a-', ' ', 'aa:', '1.', 'a '].map(unit => `${unit.repeat(Math.ceil(20_000 / unit.length))}!`);
    fc.assert(
      fc.property(pattern, source => {
        const native = isLinear(source) ? nativeOf(source) : null;
        if (native === null) return;
        const start = performance.now();
        for (const each of hostile) native.test(each);
        // Linear is about a millisecond; quadratic is 400 million steps for each.
        expect(performance.now() - start, source).toBeLessThan(1000);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('compilePattern', () => {
  it.each([
    ['abc', 'xabcx', true],
    ['^abc$', 'abc', true],
    ['^abc$', 'abcd', false],
    ['^ab', 'abc', true],
    ['bc$', 'abc', true],
    ['(?i)^K$', '\u212a', true],
    ['\\p{Hangul}', '한', true],
    ['a.c', 'a\rc', true],
    ['\\s', '\u00a0', false],
    ['(a+)+$', `${'a'.repeat(50)}!`, false],
  ])('%s in %j: %j', (source, each, expected) => {
    expect(compilePattern(source).test(each)).toBe(expected);
  });

  it.each(['^(?P<mode>skip):(?P<reason>[a-z]+)(?P<rest>x)?', '(?P<mode>skip)\\b.(?P<reason>[^ ]+?)$(?P<rest>x)?'])(
    'captures with %s',
    source => {
      expect(compilePattern(source).capture('skip:no')).toEqual(
        new Map([
          ['mode', { text: 'skip', start: 0 }],
          ['reason', { text: 'no', start: 5 }],
          ['rest', null],
        ]),
      );
      expect(compilePattern(source).capture('nothing')).toBeNull();
    },
  );

  it('throws on what is no pattern, is too long or too large', () => {
    expect(() => compilePattern('(')).toThrow(/missing closing/);
    expect(() => compilePattern('x'.repeat(1001))).toThrow(/at most 1000/);
    expect(() => compilePattern('(?:(?:\\pL{30}){30}){10}')).toThrow();
  });
});

it('finds the names of groups, not what only looks like one', () => {
  expect(captureGroups('(?P<a>x)(?<b>y)\\(?P<c>[(?P<d>]')).toEqual(['a', 'b']);
});

it('counts sets right', () => {
  const set = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 })).map(([from, more]) => [from, from + more] as const))
    .map(createSet);
  fc.assert(
    fc.property(set, set, (a, b) => {
      const has = (each: readonly number[], point: number): boolean => !areDisjoint(each, [point, point]);
      for (let point = 0; point < 80; point++) {
        expect(has(uniteSets(a, b), point)).toBe(has(a, point) || has(b, point));
        expect(has(complementSet(a), point)).toBe(!has(a, point));
      }
      expect(areDisjoint(a, complementSet(a))).toBe(true);
    }),
  );
});
