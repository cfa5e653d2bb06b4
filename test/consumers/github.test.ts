import { beforeAll, describe, expect, it } from 'vitest';
import { formatters } from '../../src/generated/formatters.ts';
import { hostileResult } from '../report/hostile-result.ts';
import { allHostileTexts } from '../report/hostile-texts.ts';
import { printAnnotation, readCommand } from './actions.ts';
import { lintWorkspace } from './lint.ts';
import { createWorkspace } from './workspace.ts';

let lines: readonly string[];

beforeAll(() => {
  const { github = '' } = lintWorkspace(createWorkspace('github'), ['github']);
  lines = github.trimEnd().split('\n');
});

describe('github', () => {
  it('writes what @actions/core writes for the same annotation', () => {
    expect(lines.length).toBeGreaterThan(35);
    for (const line of lines) expect(printAnnotation(readCommand(line))).toBe(line);
  });

  it('puts errors first, and says how many there are', () => {
    const levels = lines.map(line => readCommand(line).level);
    expect(levels).toEqual(
      [...levels].sort((a, b) => ['error', 'warning', 'notice'].indexOf(a) - ['error', 'warning', 'notice'].indexOf(b)),
    );
    expect(lines.at(-1)).toMatch(/^::notice title=packetlint::packetlint found \d+ errors and \d+ warnings; GitHub shows 10 of each/);
  });

  it('writes hostile texts as @actions/core does', async () => {
    const format = await formatters.github?.();
    const report = String(
      await format?.(
        allHostileTexts.map(text => hostileResult(text)),
        { cwd: '/repo', rulesMeta: {} },
      ),
    );
    for (const line of report.trimEnd().split('\n')) expect(printAnnotation(readCommand(line))).toBe(line);
  });
});
