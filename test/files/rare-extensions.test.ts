import { expect, it } from 'vitest';
import { rareExtensions } from '../../src/files/rare-extensions.ts';
import type { Ruleset } from '../../src/ruleset/ruleset.ts';

const withPath = (path: string): Ruleset => ({
  packs: {},
  rules: {},
  kinds: { 'p/k': { id: 'p/k', pack: 'p', file: { docs: { description: 'A kind.' }, match: [{ paths: [path] }] } } },
  lists: {},
});

it.each([
  ['**/consumers.jsonl', true],
  ['**/*.{json,jsonl}', true],
  ['**/*.ndjson', true],
  ['**/*.json', false],
  ['jsonl/run.md', false],
  ['x.jsonl/run.md', false],
])('%s', (path, expected) => {
  expect(rareExtensions(withPath(path)).length > 0).toBe(expected);
});
