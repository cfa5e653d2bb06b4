import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createResult } from '../../src/report/result.ts';
import { sarif } from '../../src/report/sarif.ts';
import { insertHashes, readRun, type SarifRun } from './sarif-tool.ts';

const folder = resolve('build/consumers/line-hash');
const realTexts = ['docs', 'docs/decisions', 'docs/packs', 'fixtures/facts'].flatMap(path =>
  readdirSync(path)
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(join(path, name), 'utf8')),
);
const text = realTexts[0] ?? '';
const madeTexts = [
  '',
  '\n',
  '\n\n\n',
  'a',
  'no end',
  'a\nb\n',
  'same\nsame\nsame\n',
  '  same\n\tsame\nsa me\n',
  text.replaceAll('\n', '\r\n'),
  text.replaceAll('\n', '\r'),
  'mixed\r\nends\rof\nlines\n\r\n\r',
  'blank\r \nafter\r\t\nreturn\r\n',
  `\uFEFF${text}`,
  '\uFEFF',
  '| 🎉 | é | 漢字 | 한글 | 𝒳 |\n| - | - |\n| 👩‍👩‍👧 | \u0301 |\n',
  `${'x'.repeat(99)}\n${'x'.repeat(100)}\n${'x'.repeat(101)}\n${'x'.repeat(500)}\n`,
  `${'long line '.repeat(500)}\n`.repeat(3),
  '\u2028line\u2029separators\u0085here\n\u000bvertical\u000cfeed\n',
  '\u0000nul\n\u0007bell\n',
  '\uFFFFend\n\uFFFE\n',
  Array.from({ length: 3000 }, (_, index) => `| ${index % 7} | ${index % 11} |`).join('\n'),
];

it('gives the hashes that the multitool gives, for every line of real and made texts', async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const results = [...realTexts, ...madeTexts].map((source, index) => {
    const filePath = join(folder, `${index}.md`);
    writeFileSync(filePath, source);
    return createResult({ filePath, source, messages: findLines(source) });
  });
  const file = join(folder, 'all.sarif');
  writeFileSync(file, await sarif(results.map(trim), { cwd: folder, rulesMeta: {} }));
  const ours = listHashes(readRun(readFileSync(file, 'utf8')));
  expect(ours.length).toBeGreaterThan(3000);
  expect(ours).toEqual(listHashes(insertHashes(file, folder)));
});

/** A message on each line that has one of its own. */
function findLines(source: string): { ruleId: string; severity: 2; message: string; line: number; column: number }[] {
  const count = source.split(/\r\n?|\n/).length;
  return Array.from({ length: count }, (_, index) => ({ ruleId: 'x/y', severity: 2, message: 'Here.', line: index + 1, column: 1 }));
}

// All of them are more than a report may hold.
function trim(result: ReturnType<typeof createResult>): ReturnType<typeof createResult> {
  return { ...result, messages: result.messages.slice(0, 400) };
}

function listHashes({ results }: SarifRun): readonly string[] {
  return results.map(({ locations: [{ physicalLocation }], partialFingerprints }) =>
    [physicalLocation.artifactLocation.uri, physicalLocation.region.startLine, partialFingerprints?.primaryLocationLineHash].join(' '),
  );
}
