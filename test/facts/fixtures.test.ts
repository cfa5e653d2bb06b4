import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { Span } from '../../src/document/span.ts';
import { createFacts, prepareFacts } from '../../src/facts/facts.ts';
import { collections } from '../../src/generated/collections.ts';

const folder = new URL('../../fixtures/facts/', import.meta.url);
await prepareFacts(() => true);
const documents = (await readdir(folder)).filter(name => !name.endsWith('.json'));

it('has a fixture for every collection, and none beside', () => {
  expect(documents.map(name => name.replace(/\.\w+$/, '')).sort()).toEqual(collections.map(collection => collection.name).sort());
});

/** A fixture's golden file holds one line for each item: where it stands, its properties, their places, what stood there. */
it.each(documents)('collects %s as in its golden file', async file => {
  const text = await readFile(new URL(file, folder), 'utf8');
  const document = await parseDocument({ path: `packet/${file}`, text });
  const facts = createFacts({ document, shape: {}, kind: null, form: 'filled', files: ['run.md', 'support/review.md'] });
  const at = (span: Span): string => {
    const { line, column, endLine, endColumn } = document.lines.locationOf(span);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };
  const lines = facts.items(file.replace(/\.\w+$/, '')).map(({ span, properties, spans, raws }) => {
    const places = Object.fromEntries(Object.entries(spans).map(([name, place]) => [name, at(place)]));
    return JSON.stringify({ at: at(span), ...properties, ...(spans && { places }), ...(raws && { raws }) });
  });
  await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot(new URL(`${file}.json`, folder).pathname);
});
