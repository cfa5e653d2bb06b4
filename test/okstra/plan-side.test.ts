import { describe, expect, it } from 'vitest';
import { planExpectations } from './plan-expectations.ts';
import { createOkstraLinter, fixturesOf, lintFixture } from './plan-fixtures.ts';

/** Where documents of a kind stand in a workspace. */
const places: Readonly<Record<string, string>> = {
  project: '.project-docs/okstra/project.json',
  'implementation-plan': '.project-docs/okstra/tasks/SHOP-42/runs/implementation-planning/reports/final-report-001.md',
  'pr-body': 'runs/implementation/pr-body.md',
  consumers: '.project-docs/okstra/tasks/SHOP-42/runs/implementation-planning/consumers.jsonl',
  brief: '.project-docs/okstra/briefs/SHOP-42.md',
};
const kinds = Object.keys(places);
const linter = await createOkstraLinter();
const later = await createOkstraLinter('0.56');
const placeOf = (fixture: string): string => places[fixture.split('/')[0] ?? ''] ?? '';

describe('documents of the plan side', () => {
  it('have an expectation each', () => {
    expect(kinds.flatMap(kind => fixturesOf(kind, 'invalid')).sort()).toEqual(Object.keys(planExpectations).sort());
  });

  it.each(kinds.flatMap(kind => fixturesOf(kind, 'valid').filter(name => !name.includes('of-later-release'))))('%s', async fixture => {
    expect(await lintFixture(linter, fixture, placeOf(fixture))).toEqual([]);
  });

  it.each(Object.entries(planExpectations))('%s', async (fixture, expected) => {
    expect(await lintFixture(linter, fixture, placeOf(fixture))).toEqual(expected);
  });
});

describe('documents under another name', () => {
  const known = Object.entries(planExpectations).filter(([fixture]) => fixture.endsWith('.md') || fixture.startsWith('project/'));

  it.each(known)('%s', async (fixture, expected) => {
    const path = `notes/document.${fixture.split('.').at(-1)}`;
    expect(await lintFixture(linter, fixture, path)).toEqual(expected);
  });
});

describe('documents of a later release', () => {
  const files = kinds.flatMap(kind => fixturesOf(kind, 'valid').filter(name => name.includes('of-later-release')));

  it.each(files)('%s', async fixture => {
    expect(await lintFixture(later, fixture, placeOf(fixture))).toEqual([]);
    expect(await lintFixture(linter, fixture, placeOf(fixture))).not.toEqual([]);
  });

  it('lay the Stage Map elsewhere', async () => {
    const fixture = 'implementation-plan/valid/full-report.md';
    expect(await lintFixture(later, fixture, placeOf(fixture))).toEqual([['okstra/stage-map-misnumbered', 72, 1]]);
  });
});
