import { describe, expect, it } from 'vitest';
import { checkBriefly, checkText } from './check-document.ts';

describe('fields', () => {
  const fields = { verdict: { values: ['yes', 'no'] } };

  it('are found however they are written', async () => {
    for (const text of ['verdict: yes\n', '- verdict: yes\n', '**Verdict:** `yes`\n'])
      expect(await checkBriefly({ fields }, text)).toEqual([]);
  });

  it('are missing at the start of the document, or at their section', async () => {
    expect(await checkBriefly({ fields }, 'Text.\n\n```\nverdict: yes\n```\n')).toEqual(['1:1 field-missing/missing']);
    const placed = { verdict: { section: 'Result' } };
    expect(await checkBriefly({ fields: placed }, 'verdict: yes\n\n## Result\n')).toEqual(['3:1 field-missing/missingBelow']);
    expect(await checkBriefly({ fields: placed }, '## Result\n\nverdict: yes\n')).toEqual([]);
  });

  it('are there once', async () => {
    expect(await checkBriefly({ fields }, 'verdict: yes\nother: x\nVerdict: no\n')).toEqual(['3:1 field-duplicate/duplicate']);
    expect(await checkBriefly({ fields: { verdict: { occurs: 'atLeastOnce' } } }, 'verdict: yes\nverdict: no\n')).toEqual([]);
  });

  it('hold what is allowed, at the value', async () => {
    const [finding] = await checkText({ fields }, 'verdict: maybe\n');
    expect(finding?.message).toBe('verdict is "maybe"; it is one of yes, no.');
    expect(await checkBriefly({ fields }, 'verdict: maybe\n')).toEqual(['1:10 field-invalid/value']);
    expect(await checkBriefly({ fields: { id: { pattern: '^[0-9]+$' } } }, 'id: x\n')).toEqual(['1:5 field-invalid/pattern']);
    expect(await checkBriefly({ fields }, 'verdict:\n')).toEqual(['1:1 field-invalid/empty']);
    expect(await checkBriefly({ fields: { verdict: { empty: true } } }, 'verdict:\n')).toEqual([]);
  });

  it.each(['<yes or no>', '{{verdict}}', 'yes | no'])('of a template may hold the placeholder %s', async placeholder => {
    expect(await checkBriefly({ fields }, `verdict: ${placeholder}\n`, { form: 'template' })).toEqual([]);
    expect(await checkBriefly({ fields }, `verdict: ${placeholder}\n`)).toHaveLength(1);
  });

  it('of a template are not filled in by a comment', async () => {
    expect(await checkBriefly({ fields }, 'verdict: <!-- yes or no -->\n', { form: 'template' })).toEqual(['1:1 field-invalid/empty']);
  });
});
