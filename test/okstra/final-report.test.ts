import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPacket, listReports, type Place } from './lint-packet.ts';

const expected: Record<string, Place[]> = JSON.parse(
  readFileSync(new URL('../../fixtures/okstra/final-report/expected.json', import.meta.url), 'utf8'),
);

describe('final reports that keep every policy', () => {
  it.each(listReports('valid'))('$packet', async document => expect(await lintPacket(document)).toEqual([]));

  const implementations = listReports('valid').filter(({ file }) => file.startsWith('runs/implementation/'));

  it.each(implementations)('$packet, known by its shape', async document => {
    expect(await lintPacket(document, 'docs/report.md')).toEqual([]);
  });
});

describe('documents that speak of final reports', () => {
  it.each(listReports('elsewhere'))('are none: $packet', async document => expect(await lintPacket(document)).toBeUndefined());
});

describe('final reports that break one', () => {
  const reports = listReports('invalid');

  it('have an expectation each', () => {
    expect(reports.map(({ packet, file }) => `${packet.slice('invalid/'.length)}/${file}`).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(reports)('$packet', async document => {
    const key = `${document.packet.slice('invalid/'.length)}/${document.file}`;
    expect(await lintPacket(document)).toEqual(expected[key]);
  });

  it('break each policy of final reports', () => {
    const policies = new Set(Object.keys(expected).map(key => key.slice(0, 6).toUpperCase()));
    const wanted = [1, 11, 12, 13, 14, 15, 16, 17, 18, 19, 27, 28, 29, 30, 33, 34, 36].map(
      number => `OKS-${String(number).padStart(2, '0')}`,
    );
    expect([...policies].sort()).toEqual(wanted);
  });
});
