import { describe, expect, it } from 'vitest';
import { fixSource } from '../../src/fixes/fix-source.ts';
import { createResult, type LintMessage, type LintResult } from '../../src/report/result.ts';
import { message } from '../report/samples.ts';

/** Finds the first `x` and would replace it. */
function lint(replacement: string, severity: 1 | 2 = 2) {
  return async (source: string): Promise<LintResult> => {
    const start = source.replace('\uFEFF', '').indexOf('x');
    const messages: LintMessage[] = start < 0 ? [] : [message({ severity, fix: { range: [start, start + 1], text: replacement } })];
    return createResult({ filePath: '/a.md', messages, source });
  };
}

async function run(source: string, judge: (source: string) => Promise<LintResult>, wanted?: (message: LintMessage) => boolean) {
  return fixSource({ source, result: await judge(source), lint: judge, wanted });
}

describe('fixSource', () => {
  it('goes on until nothing is left', async () => {
    expect(await run('xxx', lint('y'))).toMatchObject({ output: 'yyy', messages: [] });
  });

  it('gives the first result where nothing was fixed', async () => {
    const result = await run('abc', lint('y'));
    expect(result).not.toHaveProperty('output');
  });

  it('stops after ten passes, and has no source beside its output', async () => {
    const result = await run('x', lint('xx'));
    expect(result.output).toBe('x'.repeat(11));
    expect(result).not.toHaveProperty('source');
    expect(result.messages).toHaveLength(1);
  });

  it('ends with fixes that change nothing', async () => {
    expect(await run('x', lint('x'))).not.toHaveProperty('output');
  });

  it('takes back a pass that breaks the document', async () => {
    const judge = async (source: string): Promise<LintResult> =>
      source.includes('!') ? createResult({ filePath: '/a.md', messages: [message({ fatal: true })] }) : lint('!')(source);
    const result = await run('x', judge);
    expect(result).not.toHaveProperty('output');
    expect(result.fatalErrorCount).toBe(0);
  });

  it('fixes only what is wanted', async () => {
    expect(await run('x', lint('y', 1), ({ severity }) => severity === 2)).not.toHaveProperty('output');
  });

  it('keeps the byte order mark', async () => {
    expect((await run('\uFEFFx', lint('y'))).output).toBe('\uFEFFy');
  });
});
