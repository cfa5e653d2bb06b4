import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/report/result.ts';
import { lintWorkspace, type Reports } from './lint.ts';
import { createWorkspace } from './workspace.ts';

let reports: Reports;
let results: readonly LintResult[];

beforeAll(() => {
  reports = lintWorkspace(createWorkspace('eslint'), ['json', 'json-with-metadata', 'compact', 'unix']);
  results = JSON.parse(reports.json ?? '');
});

describe("ESLint's own formatters", () => {
  it.each(['stylish', 'html', 'json', 'json-with-metadata'])('%s takes our results', async name => {
    const formatter = await new ESLint({ overrideConfigFile: true }).loadFormatter(name);
    const printed = await formatter.format(results as unknown as ESLint.LintResult[], { cwd: '/', rulesMeta: {} });
    const count = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
    if (name.startsWith('json')) expect(JSON.parse(printed)).toBeTruthy();
    else expect(printed).toContain(`${count} problems`);
  });

  it('count as we do', () => {
    expect(ESLint.getErrorResults(results as unknown as ESLint.LintResult[]).map(({ errorCount }) => errorCount)).toEqual(
      results.filter(({ errorCount }) => errorCount > 0).map(({ errorCount }) => errorCount),
    );
  });
});

describe.each([
  // Vim's errorformats for the two: %f: line %l\, col %c\, %m and %f:%l:%c: %m.
  ['compact', /^(?<file>.+?): line (?<line>\d+), col (?<column>\d+), (?:Error|Warning) - .+$/],
  ['unix', /^(?<file>.+?):(?<line>\d+):(?<column>\d+): .+ \[(?:Error|Warning).*\]$/],
])('%s', (name, pattern) => {
  it('has a line for each finding, and a count', () => {
    const lines = (reports[name] ?? '').trimEnd().split('\n');
    const expected = results.flatMap(({ messages }) => messages.map(({ line, column }) => `${line}:${column}`));
    expect(
      lines
        .slice(0, -2)
        .map(text => pattern.exec(text)?.groups)
        .map(groups => `${groups?.line}:${groups?.column}`),
    ).toEqual(expected);
    expect(lines.at(-1)).toBe(`${expected.length} problems`);
  });
});
