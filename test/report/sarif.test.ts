import { describe, expect, it } from 'vitest';
import type { FormatterContext } from '../../src/report/formatter.ts';
import { keepDetails } from '../../src/report/message-details.ts';
import { createResult, type LintResult } from '../../src/report/result.ts';
import { sarif } from '../../src/report/sarif.ts';
import { context, message, sampleResults } from './samples.ts';

describe('sarif', () => {
  it('tells where paths count from, whatever is in them', async () => {
    const uriOf = async (root: string, filePath: string): Promise<object> =>
      (await run([createResult({ filePath, messages: [message()] })], { ...context, cwd: root })).results[0].locations[0].physicalLocation
        .artifactLocation;
    expect(await uriOf('/repo', '/repo/a b/c#d%e?f.md')).toEqual({ uri: 'a%20b/c%23d%25e%3Ff.md', uriBaseId: 'ROOT' });
    expect(await uriOf('/repo', '/repo/한글/é.md')).toEqual({ uri: '%ED%95%9C%EA%B8%80/%C3%A9.md', uriBaseId: 'ROOT' });
    expect(await uriOf('/repo', '/repo/c:/x.md')).toEqual({ uri: 'c%3A/x.md', uriBaseId: 'ROOT' });
    expect(await uriOf('/repo', '/elsewhere/a b.md')).toEqual({ uri: 'file:///elsewhere/a%20b.md' });
    expect(await uriOf('C:\\repo', 'C:\\repo\\a b\\c.md')).toEqual({ uri: 'a%20b/c.md', uriBaseId: 'ROOT' });
    expect(await uriOf('C:\\repo', 'D:\\a b\\c.md')).toEqual({ uri: 'file:///D:/a%20b/c.md' });
    expect(await uriOf('C:\\repo', '\\\\server\\share\\c.md')).toEqual({ uri: 'file://server/share/c.md' });
    expect(await uriOf('/repo', '/repo/back\\slash.md')).toEqual({ uri: 'back%5Cslash.md', uriBaseId: 'ROOT' });
    expect(await uriOf('/repo', '<text>')).toEqual({ uri: '%3Ctext%3E', uriBaseId: 'ROOT' });
  });

  it('says of all results whether they are suppressed, or of none', async () => {
    expect((await run(sampleResults())).results.map(({ suppressions }) => suppressions?.length)).toEqual([0, 0, 0, 1, 0]);
    const bare = sampleResults().map(result => ({ ...result, suppressedMessages: [] }));
    expect((await run(bare)).results.some(result => 'suppressions' in result)).toBe(false);
  });

  it('fails the invocation where a document could not be judged', async () => {
    expect((await run(sampleResults())).invocations[0].executionSuccessful).toBe(false);
    expect((await run([])).invocations[0].executionSuccessful).toBe(true);
  });

  it('names section, table, row and column, or the path of a value', async () => {
    const table = { id: null, ordinal: 2, row: 'a/b', column: 'State' };
    const details = [
      { place: { section: 'Plan', table, path: null }, evidence: [] },
      { place: { section: null, table: null, path: 'parts.1' }, evidence: [] },
      { place: { section: null, table: null, path: null }, evidence: [] },
    ];
    const messages = details.map((each, index) => keepDetails(message({ line: index + 1 }), each));
    const { results } = await run([createResult({ filePath: '/repo/a.md', messages })]);
    expect(results.map(({ locations }) => locations[0].logicalLocations?.[0])).toEqual([
      { fullyQualifiedName: 'Plan/table 2/a~1b/State', name: 'State', kind: 'element' },
      { fullyQualifiedName: 'parts.1', name: '1', kind: 'property' },
      undefined,
    ]);
  });

  it('counts places in the text after fixes, where there is one', async () => {
    const [{ locations }] = (
      await run([
        createResult({
          filePath: '/repo/a.md',
          source: 'xxx',
          output: 'a\nbcd',
          messages: [message({ line: 2, column: 2, endLine: 2, endColumn: 4 })],
        }),
      ])
    ).results;
    expect(locations[0].physicalLocation.region.snippet?.text).toBe('cd');
  });

  it('clips what GitHub would refuse', async () => {
    const rulesMeta = {
      'a/b': { type: 'problem', docs: { description: 'x'.repeat(3000) }, policy: Array.from({ length: 40 }, (_, index) => `P-${index}`) },
    };
    const results = [createResult({ filePath: '/repo/a.md', messages: [message({ ruleId: 'a/b', message: 'x'.repeat(50_000) })] })];
    const { tool, results: printed } = await run(results, { ...context, rulesMeta });
    const [rule] = tool.driver.rules;
    expect([rule?.fullDescription.text.length, rule?.properties.tags.length, printed[0].message.text.length]).toEqual([1024, 10, 4096]);
  });
});

describe('sarif past the limits of GitHub', () => {
  it('keeps the order of places up to 5,000 results', async () => {
    const { results, invocations } = await run(createMany(5_000, 1));
    expect(results.map(({ level }) => level).slice(0, 4)).toEqual(['warning', 'error', 'warning', 'error']);
    expect(invocations[0].toolExecutionNotifications).toBeUndefined();
  });

  it('puts what weighs most first beyond, and says what GitHub keeps', async () => {
    const { results, invocations } = await run(createMany(6_000, 3));
    expect(results.slice(0, 3_000).every(({ level }) => level === 'error')).toBe(true);
    expect(results).toHaveLength(6_000);
    expect(invocations[0].toolExecutionNotifications?.[0]?.message.text).toBe(
      'packetlint found 3000 errors and 3000 warnings; 0 more are suppressed. GitHub keeps 5000 of them: they stand first.',
    );
  });

  it('leaves out what weighs least past 25,000, with the true numbers, and takes 100,000', async () => {
    const begin = performance.now();
    const { results, invocations } = await run(createMany(100_000, 200));
    expect(results).toHaveLength(25_000);
    expect(results.every(({ level }) => level === 'error')).toBe(true);
    expect(invocations[0].toolExecutionNotifications?.[0]?.message.text).toBe(
      'packetlint found 50000 errors and 50000 warnings; 0 more are suppressed. This report holds the 25000 that weigh most, since GitHub takes no more. GitHub keeps 5000 of them: they stand first.',
    );
    expect(performance.now() - begin).toBeLessThan(15_000);
  }, 30_000);

  it('leaves out more where it would be larger than 10 MB gzipped', async () => {
    const noise = createNoise();
    const results = [
      createResult({
        filePath: '/repo/a.md',
        messages: Array.from({ length: 24_000 }, (_, line) => message({ line: line + 1, message: noise() })),
      }),
    ];
    const text = await sarif(results, context);
    const { byteLength } = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
    expect(byteLength).toBeLessThan(10_000_000);
    expect(byteLength).toBeGreaterThan(6_000_000);
    const [printed] = JSON.parse(text).runs;
    expect(printed.invocations[0].toolExecutionNotifications[0].message.text).toContain(`packetlint found 24000 errors and 0 warnings`);
    expect(printed.invocations[0].toolExecutionNotifications[0].message.text).toContain(`holds the ${printed.results.length} that`);
  }, 60_000);

  it('takes time in proportion: 10,000 findings in one file', async () => {
    const time = async (count: number): Promise<number> => {
      const begin = performance.now();
      await run(createMany(count, 1));
      return performance.now() - begin;
    };
    await time(1_000);
    expect(await time(10_000)).toBeLessThan(Math.max(2_000, 25 * (await time(1_000))));
  }, 30_000);
});

/** Texts that no compressor makes much smaller, the same in every run. */
function createNoise(): () => string {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  return () => Array.from({ length: 250 }, () => String.fromCodePoint(0x4e00 + (next() % 20_000))).join('');
}

/** So many findings over so many files, every second one an error, each on its own line. */
function createMany(count: number, files: number): LintResult[] {
  const size = count / files;
  const source = Array.from({ length: size }, (_, index) => `| row ${index} | text |\n`).join('');
  return Array.from({ length: files }, (_, file) =>
    createResult({
      filePath: `/repo/${file}.md`,
      source,
      messages: Array.from({ length: size }, (_, line) =>
        message({ line: line + 1, column: 3, endLine: line + 1, endColumn: 6, severity: line % 2 === 0 ? 1 : 2 }),
      ),
    }),
  );
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly fullDescription: { readonly text: string };
        readonly properties: { readonly tags: readonly string[] };
      }[];
    };
  };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
    },
  ];
  readonly results: readonly [Result, ...Result[]];
}

interface Result {
  readonly level: string;
  readonly message: { readonly text: string };
  readonly suppressions?: readonly object[];
  readonly locations: readonly [
    {
      readonly physicalLocation: { readonly artifactLocation: object; readonly region: { readonly snippet?: { readonly text: string } } };
      readonly logicalLocations?: readonly object[];
    },
  ];
}

async function run(results: readonly LintResult[], given: FormatterContext = context): Promise<Run> {
  return JSON.parse(await sarif(results, given)).runs[0];
}
