import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { createFacts } from '../../src/facts/facts.ts';
import { createLocator } from '../../src/pipeline/locate-message.ts';
import type { MessagePlace } from '../../src/report/message-details.ts';

const markdown = `---
title: A plan
---

# Plan

## Steps

| Step | State |
| ---- | ----- |
| one  | open  |
| two  |       |

## Rest

Text.
`;

describe('createLocator', () => {
  it('names the section, and a row by its first cell where no key is declared', async () => {
    expect(await locate('plan.md', markdown, 'open')).toEqual({
      section: 'Steps',
      table: { id: null, ordinal: 1, row: 'one', column: 'State' },
      path: null,
    });
  });

  it('names the column of a header', async () => {
    expect((await locate('plan.md', markdown, 'State')).table).toEqual({ id: null, ordinal: 1, row: null, column: 'State' });
  });

  it('is in no table below one', async () => {
    expect(await locate('plan.md', markdown, 'Text.')).toEqual({ section: 'Rest', table: null, path: null });
  });

  it('counts a heading to its own section', async () => {
    expect((await locate('plan.md', markdown, '## Rest')).section).toBe('Rest');
  });

  it('names the key of front matter', async () => {
    expect(await locate('plan.md', markdown, 'A plan')).toEqual({ section: null, table: null, path: 'title' });
  });

  it('names the innermost value of data', async () => {
    const json = '{ "a": { "b": [1, { "c": "here" }, 2], "d": 3 } }';
    expect((await locate('x.json', json, '"here"')).path).toBe('a.b.1.c');
    expect((await locate('x.json', json, ', 2]')).path).toBe('a.b');
    expect((await locate('x.json', json, '3 }')).path).toBe('a');
  });

  it('comes to an end where a key is empty', async () => {
    for (const text of ['a: 1\n:\n', 'a: 1\n: 2\n', ':\n:\n', 'b:\n  : [1]\n']) {
      const document = await parseDocument({ path: 'x.yml', text });
      const locator = createLocator(createFacts({ document, shape: {}, kind: null, form: 'filled', files: null }));
      for (let at = 0; at <= text.length; at += 1) expect(locator([at, text.length]).section).toBeNull();
    }
  });
});

async function locate(path: string, text: string, what: string): Promise<MessagePlace> {
  const document = await parseDocument({ path, text });
  const at = text.indexOf(what);
  return createLocator(createFacts({ document, shape: {}, kind: null, form: 'filled', files: null }))([at, at + what.length]);
}
