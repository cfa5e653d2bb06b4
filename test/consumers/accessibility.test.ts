import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { lintWorkspace } from './lint.ts';
import { createWorkspace } from './workspace.ts';

let browser: Browser;
let report: string;

beforeAll(async () => {
  browser = await openBrowser();
  const folder = createWorkspace('accessibility');
  report = join(folder, 'reports/html.html');
  writeFileSync(report, lintWorkspace(folder, ['html']).html ?? '');
});

afterAll(() => browser?.close());

describe('the page', () => {
  it.each<[string, BrowserContextOptions]>([
    ['wide', { viewport: { width: 1300, height: 900 } }],
    ['on a phone', { viewport: { width: 360, height: 800 } }],
    ['dark', { viewport: { width: 1300, height: 900 }, colorScheme: 'dark' }],
    ['in forced colours', { viewport: { width: 1300, height: 900 }, forcedColors: 'active' }],
  ])('breaks no rule of axe, %s', async (_, options) => {
    const { page } = await openPage(browser, report, { ...options, bypassCSP: true });
    await openAll(page);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });

  it('is walked through by keyboard: past the overview, and by its buttons', async () => {
    const { page } = await openPage(browser, report);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the findings');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await page.locator('.overview button').first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.overview button').first().getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
  });

  it('offers no button that does nothing, without its script', async () => {
    const { page } = await openPage(browser, report, { javaScriptEnabled: false });
    expect(await page.locator('button:visible:enabled').count()).toBe(0);
    expect(await page.locator('a.skip').getAttribute('href')).toBe('#findings');
  });

  it('selects a place as file:line:column with a click', async () => {
    const { page } = await openPage(browser, report);
    await page.locator('.place').first().click();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^.+:\d+:\d+$/);
  });
});

/** Everything in sight, and folded open: what is not rendered is not looked at. */
async function openAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: '.finding { content-visibility: visible !important }' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const box of document.querySelectorAll<HTMLInputElement>('form input[type=checkbox]:not(:checked)')) box.click();
  });
}
