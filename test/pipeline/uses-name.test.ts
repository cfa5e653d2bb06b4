import { expect, it } from 'vitest';
import type { ActiveRule } from '../../src/engine/active-rule.ts';
import { usesName } from '../../src/pipeline/uses-name.ts';

const ruleWith = (file: object): ActiveRule => ({ rule: { file }, severity: 2, options: {} }) as unknown as ActiveRule;

it.each([
  { given: { fact: 'drift.lines' } },
  { conditions: { all: [{ fact: 'drift.exists' }] } },
  { message: 'See {{drift.lines.count}}.' },
  { message: 'See {{ drift.lines.count }}.' },
])('finds an alias in %j', file => {
  expect(usesName([ruleWith(file)], null, 'drift')).toBe(true);
  expect(usesName([ruleWith(file)], null, 'plan')).toBe(false);
});
