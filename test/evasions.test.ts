import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type EvasionCase, judgeEvasions } from '../scripts/evasions/judge-evasions.ts';

const folder = fileURLToPath(new URL('../fixtures/evasions', import.meta.url));
const { cases } = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8')) as { cases: readonly EvasionCase[] };
const judged = await judgeEvasions(cases, folder);

describe.each([...new Set(cases.map(({ policy }) => policy))])('who tries to get around the policy on %s', policy => {
  const own = judged.filter(({ evasion }) => evasion.policy === policy);
  const idsOf = (outcome: string): string[] => own.filter(entry => entry.outcome === outcome).map(({ evasion }) => evasion.id);

  it('is caught, every time', () => {
    expect(own.filter(({ evasion }) => evasion.expect === 'finding').length).toBeGreaterThan(20);
    expect(idsOf('missing')).toEqual([]);
  });

  it('is told from who does not', () => {
    expect(own.filter(({ evasion }) => evasion.expect === 'clean').length).toBeGreaterThan(5);
    expect(idsOf('noisy')).toEqual([]);
  });
});

it('no case stands twice', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(new Set(cases.map(({ policy, markdown }) => `${policy}\n${markdown}`)).size).toBe(cases.length);
});
