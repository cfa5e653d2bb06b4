import { describe, expect, it } from 'vitest';
import { findTooManyParts, MAX_DATA_PARTS } from '../../src/document/data-limits.ts';
import { parseJson } from '../../src/document/json.ts';
import { parseJsonLines } from '../../src/document/jsonl.ts';
import { parseYaml } from '../../src/document/yaml.ts';

const list = (count: number): string => `[${Array.from({ length: count }, () => '0').join(',')}]`;
const told = [{ fatal: true, message: expect.stringContaining(`more than ${MAX_DATA_PARTS} keys and values`) }];

describe('too many keys and values are refused before they take memory', () => {
  it('in JSON, at the place that is too much', () => {
    expect(parseJson(list(MAX_DATA_PARTS), 'json').problems).toEqual([]);
    expect(parseJson(list(MAX_DATA_PARTS + 1), 'json').problems).toMatchObject([
      { ...told[0], span: [2 * MAX_DATA_PARTS, 2 * MAX_DATA_PARTS + 1] },
    ]);
  });

  it('in JSON Lines', () => {
    expect(parseJsonLines('{"a":{}}\n'.repeat(90_000)).problems).toMatchObject(told);
  });

  it('in YAML, aliases too', () => {
    const lines = (line: string, count: number): string => line.repeat(count);
    for (const text of [lines('- a: 0\n', 100_001), list(MAX_DATA_PARTS + 1), `- &a x\n${lines('- *a\n', MAX_DATA_PARTS)}`])
      expect(parseYaml(text, [0, text.length]).problems).toMatchObject(told);
    for (const line of ['- ? :\n', '-\n', ':\n', '- - []\n', '- {}\n']) {
      const text = lines(line, MAX_DATA_PARTS + 1);
      expect(parseYaml(text, [0, text.length]).problems).toMatchObject(told);
    }
    const empty = `[${lines('{},', MAX_DATA_PARTS)}]`;
    expect(parseYaml(empty, [0, empty.length]).problems).toMatchObject(told);
    const just = lines('- 0\n', MAX_DATA_PARTS);
    expect(parseYaml(just, [0, just.length]).problems).toEqual([]);
  });
});

it('a quote in a comment of JSONC opens no string', () => {
  const long = list(MAX_DATA_PARTS + 1);
  for (const text of [`/* " */ ${long}`, `// "\n${long}`, `/* " \n " " */${long}`])
    expect(parseJson(text, 'jsonc').problems).toMatchObject(told);
  expect(findTooManyParts(`/* ${','.repeat(MAX_DATA_PARTS + 1)} */ 1`)).toBeNull();
  expect(findTooManyParts(`1 /* ${','.repeat(MAX_DATA_PARTS + 1)}`)).toBeNull();
});

it('what stands in strings is text', () => {
  const commas = ','.repeat(MAX_DATA_PARTS + 1);
  expect(findTooManyParts(`["${commas}", "\\"${commas}"]`)).toBeNull();
  expect(parseJson(`["${commas}"]`, 'json').problems).toEqual([]);
  expect(findTooManyParts(`"open\n${commas}`)).not.toBeNull();
});
