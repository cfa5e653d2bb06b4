import { describe, expect, it } from 'vitest';
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
