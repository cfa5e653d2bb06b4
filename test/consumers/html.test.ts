import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatters } from '../../src/generated/formatters.ts';
import type { FormatterContext } from '../../src/report/formatter.ts';
import type { LintResult } from '../../src/report/result.ts';
import { sanitizeText } from '../../src/report/sanitize-text.ts';
import { hostileMeta, hostileResult } from '../report/hostile-result.ts';
import { allHostileTexts } from '../report/hostile-texts.ts';
import { openBrowser, openPage } from './browser.ts';
import { lintWorkspace } from './lint.ts';
import { createWorkspace } from './workspace.ts';

const shots = resolve('build/consumers/screenshots');
const head = '| Step | Owner | State | Note |\n| - | - | - | - |\n';
const wide = ['Step', 'Owner', ...Array.from({ length: 36 }, (_, index) => `Column ${index}`), 'State', 'Note'];
const more = {
  'plans/wide.md': `# Wide\n\n${row(wide)}${row(wide.map(() => '-'))}${row(wide.map(name => (name === 'State' ? 'soon' : name)))}`,
  'plans/many.md': `# Many\n\n${head}${Array.from({ length: 500 }, (_, index) => `| step ${index} | Ana | soon | - |\n`).join('')}`,
  'plans/long.md': `# Long\n\nApproved: ${'very '.repeat(200)}long\n\n${'word '.repeat(400)}a\u200bb ${'tail '.repeat(400)}\n\n${head}| build | Ana | ${'soon '.repeat(100)} | ${'x'.repeat(1500)} |\n`,
};

let browser: Browser;
let folder: string;
let report: string;
let results: readonly LintResult[];

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await openBrowser();
  folder = createWorkspace('html', more);
  const reports = lintWorkspace(folder, ['html', 'json']);
  report = join(folder, 'reports/html.html');
  writeFileSync(report, reports.html ?? '');
  results = JSON.parse(reports.json ?? '');
});

afterAll(() => browser?.close());

describe('html', () => {
  it('shows every finding, and asks for nothing', async () => {
    const { page, misdeeds } = await openPage(browser, report);
    const messages = results.flatMap(result =>
      [...result.messages, ...result.suppressedMessages].map(({ message }) => sanitizeText(message)),
    );
    expect(await page.locator('.finding h3').allTextContents()).toEqual(messages);
    expect(misdeeds).toEqual([]);
  });

  it('marks the cell, also in quotes, lists and wide tables, and beside pipes', async () => {
    const { page } = await openPage(browser, report);
    const marked = await page.locator('.finding[data-rule="policies/note-marked"] td.hit').allTextContents();
    expect(marked).toEqual(expect.arrayContaining(['🎉 é why?', 'a \\| b?', '漢字 𝒳 why?', 'in a quote?', 'in a list?']));
    const cells = page.locator('[data-file="plans/wide.md"] .finding[data-rule="policies/plan/cell-invalid"] tbody tr').first();
    expect(await cells.locator('td').allTextContents()).toEqual(['Step', 'Owner', '…', 'Column 34', 'Column 35', 'soon', 'Note']);
    expect(await cells.locator('td.hit').allTextContents()).toEqual(['soon']);
  });

  it('filters by rule, file, words and level, and keeps what was chosen in the address', async () => {
    const { page, misdeeds } = await openPage(browser, report);
    const all = await page.locator('.finding').count();
    await page.selectOption('[name=rule]', 'policies/note-marked');
    expect(await rulesShown(page)).toEqual(['policies/note-marked']);
    await page.fill('[name=text]', 'QUOTE?');
    expect(await page.locator('.finding:visible h3').allTextContents()).toEqual(['The note of quote says "in a quote?". Ask in the log.']);
    expect(await page.locator('#shown').textContent()).toBe(`1 of ${all} shown`);
    const again = await openPage(browser, report);
    await again.page.goto(page.url());
    expect(await again.page.locator('.finding:visible').count()).toBe(1);
    await page.click('form button');
    await expect.poll(() => page.locator('.finding:visible').count()).toBe(all);
    await page.uncheck('[name=error]');
    await page.uncheck('[name=suppressed]');
    expect(await page.locator('.finding:visible').count()).toBe(results.reduce((sum, { warningCount }) => sum + warningCount, 0));
    expect(misdeeds).toEqual([]);
  });

  it('filters by a click on a rule or a file, and back', async () => {
    const { page } = await openPage(browser, report);
    const button = page.locator('.overview button[data-rule="policies/owner-with-at"]');
    const before = await page.locator('.finding:visible').count();
    await button.click();
    expect(await rulesShown(page)).toEqual(['policies/owner-with-at']);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    expect(await page.locator('.finding:visible').count()).toBe(before);
    await page.click('.overview button[data-file="plans/nested.md"]');
    expect(await page.locator('.file:visible h2').allTextContents()).toEqual(['plans/nested.md']);
  });

  it('shows everything without its script', async () => {
    const { page } = await openPage(browser, report, { javaScriptEnabled: false });
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('.finding:visible').count()).toBe(await page.locator('.finding').count());
  });

  it('is no wider than its window', async () => {
    for (const width of [1300, 600, 360]) {
      const { page } = await openPage(browser, report, { viewport: { width, height: 900 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('does nothing that hostile texts ask for, and shows them', async () => {
    const texts = allHostileTexts.filter(text => text.length < 1000);
    const page = await openMade(
      texts.map(text => hostileResult(text)),
      Object.assign({}, ...texts.map(hostileMeta)),
    );
    const shown = await page.page.locator('.finding.error h3').allTextContents();
    expect(shown).toEqual(texts.map(sanitizeText));
    expect(
      await page.page.evaluate(
        () =>
          [...document.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on'))
            .length,
      ),
    ).toBe(0);
    expect(await page.page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(await page.page.locator('a:not([href^="http"], .skip)').count()).toBe(0);
    expect(await page.page.locator('img, iframe, svg, link, base').count()).toBe(0);
    await page.page.selectOption('[name=rule]', { index: 150 });
    expect(await page.page.locator('.finding:visible').count()).toBeGreaterThan(0);
    expect(page.misdeeds).toEqual([]);
  });

  it('is calm without findings', async () => {
    const { page, misdeeds } = await openMade([], {});
    expect(await page.locator('.calm').textContent()).toContain('No findings');
    expect(await page.locator('form, .overview').count()).toBe(0);
    expect(misdeeds).toEqual([]);
  });

  it('opens 2,000 findings at once, and filters them as quickly', async () => {
    const text = `# Large\n\n${head}${Array.from({ length: 900 }, (_, index) => `| step ${index} | @Ana | done | - |\n`).join('')}`;
    const large = createWorkspace('html-large', { 'plans/a.md': text, 'plans/b.md': text, 'plans/c.md': text });
    const file = join(large, 'reports/html.html');
    writeFileSync(file, lintWorkspace(large, ['html']).html ?? '');
    const begin = performance.now();
    const { page, misdeeds } = await openPage(browser, file);
    expect(performance.now() - begin).toBeLessThan(4000);
    expect(await page.locator('.finding').count()).toBeGreaterThan(1990);
    expect(await page.locator('.note').textContent()).toMatch(/This page shows \d+ of 27\d\d findings/);
    const spent = await page.evaluate(() => {
      const start = performance.now();
      const text = document.querySelector<HTMLInputElement>('[name=text]');
      if (text) text.value = 'step 17';
      text?.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - start;
    });
    expect(spent).toBeLessThan(1000);
    expect(misdeeds).toEqual([]);
  });

  it.each<[string, BrowserContextOptions]>([
    ['wide', { viewport: { width: 1300, height: 1600 } }],
    ['narrow', { viewport: { width: 600, height: 1600 } }],
    ['dark', { viewport: { width: 1300, height: 1600 }, colorScheme: 'dark' }],
  ])('has its picture taken, %s', async (name, options) => {
    const { page } = await openPage(browser, report, options);
    await page.screenshot({ path: join(shots, `${name}.png`) });
    const [background, color] = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.body).color,
    ]);
    expect(background).not.toBe(color);
  });
});

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

async function openMade(made: readonly LintResult[], rulesMeta: FormatterContext['rulesMeta']): ReturnType<typeof openPage> {
  const format = await formatters.html?.();
  const file = join(shots, 'made.html');
  writeFileSync(file, (await format?.(made, { cwd: '/repo', rulesMeta })) ?? '');
  return openPage(browser, file);
}

async function rulesShown(page: Page): Promise<readonly string[]> {
  const rules = await page.locator('.finding:visible').evaluateAll(found => found.map(each => (each as HTMLElement).dataset.rule ?? ''));
  return [...new Set(rules)];
}
