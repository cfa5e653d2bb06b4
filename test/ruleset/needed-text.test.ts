import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededText } from '../../src/ruleset/globs/needed-text.ts';

describe('neededText', () => {
  it.each([
    ['**/.archon/run.md', '.archon'],
    ['**/*-worker-audit-*.md', '-worker-audit-'],
    ['{claude,codex}-[0-9]*.md', '.md'],
    ['a[]x]long', 'long'],
    ['a/{b/c,d}/e', 'a'],
    ['./a', 'a'],
    ['**', ''],
    ['*/?', ''],
  ])('of %s is "%s"', (glob, text) => {
    expect(neededText(glob)).toBe(text);
  });

  it('stands in every path that is made as the glob says', () => {
    const part = fc.constantFrom('a', 'b', 'run.md', '.archon', '-', 'x1');
    const piece = fc.oneof(
      part.map(text => [text, text] as const),
      part.map(text => ['*', text] as const),
      part.map(text => [`{zz,${text}}`, text] as const),
      fc.constant(['?', 'q'] as const),
      fc.constant(['[p-r]', 'q'] as const),
      fc.constant(['/', '/'] as const),
      fc.constant(['/**/', '/'] as const),
      fc.constant(['/**/', '/deep/er/'] as const),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), pieces => {
        const [glob, path] = [0, 1].map(side => pieces.map(each => each[side]).join('')) as [string, string];
        expect(path).toContain(neededText(glob));
      }),
    );
  });
});
