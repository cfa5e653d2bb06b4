import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatters } from '../../src/generated/formatters.ts';
import type { FormatterContext } from '../../src/report/formatter.ts';
import { sanitizeText } from '../../src/report/sanitize-text.ts';
import { hostileMeta, hostileResult } from '../report/hostile-result.ts';
import { allHostileTexts } from '../report/hostile-texts.ts';
import { lintWorkspace } from './lint.ts';
import { createWorkspace } from './workspace.ts';

/** The elements that a summary is made of. */
const own = new Set(['h2', 'h3', 'p', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'details', 'summary']);

let page: string;

beforeAll(() => {
  page = render(lintWorkspace(createWorkspace('markdown'), ['markdown']).markdown ?? '');
});

describe('markdown', () => {
  it('is tables of four cells, and nothing that a document has written', () => {
    expect(strangeElements(page)).toEqual([]);
    const rows = [...page.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, cells = '']) => cells.match(/<t[dh][ >]/g)?.length);
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows)).toEqual(new Set([4]));
  });

  it('shows hostile texts as they are, without a link, a picture or a mark', async () => {
    const format = await formatters.markdown?.();
    for (const text of allHostileTexts.filter(each => each.length < 500)) {
      const rulesMeta = hostileMeta(text) as FormatterContext['rulesMeta'];
      const shown = render(String(await format?.([hostileResult(text)], { cwd: '/repo', rulesMeta })));
      expect.soft(strangeElements(shown), JSON.stringify(text)).toEqual([]);
      expect.soft(readCell(shown), JSON.stringify(text)).toBe(sanitizeText(text).replaceAll(/\s+/g, ' ').trim());
    }
  });
});

/** As GitHub reads it: links without marks, footnotes and tasks too. */
function render(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

function strangeElements(html: string): string[] {
  return [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name).filter(name => !own.has(name));
}

/** The message of the first finding. The spaces without width that keep hosts from making links are left out. */
function readCell(html: string): string {
  const [, , cell] = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, content = '']) => content);
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return (cell ?? '')
    .replaceAll('\u200b', '')
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
