import { describe, expect, it } from 'vitest';
import { loadFormatter } from '../../src/cli/reporting/load-formatter.ts';
import { sampleResults } from './samples.ts';

const context = { cwd: '/repo', rulesMeta: {}, color: false };

async function render(name: string): Promise<string> {
  return (await loadFormatter(name, process.cwd()))(sampleResults(), context);
}

describe("ESLint's own formatters", () => {
  it.each([
    ['stylish', '✖ 4 problems (3 errors, 1 warning)'],
    ['json', '"fixableErrorCount":1'],
    ['html', 'Status 7 is not allowed.'],
    ['json-with-metadata', '"metadata":{"cwd":"/repo"'],
  ])('%s renders our results', async (name, expected) => {
    expect(await render(`./node_modules/eslint/lib/cli-engine/formatters/${name}.js`)).toContain(expected);
  });
});

describe('formatters of others', () => {
  it.each([
    ['eslint-formatter-compact', '/repo/.archon/run.md: line 3, col 5, Error - Status 7 is not allowed. (archon/status-not-allowed)'],
    ['eslint-formatter-unix', '/repo/.archon/run.md:3:5: Status 7 is not allowed. [Error/archon/status-not-allowed]'],
    ['eslint-formatter-junit', '<testsuite package="org.eslint" time="0" tests="3" errors="3" name="/repo/.archon/run'],
    ['eslint-formatter-checkstyle', '<error line="12" column="40" severity="warning"'],
  ])('%s renders our results', async (name, expected) => {
    expect(await render(name)).toContain(expected);
  });
});
