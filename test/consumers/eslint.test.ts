import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

const require = createRequire(import.meta.url);
const own = (name: string): string => join(dirname(require.resolve('eslint/package.json')), 'lib/cli-engine/formatters', `${name}.js`);

describe('formatters made for ESLint', () => {
  it.each([
    ['stylish', own('stylish')],
    ['html', own('html')],
    ['json', own('json')],
    ['json-with-metadata', own('json-with-metadata')],
    ['compact', 'eslint-formatter-compact'],
    ['unix', 'eslint-formatter-unix'],
    ['junit', 'eslint-formatter-junit'],
    ['checkstyle', 'eslint-formatter-checkstyle'],
  ])('%s takes our results, and counts as we do', async (name, path) => {
    const format: (results: unknown, context: object) => string | Promise<string> = require(path);
    const printed = await format(results, { cwd: '/', rulesMeta: {} });
    const count = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
    const counted = {
      junit: /<(?:failure|error) /g,
      checkstyle: /<error /g,
      json: /"severity":[12]/g,
      'json-with-metadata': /"severity":[12]/g,
    }[name];
    // Suppressed ones are in the JSON.
    if (counted) expect(printed.match(counted)?.length).toBe(count + (name.startsWith('json') ? 1 : 0));
    else expect(printed).toContain(`${count} problems`);
  });

  it('get the right results to show', () => {
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
