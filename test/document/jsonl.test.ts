import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataNode, nodeAt, toPlain } from '../../src/document/data.ts';
import { parseJsonLines } from '../../src/document/jsonl.ts';
import { parseDocument } from '../../src/document/parse-document.ts';

describe('parseJsonLines', () => {
  it('reads a value a line, each in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\n'), (values, end) => {
        const text = values.map(value => JSON.stringify(value) + end).join('');
        const { data, problems } = parseJsonLines(text);
        expect(problems).toEqual([]);
        expect(data && JSON.stringify(toPlain(data))).toBe(JSON.stringify(JSON.parse(JSON.stringify(values))));
        expect(data && scalarsOf(data).every(node => text.slice(...node.span) === node.raw)).toBe(true);
      }),
    );
  });

  it('places keys too', () => {
    const text = '{"a": 1}\n{"b": [true]}\n';
    const { data } = parseJsonLines(text);
    expect(data && nodeAt(data, [1, 'b', 0])?.span).toEqual([16, 20]);
    const second = data && nodeAt(data, [1]);
    expect(second?.type === 'object' && second.entries[0]?.keySpan).toEqual([10, 13]);
  });

  it('takes a text without values for none', () => {
    for (const text of ['', '\n', ' \r\n\n'])
      expect(parseJsonLines(text)).toMatchObject({ data: { type: 'array', items: [] }, problems: [] });
  });

  it('tells every line that is no JSON, at its place', () => {
    const { data, problems } = parseJsonLines('{"a": 1}\n{"a": tru}\n[1,\n{}\n');
    expect(data).toBeNull();
    expect(problems.map(({ span, fatal }) => [span[0], fatal])).toEqual([
      [15, true],
      [22, true],
    ]);
    expect(parseJsonLines('x\n'.repeat(100)).problems).toHaveLength(20);
  });

  it('refuses too many lines and too deep ones', () => {
    expect(parseJsonLines('1\n'.repeat(100_001)).problems).toMatchObject([{ fatal: true, span: [200_000, 200_001] }]);
    expect(parseJsonLines(`1\n${'['.repeat(5000)}`).problems).toMatchObject([
      { fatal: true, message: expect.stringContaining('too complex') },
    ]);
  });
});

describe('a document of JSON Lines', () => {
  it('is one by its extension', async () => {
    const document = await parseDocument({ path: 'log.JSONL', text: '{"a": 1, "a": 2}\n' });
    expect(document.format).toBe('jsonl');
    expect(document.problems).toMatchObject([{ fatal: false, span: [9, 12] }]);
    expect((await parseDocument({ path: 'log.ndjson', text: '1\n2\n' })).data).toMatchObject({ type: 'array' });
  });
});

function scalarsOf(node: DataNode): Extract<DataNode, { type: 'scalar' }>[] {
  if (node.type === 'scalar') return [node];
  return node.type === 'array' ? node.items.flatMap(scalarsOf) : node.entries.flatMap(entry => scalarsOf(entry.value));
}
