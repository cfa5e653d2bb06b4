import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { checkGlob, compileGlob } from '../../src/ruleset/globs/glob.ts';

describe('compileGlob', () => {
  it.each([
    ['**/run.md', 'run.md', true],
    ['**/run.md', '.archon/run.md', true],
    ['**/.archon/run.md', 'a/b/.archon/run.md', true],
    ['**/.archon/runs/*/state.json', '.archon/runs/x/state.json', true],
    ['**/.archon/runs/*/state.json', '.archon/runs/x/y/state.json', false],
    ['docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/a/b.md', false],
    ['docs/**', 'docs/a/b.md', true],
    ['docs/**', 'docs', true],
    ['**', 'any/thing', true],
    ['*.md', '.hidden.md', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[a-c]x', 'dx', false],
    ['{a,b/c}/*.md', 'b/c/x.md', true],
    ['./a.md', 'a.md', true],
    ['a**b', 'axxb', true],
    ['**/a/**/b', 'a/x/a/y/b', true],
    ['a.b', 'axb', false],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(checkGlob(glob)).toBeNull();
    expect(compileGlob(glob)(path)).toBe(expected);
  });

  it.each(['x'.repeat(201), 'a\\b', '/abs', 'C:/x', '../x', '+(a)', 'a{b', '{a,{b,c}}', '{a}', '[ab', `${'{a,b}'.repeat(7)}`])(
    'refuses %s',
    glob => {
      expect(checkGlob(glob)).toEqual(expect.any(String));
      expect(compileGlob(glob)('a')).toBe(false);
    },
  );

  // Not where `**` ends a glob: to picomatch `a/**` holds for a, `*/**` does not.
  it('agrees with picomatch', () => {
    const part = fc.stringMatching(/^[ab*?.]{1,4}$/).filter(text => !/^\.+$/.test(text) && !text.includes('**'));
    const glob = fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 }).map(parts => [...parts, 'b*'].join('/'));
    const name = fc.stringMatching(/^[ab.]{1,4}$/).filter(text => !/^\.+$/.test(text));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'));
    fc.assert(
      fc.property(glob, path, (text, file) => {
        expect(compileGlob(text)(file)).toBe(picomatch(text, { dot: true })(file));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not explode', () => {
    const glob = `${'*a'.repeat(90)}b`;
    const started = performance.now();
    expect(compileGlob(glob)(`${'a'.repeat(2000)}c`)).toBe(false);
    expect(compileGlob(`${'**/a/'.repeat(35)}b`)(`${'a/'.repeat(2000)}c`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
