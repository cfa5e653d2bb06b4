import { describe, expect, it } from 'vitest';
import { formatters } from '../../src/generated/formatters.ts';
import type { FormatterContext } from '../../src/report/formatter.ts';
import { createResult, type LintResult } from '../../src/report/result.ts';
import { context, message, sampleResults } from './samples.ts';

async function print(name: string, results: readonly LintResult[] = sampleResults(), given: FormatterContext = context): Promise<string> {
  return (await (await formatters[name]?.())?.(results, given)) ?? '';
}

function results(parts: Parameters<typeof message>[0], source?: string): LintResult[] {
  return [createResult({ filePath: '/repo/a.md', messages: [message(parts)], source })];
}

describe('github', () => {
  it('puts errors first, one a line', async () => {
    expect(await print('github')).toBe(`\
::error title=archon/status-not-allowed,file=.archon/run.md,line=3,endLine=3,col=5,endColumn=5::Status 7 is not allowed.
::error title=archon/status-not-allowed,file=.archon/run.md,line=4,endLine=4,col=5,endColumn=5::Status 7 is not allowed.
::error title=packetlint/not-linted,file=한글.md,line=1,endLine=1,col=1,endColumn=1::Not UTF-8.
::warning title=core/hidden-character,file=.archon/run.md,line=12,endLine=12,col=40,endColumn=40::Hidden \\u{200b} character.
`);
  });

  it('gives no columns over several lines, and escapes what ends a property', async () => {
    const [first] = (
      await print('github', [createResult({ filePath: '/repo/a,b:c%.md', messages: [message({ endLine: 5, endColumn: 1 })] })])
    ).split('\n');
    expect(first).toBe('::error title=archon/status-not-allowed,file=a%2Cb%3Ac%25.md,line=3,endLine=5::Status 7 is not allowed.');
  });

  it('says the true numbers past what GitHub shows', async () => {
    const many = [createResult({ filePath: '/repo/a.md', messages: Array.from({ length: 11 }, (_, line) => message({ line: line + 1 })) })];
    expect((await print('github', many)).trimEnd().split('\n').at(-1)).toBe(
      '::notice title=packetlint::packetlint found 11 errors and 0 warnings; GitHub shows 10 of each as annotations. The log has them all.',
    );
    expect(await print('github', [])).toBe('');
  });
});

describe('gitlab', () => {
  it('tells severity, place and a fingerprint', async () => {
    const [error, , warning, fatal] = JSON.parse(await print('gitlab'));
    expect(error).toEqual({
      description: 'Status 7 is not allowed.',
      check_name: 'archon/status-not-allowed',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: '.archon/run.md', lines: { begin: 3, end: 3 } },
    });
    expect([warning.severity, fatal.severity]).toEqual(['minor', 'critical']);
  });

  it('tells equal findings from each other, and a finding again where its line has moved', async () => {
    const fingerprints = async (source: string, lines: readonly number[]): Promise<readonly string[]> =>
      JSON.parse(
        await print('gitlab', [createResult({ filePath: '/repo/a.md', source, messages: lines.map(line => message({ line })) })]),
      ).map((issue: { readonly fingerprint: string }) => issue.fingerprint);
    const [first, second] = await fingerprints('same\nsame\n', [1, 2]);
    expect(first).not.toBe(second);
    expect(await fingerprints('new\nsame\nsame\n', [2, 3])).toEqual([first, second]);
  });
});

describe('rdjson', () => {
  it('counts bytes, and leaves columns out where the text is not known', async () => {
    const [known] = JSON.parse(await print('rdjson', results({ line: 1, column: 4, endLine: 1, endColumn: 6 }, '🎉 éx'))).diagnostics;
    expect(known.location.range).toEqual({ start: { line: 1, column: 6 }, end: { line: 1, column: 9 } });
    const [unknown] = JSON.parse(await print('rdjson', results({ line: 1, column: 4 }))).diagnostics;
    expect(unknown.location.range).toEqual({ start: { line: 1 } });
  });

  it('suggests what would mend it', async () => {
    const fix = { range: [2, 3], text: 'x' } as const;
    const [diagnostic] = JSON.parse(await print('rdjson', results({ line: 2, column: 1, fix }, 'a\nb\n'))).diagnostics;
    expect(diagnostic.suggestions).toEqual([{ range: { start: { line: 2, column: 1 }, end: { line: 2, column: 2 } }, text: 'x' }]);
  });
});

describe('junit', () => {
  it('has a suite for each document, and a case for each finding', async () => {
    expect(await print('junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="packetlint" tests="5" failures="2" errors="1" time="0">
  <testsuite name=".archon/run.md" tests="3" failures="2" errors="0" time="0">
    <testcase name="archon/status-not-allowed 3:5" classname=".archon/run.md" time="0">
      <failure message="Status 7 is not allowed." type="archon/status-not-allowed">.archon/run.md:3:5: Status 7 is not allowed.</failure>
    </testcase>
    <testcase name="archon/status-not-allowed 4:5" classname=".archon/run.md" time="0">
      <failure message="Status 7 is not allowed." type="archon/status-not-allowed">.archon/run.md:4:5: Status 7 is not allowed.</failure>
    </testcase>
    <testcase name="core/hidden-character 12:40" classname=".archon/run.md" time="0">
      <system-out>warning: .archon/run.md:12:40: Hidden \\u{200b} character.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="clean.md" tests="1" failures="0" errors="0" time="0">
    <testcase name="packetlint" classname="clean.md" time="0"/>
  </testsuite>
  <testsuite name="한글.md" tests="1" failures="0" errors="1" time="0">
    <testcase name="packetlint/not-linted 1:1" classname="한글.md" time="0">
      <error message="Not UTF-8." type="packetlint/not-linted">한글.md:1:1: Not UTF-8.</error>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('gives cases at one place names of their own', async () => {
    const twice = [createResult({ filePath: '/repo/a.md', messages: [message(), message({ message: 'Again.' })] })];
    expect([...(await print('junit', twice)).matchAll(/testcase name="([^"]*)"/g)].map(match => match[1])).toEqual([
      'archon/status-not-allowed 3:5',
      'archon/status-not-allowed 3:5 #2',
    ]);
  });
});

describe('checkstyle', () => {
  it('has a file with its errors, and leaves clean ones out', async () => {
    expect(await print('checkstyle')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name=".archon/run.md">
    <error line="3" column="5" severity="error" message="Status 7 is not allowed." source="archon/status-not-allowed"/>
    <error line="4" column="5" severity="error" message="Status 7 is not allowed." source="archon/status-not-allowed"/>
    <error line="12" column="40" severity="warning" message="Hidden \\u{200b} character." source="core/hidden-character"/>
  </file>
  <file name="한글.md">
    <error line="1" column="1" severity="error" message="Not UTF-8." source="packetlint/not-linted"/>
  </file>
</checkstyle>
`);
  });
});

describe('compact and unix', () => {
  it('are lines that editors jump to', async () => {
    expect((await print('compact')).split('\n')).toEqual([
      '/repo/.archon/run.md: line 3, col 5, Error - Status 7 is not allowed. (archon/status-not-allowed)',
      '/repo/.archon/run.md: line 4, col 5, Error - Status 7 is not allowed. (archon/status-not-allowed)',
      '/repo/.archon/run.md: line 12, col 40, Warning - Hidden \\u{200b} character. (core/hidden-character)',
      '/repo/한글.md: line 1, col 1, Error - Not UTF-8.',
      '',
      '4 problems',
      '',
    ]);
    expect((await print('unix')).split('\n').slice(2)).toEqual([
      '/repo/.archon/run.md:12:40: Hidden \\u{200b} character. [Warning/core/hidden-character]',
      '/repo/한글.md:1:1: Not UTF-8. [Error]',
      '',
      '4 problems',
      '',
    ]);
  });

  it.each(['compact', 'unix'])('%s says nothing where there is nothing', async name => {
    expect(await print(name, [])).toBe('');
  });
});

describe('every format', () => {
  it.each(Object.keys(formatters))('%s takes no results, and counts paths from the root of the repository', async name => {
    expect(typeof (await print(name, []))).toBe('string');
    const below = { ...context, cwd: '/repo/.archon', root: '/repo' };
    if (['sarif', 'github', 'gitlab', 'rdjson', 'junit', 'checkstyle'].includes(name)) {
      expect(await print(name, sampleResults(), below)).toContain('.archon/run.md');
    }
  });

  it.each(Object.keys(formatters))('%s is the same for the same results', async name => {
    expect(await print(name)).toBe(await print(name));
  });
});
