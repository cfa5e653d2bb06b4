import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { pageScript, pageScriptHash } from '../../src/report/html/page-script.ts';

it("is the script that the page's policy allows", () => {
  expect(pageScriptHash).toBe(`sha256-${createHash('sha256').update(pageScript).digest('base64')}`);
});
