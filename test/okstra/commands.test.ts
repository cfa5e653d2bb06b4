import { describe, expect, it } from 'vitest';
import { rulesOnCommands } from './denied-commands.ts';
import { createOkstraLinter, type Found, fixturesOf, lintFixture } from './plan-fixtures.ts';

const { fix, snapshot, mask, install, git, query, file, outside, output } = rulesOnCommands;

/** What the rules on commands find in fixtures/okstra/commands/invalid. */
const expected: Readonly<Record<string, readonly Found[]>> = {
  'project-node.json': [
    [install, 4, 51],
    [fix, 5, 58],
    [fix, 8, 57],
    [fix, 9, 54],
    [git, 12, 37],
    [git, 12, 64],
    [snapshot, 15, 46],
    [mask, 16, 50],
    [install, 17, 39],
    [snapshot, 17, 64],
  ],
  'project-python.json': [
    [fix, 4, 47],
    [fix, 7, 35],
    [fix, 8, 46],
    [install, 11, 46],
    [mask, 14, 43],
    [mask, 15, 51],
    [snapshot, 15, 71],
    [output, 16, 36],
  ],
  'project-rust.json': [
    [fix, 4, 49],
    [fix, 7, 39],
    [install, 10, 41],
    [snapshot, 13, 35],
    [snapshot, 14, 42],
    [outside, 15, 36],
  ],
  'verifier-log-fence.md': [
    [snapshot, 21, 5],
    [mask, 23, 7],
    [outside, 24, 3],
    [output, 24, 3],
    [file, 25, 7],
    [mask, 26, 19],
  ],
  'verifier-log-list.md': [
    [fix, 17, 5],
    [snapshot, 18, 11],
    [install, 19, 17],
    [query, 20, 9],
    [git, 21, 9],
  ],
  'verifier-log-table.md': [
    [git, 19, 12],
    [fix, 20, 19],
    [mask, 21, 22],
    [query, 22, 12],
    [fix, 22, 39],
    [install, 23, 26],
  ],
};

const pathOf = (fixture: string): string =>
  fixture.endsWith('.json') ? '.project-docs/okstra/project.json' : 'runs/implementation/worker-results/claude-verifier-01.md';
const linter = await createOkstraLinter();

describe('commands of verifiers', () => {
  it.each(fixturesOf('commands', 'valid'))('finds nothing in %s', async fixture =>
    expect(await lintFixture(linter, fixture, pathOf(fixture))).toEqual([]),
  );

  it.each(fixturesOf('commands', 'invalid'))('finds each denied command in %s', async fixture => {
    const ids: readonly unknown[] = Object.values(rulesOnCommands);
    const found = await lintFixture(linter, fixture, pathOf(fixture));
    expect(found.filter(([id]) => ids.includes(id))).toEqual(expected[fixture.slice(fixture.lastIndexOf('/') + 1)]);
  });
});
