import { expect, test } from 'vitest';
import { findNearest } from '../../src/ruleset/checks/find-nearest.ts';

test('of equally near names, the one with the same letters', async () => {
  expect(await findNearest('Staet', ['Step', 'State', 'Owner'])).toBe('State');
  expect(await findNearest('Staet', ['State', 'Step'])).toBe('State');
  expect(await findNearest('ab', ['ac', 'ad'])).toBe('ac');
});

test.each([
  ['owner-unkown', 'owner-unknown'],
  ['plan', 'policies/plan'],
  ['warning', 'warn'],
  ['something-else', null],
])('%s is near %s', async (name, expected) => {
  const known = ['owner-unknown', 'policies/plan', 'warn'];
  expect(await findNearest(name, known)).toBe(expected);
  expect(await findNearest(name, known.values())).toBe(expected);
});
