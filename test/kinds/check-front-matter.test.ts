import { describe, expect, it } from 'vitest';
import { checkBriefly, checkText } from './check-document.ts';

const schema = { type: 'object', required: ['id', 'mode'], properties: { id: { type: 'string' }, mode: { enum: ['a', 'b'] } } };

describe('front matter', () => {
  const frontmatter = { schema };

  it('is there, if required', async () => {
    expect(await checkBriefly({ frontmatter }, 'Text.\n')).toEqual(['1:1 frontmatter-missing/missing']);
    expect(await checkBriefly({ frontmatter: { ...frontmatter, required: false } }, 'Text.\n')).toEqual([]);
  });

  it('has its keys and values', async () => {
    expect(await checkBriefly({ frontmatter }, '---\nid: x\nmode: a\n---\n')).toEqual([]);
    expect(await checkBriefly({ frontmatter }, '---\nid: x\nmode: c\n---\n')).toEqual(['3:7 frontmatter-invalid/invalid']);
    expect(await checkBriefly({ frontmatter }, '---\nid: 4\nmode: a\n---\n')).toEqual(['2:5 frontmatter-invalid/invalid']);
    const missing = '---\nid: x\n---\n';
    expect(await checkBriefly({ frontmatter }, missing)).toEqual(['1:1 frontmatter-invalid/invalid']);
    expect((await checkText({ frontmatter }, missing))[0]?.message).toContain('mode');
  });

  it('has an unknown key there', async () => {
    const closed = { schema: { ...schema, additionalProperties: false } };
    expect(await checkBriefly({ frontmatter: closed }, '---\nid: x\nmode: a\nmood: b\n---\n')).toEqual(['4:1 frontmatter-invalid/invalid']);
  });

  it('of a template may hold placeholders', async () => {
    const text = '---\nid: x\nmode: <a or b>\n---\n';
    expect(await checkBriefly({ frontmatter }, text, { form: 'template' })).toEqual([]);
    expect(await checkBriefly({ frontmatter }, text)).toEqual(['3:7 frontmatter-invalid/invalid']);
  });
});

describe('data', () => {
  const data = { schema: { type: 'object', required: ['status'], properties: { status: schema } } };

  it('is judged in YAML and JSON, at the value or the key that lacks one', async () => {
    expect(await checkBriefly({ data }, '{"status": {"id": "x", "mode": "a"}}', { path: 'a.json' })).toEqual([]);
    expect(await checkBriefly({ data }, '{"status": {"id": "x", "mode": "c"}}', { path: 'a.json' })).toEqual(['1:32 data-invalid/invalid']);
    expect(await checkBriefly({ data }, '{\n  "status": {"id": "x"}}', { path: 'a.json' })).toEqual(['2:3 data-invalid/invalid']);
    const [wrong] = await checkText({ data }, '{"status": {"id": "x", "mode": "c"}}', { path: 'a.json' });
    expect(wrong?.message).toBe('status/mode is "c"; it must be one of "a", "b".');
    const [missing] = await checkText({ data }, '{}', { path: 'a.json' });
    expect(missing?.message).toBe('The document must have the key "status".');
    expect(await checkBriefly({ data }, '{}', { path: 'a.json' })).toEqual(['1:1 data-invalid/invalid']);
    expect(await checkBriefly({ data }, 'status:\n  id: x\n  mode: c\n', { path: 'a.yaml' })).toEqual(['3:9 data-invalid/invalid']);
  });
});

describe('related files', () => {
  const related = { log: { path: 'log.md', required: true }, notes: { path: 'notes.md' } };

  it('exist where they are required', async () => {
    expect(await checkBriefly({ related }, '')).toEqual(['1:1 file-missing/missing']);
    expect(await checkBriefly({ related }, '', { related: new Map([['log', {}]]) })).toEqual([]);
  });
});

describe('severities', () => {
  const fields = { a: { severity: 'warn' as const }, b: { severity: 'off' as const }, c: {} };

  it('are those of the promises', async () => {
    expect((await checkText({ fields }, '')).map(({ severity }) => severity)).toEqual([1, 2]);
  });

  it('are those of the config where it says something', async () => {
    expect(await checkText({ fields }, '', { severityOf: () => 0 })).toEqual([]);
    expect((await checkText({ fields }, '', { severityOf: () => 1 })).map(({ severity }) => severity)).toEqual([1, 1, 1]);
  });
});
