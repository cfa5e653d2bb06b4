import { describe, expect, it } from 'vitest';
import { builtin } from '../../src/generated/builtin.ts';
import { fixtures, lintArchon, readFixture } from './lint-archon.ts';
import { runExpectations } from './run-expectations.ts';

describe('archon run states', () => {
  it('has an expectation for every file', () => {
    expect(fixtures.filter(file => file !== 'valid/drift.md').sort()).toEqual(Object.keys(runExpectations).sort());
  });

  for (const [path, expected] of Object.entries(runExpectations)) {
    it(path, async () => expect(await lintArchon(path, readFixture(path))).toEqual(expected));
  }
});

describe('the archon pack', () => {
  it('has every policy of run states in a rule', () => {
    const decided = new Set(Object.values(builtin.rules).flatMap(rule => rule.file.meta.policy ?? []));
    const expected = Array.from({ length: 24 }, (_, index) => `ARC-${String(index + 1).padStart(2, '0')}`);
    expect(expected.filter(policy => !decided.has(policy))).toEqual([]);
  });
});
