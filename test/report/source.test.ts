import { describe, expect, it } from 'vitest';
import { artifactPath } from '../../src/report/source/artifact-uri.ts';
import { clipText } from '../../src/report/source/clip-text.ts';
import { escapeXml } from '../../src/report/source/escape-xml.ts';
import { readTextLines } from '../../src/report/source/line-starts.ts';
import { measureGzip } from '../../src/report/source/measure-gzip.ts';

describe('artifactPath', () => {
  it.each([
    ['/repo', '/repo/a/b.md', 'a/b.md', true],
    ['/repo/', '/repo/a.md', 'a.md', true],
    ['/repo', '/repository/a.md', '/repository/a.md', false],
    ['C:\\repo', 'C:\\repo\\a\\b.md', 'a/b.md', true],
    ['C:\\repo', 'C:\\other\\b.md', 'C:/other/b.md', false],
    ['/repo', '/repo/a\\b.md', 'a\\b.md', true],
    ['/repo', '<text>', '<text>', true],
  ])('from %s, %s is %s', (folder, file, path, relative) => {
    expect(artifactPath(folder, file)).toEqual({ path, relative });
  });
});

describe('readTextLines', () => {
  const lines = readTextLines('\uFEFFa\r\nb\rc\n🎉d');

  it('counts lines however they end, without the byte order mark', () => {
    expect([1, 2, 3, 4, 5].map(line => lines.lineAt(line))).toEqual(['a', 'b', 'c', '🎉d', '']);
    expect(lines.count).toBe(4);
  });

  it('finds places of offsets, and what stands between places', () => {
    expect([0, 3, 5, 7, 9].map(offset => lines.pointAt(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 3 },
    ]);
    expect(lines.textBetween({ line: 3, column: 1 }, { line: 4, column: 3 })).toBe('c\n🎉');
  });
});

describe('clipText', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a🎉bc', 3, 'a…'],
  ])('%s to %i', (text, most, clipped) => {
    expect(clipText(text, most)).toBe(clipped);
  });
});

describe('escapeXml', () => {
  it('makes any text well-formed', () => {
    expect(escapeXml('<a b="c">&\'\t\u0000\uFFFE\uD800')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;&#9;\\u{0}\\u{fffe}\\u{d800}');
  });
});

describe('measureGzip', () => {
  it('measures only what can reach the limit', async () => {
    expect(await measureGzip('x'.repeat(1000), 100_000)).toBeLessThan(100_000);
    expect(await measureGzip('x'.repeat(100_000), 1_000)).toBeLessThan(1_000);
  });
});
