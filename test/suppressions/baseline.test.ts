import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/report/result.ts';
import { applyBaseline, pruneBaseline } from '../../src/suppressions/apply-baseline.ts';
import type { Baseline } from '../../src/suppressions/baseline.ts';
import { countKnown, intersectBaselines, subtractBaseline } from '../../src/suppressions/compare-baselines.ts';
import { formatBaseline } from '../../src/suppressions/format-baseline.ts';
import { parseBaseline } from '../../src/suppressions/parse-baseline.ts';
import { recordRun } from '../../src/suppressions/record-run.ts';
import type { RunExtent } from '../../src/suppressions/run-extent.ts';
import { lintRows, lintWords, suppressibleOf } from './results.ts';

const whole: RunExtent = { folders: [''], files: [], partial: false, chosen: false };
const pathOf = ({ filePath }: LintResult): string => filePath.slice(1);

function record(results: readonly LintResult[], baseline: Baseline = new Map()): Baseline {
  return recordRun({ results, pathOf, baseline, suppressibleOf, wants: () => true }).baseline;
}

function apply(results: readonly LintResult[], baseline: Baseline, extent: RunExtent = whole) {
  return applyBaseline({ results, pathOf, baseline, extent, suppressibleOf, justification: 'known' });
}

/** The lines that count. */
function red({ results }: { readonly results: readonly LintResult[] }): string[] {
  return results.flatMap(({ source = '', messages }) => messages.map(({ line }) => source.split(/\r?\n/)[line - 1] ?? ''));
}

/** How many there are of each. */
function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const word = fc.constantFrom('one x', 'one y', 'two x', '  two x', '', 'three');
const document = fc.array(word, { maxLength: 12 });

describe('a baseline', () => {
  it('makes all that was recorded known', () => {
    fc.assert(
      fc.property(document, lines => {
        const result = lintWords(
          '/a.md',
          lines.map(line => line.trim()),
        );
        const run = apply([result], record([result]));
        expect([run.results[0]?.errorCount, run.results[0]?.suppressedMessages.length, run.gone.size]).toEqual([
          0,
          result.messages.length,
          0,
        ]);
      }),
    );
  });

  it('reddens, after any edits, exactly as many findings of a content as are more than were known, and calls the others gone', () => {
    fc.assert(
      fc.property(document, document, fc.constantFrom('\n', '\r\n'), (was, is, end) => {
        const [before, after] = [was, is].map(lines => lines.map(line => line.trim())) as [string[], string[]];
        const run = apply([lintWords('/a.md', after, end)], record([lintWords('/a.md', before)]));
        const [known, found, left] = [count(before), count(after), count(red(run))];
        for (const text of ['one x', 'one y', 'two x', 'three']) {
          const more = Math.max(0, (found.get(text) ?? 0) - (known.get(text) ?? 0));
          expect(left.get(text) ?? 0, text).toBe(more);
        }
        const fewer = [...known].reduce((sum, [text, times]) => sum + (text === '' ? 0 : Math.max(0, times - (found.get(text) ?? 0))), 0);
        expect(countKnown(run.gone)).toBe(fewer);
      }),
    );
  });

  it('does not care where lines and rows stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['build', 'ship', 'test', 'plan'], { minLength: 4 }), rows => {
        const run = apply([lintRows('/a.md', rows)], record([lintRows('/a.md', ['build', 'plan', 'ship', 'test'])]));
        expect([red(run), run.gone.size]).toEqual([[], 0]);
      }),
    );
  });

  it('is red where one finding was mended and another made', () => {
    const run = apply([lintRows('/a.md', ['build', 'ship'])], record([lintRows('/a.md', ['build', 'test'])]));
    expect(red(run)).toEqual(['| ship | x |']);
    expect(countKnown(run.gone)).toBe(1);
  });

  it('never knows what nobody may suppress', () => {
    const result = lintWords('/a.md', ['never', 'one']);
    const recorded = recordRun({ results: [result], pathOf, baseline: new Map(), suppressibleOf, wants: () => true });
    expect(recorded.refused.map(({ ruleId }) => ruleId)).toEqual(['a/never']);
    expect(countKnown(recorded.baseline)).toBe(1);
    expect(red(apply([result], recorded.baseline))).toEqual(['never']);
  });

  it('keeps what is known of files that a run has not looked at', () => {
    const baseline = record([lintWords('/a.md', ['one']), lintWords('/docs/b.md', ['one'])]);
    const unseen = (extent: Partial<RunExtent>): string[] => [...apply([], baseline, { ...whole, ...extent }).unseen.keys()];
    expect(unseen({})).toEqual(['a.md', 'docs/b.md']);
    expect(unseen({ folders: ['docs'] })).toEqual(['docs/b.md']);
    expect(unseen({ folders: [], files: ['a.md'] })).toEqual(['a.md']);
    expect(unseen({ partial: true })).toEqual([]);
    expect(unseen({ chosen: true })).toEqual([]);
    const mended = apply([lintWords('/a.md', [])], baseline, { ...whole, partial: true });
    expect([[...mended.gone.keys()], [...pruneBaseline(baseline, mended)].map(([path, known]) => [path, known.length])]).toEqual([
      ['a.md'],
      [
        ['a.md', 0],
        ['docs/b.md', 1],
      ],
    ]);
  });

  it('says nothing of a document that could not be judged', () => {
    const baseline = record([lintWords('/a.md', ['one'])]);
    const fatal = { ...lintWords('/a.md', []), fatalErrorCount: 1 };
    expect(apply([fatal], baseline).gone.size).toBe(0);
  });

  it('records more without forgetting', () => {
    const first = record([lintWords('/a.md', ['one', 'two'])]);
    const second = record([lintWords('/a.md', ['two', 'two', 'three'])], first);
    expect(countKnown(second)).toBe(4);
    expect(record([lintWords('/a.md', ['two', 'two', 'three'])], second)).toEqual(second);
  });
});

describe('the file of known findings', () => {
  it('is read as it was written, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 8 }), async texts => {
        const baseline = record([
          lintWords(
            '/a b.md',
            texts.map(text => `one ${text.replace(/[\r\n]/g, '')}`.trim()),
          ),
        ]);
        const text = formatBaseline(baseline);
        const again = await parseBaseline({ path: 'x.json', text }, suppressibleOf);
        expect(formatBaseline(again)).toBe(text);
        expect(countKnown(again)).toBe(countKnown(baseline));
        expect(await parseBaseline({ path: 'x.json', text: text.replaceAll('\n', '\r\n') }, suppressibleOf)).toEqual(again);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it('is the same text whatever the order in which it was found', () => {
    const [one, two] = [lintWords('/a.md', ['one x', 'two', 'one']), lintWords('/b.md', ['one'])];
    expect(formatBaseline(record([two, lintWords('/a.md', ['two', 'one', 'one x'])]))).toBe(formatBaseline(record([one, two])));
  });

  it('has one finding a line, sorted', () => {
    expect(formatBaseline(record([lintWords('/docs/b.md', ['two', 'one b', 'one a', 'one a'])]))).toBe(`{
  "version": 1,
  "files": {
    "docs/b.md": {
      "a/one": [
        { "message": "found", "line": "one a" },
        { "message": "found", "line": "one a", "occurrence": 2 },
        { "message": "found", "line": "one b" }
      ],
      "a/two": [
        { "message": "found", "line": "two" }
      ]
    }
  }
}
`);
    expect(formatBaseline(new Map())).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
  });

  const refused: [string, string, string][] = [
    [
      'the marks of a conflict',
      '{\n<<<<<<< ours\n  "version": 1,\n=======\n>>>>>>> theirs\n',
      'x.json:2:1: This is the mark of a merge conflict.',
    ],
    ['no JSON', '{ "version": 1, }', 'x.json:1:17: This is no JSON'],
    ['another version', '{ "version": 2, "files": {} }', 'x.json:1:14: '],
    [
      'a file twice',
      '{ "version": 1, "files": { "a.md": { "a/one": [{}] }, "a.md": { "a/one": [{}] } } }',
      'x.json:1:55: The key "a.md" stands twice',
    ],
    ['an unknown key', '{ "version": 1, "files": { "a.md": { "a/one": [{ "lien": "x" }] } } }', 'x.json:1:50: Unknown key "lien"'],
    ['a path out of the workspace', '{ "version": 1, "files": { "../a.md": { "a/one": [{}] } } }', 'x.json:1:28: "../a.md" is no path'],
    ['an absolute path', '{ "version": 1, "files": { "/a.md": { "a/one": [{}] } } }', 'x.json:1:28: "/a.md" is no path'],
    [
      'a rule that nobody may suppress',
      '{ "version": 1, "files": { "a.md": { "a/never": [{}] } } }',
      'x.json:1:38: "a/never" cannot be suppressed',
    ],
    ["one of the tool's own", '{ "version": 1, "files": { "a.md": { "packetlint/policy-changed": [{}] } } }', 'cannot be suppressed'],
    ['a list', '[]', 'x.json:1:1: '],
  ];
  it.each(refused)('refuses %s, with its place', async (_, text, message) => {
    await expect(parseBaseline({ path: 'x.json', text }, suppressibleOf)).rejects.toThrow(message);
  });

  it('takes a finding that stands there twice, as after a merge, for one', async () => {
    const text = '{ "version": 1, "files": { "a.md": { "a/one": [{ "line": "x" }, { "line": "x" }, { "line": "x", "occurrence": 3 }] } } }';
    expect(countKnown(await parseBaseline({ path: 'x.json', text }, suppressibleOf))).toBe(2);
  });
});

it('baselines are compared by content', () => {
  const [one, two] = [
    record([lintWords('/a.md', ['one', 'one', 'two'])]),
    record([lintWords('/a.md', ['one', 'three']), lintWords('/b.md', ['one'])]),
  ];
  expect([
    countKnown(intersectBaselines(one, two)),
    countKnown(subtractBaseline(one, two)),
    countKnown(subtractBaseline(two, one)),
  ]).toEqual([1, 2, 2]);
});
