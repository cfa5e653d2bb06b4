import { describe, expect, it } from 'vitest';
import { inkOfHtml } from '../../src/facts/html-text.ts';

describe('inkOfHtml', () => {
  it.each([
    ['<b>f</b>or<i>ce</i> push', 'force push'],
    ['<p>force</p><p>push</p>', ' force  push '],
    ['force<br/>push', 'force push'],
    ['<TD>a</TD><td>b</td>', ' a  b '],
    ['force<!-- a > b --> push', 'force push'],
    ['force <!-- push', 'force '],
    ['force <a title="push', 'force '],
    ['a < b', 'a < b'],
    ['<!doctype html><?x?>a', 'a'],
    ['&#102;orce&#x20;push&nbsp;it', 'force push\u00a0it'],
    ['&#0;&#x110000;&#1114112;&unknown;&', '\ufffd\ufffd\ufffd&unknown;&'],
  ])('%j shows %j', (html, ink) => expect(inkOfHtml(html)).toBe(ink));

  it.each(['<', '<!--', '<a ', '<a', '&#', '<!', '-->', '</'])('is linear in %j repeated', part => {
    const html = part.repeat(200_000);
    const start = performance.now();
    inkOfHtml(html);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
