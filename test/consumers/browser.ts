import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser of the machine's own: $CHROMIUM, or where it usually is. Throws where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM, ...places].find(path => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error('There is no Chromium. Install one (apt-get install chromium), or name it in CHROMIUM.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page, and what it did that a report must not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests besides the page itself, what its policy refused, errors of its script, dialogs. */
  readonly misdeeds: readonly string[];
}

/** Opens a file. */
export async function openPage(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const page = await browser.newPage(options);
  const misdeeds: string[] = [];
  page.on('request', request => {
    if (request.url() !== `file://${file}`) misdeeds.push(`request: ${request.url()}`);
  });
  page.on('console', message => misdeeds.push(`console: ${message.text()}`));
  page.on('pageerror', error => misdeeds.push(`error: ${error.message}`));
  page.on('dialog', dialog => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(`file://${file}`);
  return { page, misdeeds };
}
