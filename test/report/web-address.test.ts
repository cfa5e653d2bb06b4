import { describe, expect, it } from 'vitest';
import { rdjson } from '../../src/report/rdjson.ts';
import { sarif } from '../../src/report/sarif.ts';
import { documentationAddress } from '../../src/report/source/project-address.ts';
import { webAddress } from '../../src/report/source/web-address.ts';
import { hostileMeta, hostileResult } from './hostile-result.ts';
import { allHostileTexts } from './hostile-texts.ts';
import { context, sampleResults } from './samples.ts';

describe('webAddress', () => {
  it.each(['https://e.org', 'http://e.org/a?b=c&d#e', 'HTTPS://e.org/%20(x)'])('takes %s', url => {
    expect(webAddress(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//e.org',
    'https://',
    'https://e.org/a b',
    'https://e.org/"',
    '',
  ])('takes no %s', url => {
    expect(webAddress(url)).toBe(undefined);
  });
});

describe('reports', () => {
  it('name no page that is not on the web', async () => {
    for (const text of allHostileTexts.filter(each => each.length < 1000)) {
      const rulesMeta = hostileMeta(text) as typeof context.rulesMeta;
      const { rules } = JSON.parse(String(await sarif([hostileResult(text)], { cwd: '/repo', rulesMeta }))).runs[0].tool.driver;
      for (const { helpUri } of rules) expect.soft(helpUri, JSON.stringify(text)).toBe(documentationAddress);
    }
  });

  it('name one that is', async () => {
    const url = 'https://e.org/rules';
    const rulesMeta = { 'archon/status-not-allowed': { type: 'problem', docs: { description: 'x', url } } };
    expect(JSON.parse(String(await sarif(sampleResults(), { ...context, rulesMeta }))).runs[0].tool.driver.rules[0].helpUri).toBe(url);
    expect(JSON.parse(String(await rdjson(sampleResults(), { ...context, rulesMeta }))).diagnostics[0].code.url).toBe(url);
  });
});
