import { expect, test } from 'vitest';
import { type DataNode, entryAtPointer, findEntry, nodeAt, nodeAtPointer, toPlain } from '../../src/document/data.ts';
import { findDuplicateKeys } from '../../src/document/duplicate-keys.ts';
import { parseJson } from '../../src/document/json.ts';
import { createLineIndex } from '../../src/document/line-index.ts';

function read(text: string): DataNode {
  const { data } = parseJson(text, 'json');
  if (data === null) throw new Error('no data');
  return data;
}

const ROOT = '{"status": {"boot.soul_loaded": 1, "a/b~c": [10, {"": 2}]}, "__proto__": {"x": 3}, "a": 1, "a": 2}';

test.each([
  ['', '{'],
  ['/status/boot.soul_loaded', '1'],
  ['/status/a~1b~0c/1/', '2'],
  ['/status/a~1b~0c/0', '10'],
  ['/__proto__/x', '3'],
  ['/a', '2'],
])('%j points at %s', (pointer, start) => {
  const node = nodeAtPointer(read(ROOT), pointer);
  expect(node && ROOT.slice(...node.span).startsWith(start)).toBe(true);
});

test.each(['/nothing', '/status/a~1b~0c/2', '/status/a~1b~0c/-', '/status/a~1b~0c/01', '/constructor', '/a/b'])(
  '%j points at nothing',
  pointer => {
    expect(nodeAtPointer(read(ROOT), pointer)).toBeNull();
  },
);

test('entries are found by pointer, for the place of their key', () => {
  expect(entryAtPointer(read(ROOT), '/status/boot.soul_loaded')?.keySpan).toEqual([12, 30]);
  expect(entryAtPointer(read(ROOT), '')).toBeNull();
  expect(entryAtPointer(read(ROOT), '/status/a~1b~0c/0')).toBeNull();
});

test('the last of two equal keys counts', () => {
  expect(findEntry(read(ROOT), 'a')?.value).toMatchObject({ value: 2 });
  expect(toPlain(read('{"a": 1, "a": 2}'))).toEqual({ a: 2 });
});

test('indexes are numbers or digits', () => {
  expect(nodeAt(read('[1, 2]'), [1])).toMatchObject({ value: 2 });
  expect(nodeAt(read('[1, 2]'), ['1'])).toMatchObject({ value: 2 });
  expect(nodeAt(read('[1, 2]'), [-1])).toBeNull();
});

test('plain objects have no prototype', () => {
  const plain = toPlain(read('{"__proto__": {"polluted": true}}'));
  expect(Object.getPrototypeOf(plain)).toBeNull();
  expect(JSON.stringify(plain)).toBe('{"__proto__":{"polluted":true}}');
  expect('polluted' in {}).toBe(false);
});

test('each repeated key is told at its later place, in the order of the text', () => {
  const text = '{"a": 1,\n "b": {"c": 1, "c": 2, "c": 3},\n "a": 2}';
  const problems = findDuplicateKeys(read(text), () => createLineIndex(text));
  expect(problems.map(({ span }) => text.slice(...span))).toEqual(['"c"', '"c"', '"a"']);
  expect(problems[2]).toMatchObject({ fatal: false, message: expect.stringContaining('"a" stands twice, first on line 1') });
});
