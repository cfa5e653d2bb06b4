import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepDetails, type MessagePlace, type TablePlace } from '../../src/report/message-details.ts';
import { identifyMessage, identifyMessages, identityKey } from '../../src/report/message-identity.ts';
import { createResult, type LintMessage } from '../../src/report/result.ts';
import { digestText } from '../../src/report/source/digest-text.ts';

function message(place: Partial<MessagePlace> = {}, subject?: string): LintMessage {
  const plain: LintMessage = { ruleId: 'a/one', severity: 2, message: 'Found.', messageId: 'found', line: 1, column: 1 };
  return keepDetails(plain, {
    place: { section: null, table: null, path: null, ...place },
    evidence: [],
    ...(subject === undefined ? {} : { subject }),
  });
}

const table = (parts: Partial<TablePlace> = {}): TablePlace => ({ id: 'steps', ordinal: 1, row: 'build', column: 'State', ...parts });

describe('identifyMessage', () => {
  it('tells a value in data by its path', () => {
    expect(identifyMessage(message({ path: 'stages.0.id' }), 'x')).toEqual({ rule: 'a/one', message: 'found', path: 'stages.0.id' });
  });

  it('tells a cell by table, row and column, whatever stands in it', () => {
    const cell = message({ table: table(), section: 'Plan' });
    expect(identifyMessage(cell, '| build | x |')).toEqual({
      rule: 'a/one',
      message: 'found',
      table: 'steps',
      row: 'build',
      column: 'State',
    });
    expect(identifyMessage(cell, '| build | y |')).toEqual(identifyMessage(cell, '| build | x |'));
  });

  it('tells a table without an id by the heading above it, never by its number', () => {
    const [one, two] = [1, 2].map(ordinal =>
      identifyMessage(message({ section: 'Plan', table: table({ id: null, ordinal, column: null }) }), 'x'),
    );
    expect(one).toEqual({ rule: 'a/one', message: 'found', section: 'Plan', row: 'build' });
    expect(two).toEqual(one);
  });

  it('tells a header and plain text by the text of the line', () => {
    expect(identifyMessage(message({ table: table({ row: null }) }), '| Step | State |')).toMatchObject({ line: '| Step | State |' });
    expect(identifyMessage(message({ section: 'Plan' }), '  TODO\t')).toEqual({ rule: 'a/one', message: 'found', line: 'TODO' });
  });

  it('tells what is missing by its name, wherever that is said', () => {
    const one = identifyMessage(message({ table: table({ row: 'ship' }) }, 'build'), '| ship | x |');
    expect(one).toEqual({ rule: 'a/one', message: 'found', subject: 'build', table: 'steps' });
    expect(identifyMessage(message({ table: table({ row: null }) }, 'build'), '| Step | State |')).toEqual(one);
    expect(identifyMessage(message({}, 'build'), 'any')).toEqual({ rule: 'a/one', message: 'found', subject: 'build' });
  });

  it('cuts a long text, and tells it from others that begin so', () => {
    const [one, two] = ['a', 'b'].map(end => identifyMessage(message(), `${'x'.repeat(5000)}${end}`).line ?? '');
    expect(one).toHaveLength(154);
    expect(one).not.toBe(two);
  });
});

describe('identifyMessages', () => {
  it('counts equal ones in a file', () => {
    const result = createResult({ filePath: '/a.md', messages: [1, 3].map(line => ({ ...message(), line })), source: 'TODO\n\nTODO\n' });
    expect(identifyMessages(result).map(({ occurrence }) => occurrence)).toEqual([1, 2]);
  });

  it('does not depend on how lines end, nor on what stands above', () => {
    const keys = (lines: readonly string[], end: string): string[] => {
      const messages = lines.flatMap((line, index) => (line.startsWith('TODO') ? [{ ...message(), line: index + 1 }] : []));
      const result = createResult({ filePath: '/a.md', messages, source: lines.join(end) });
      return identifyMessages(result).map(({ identity, occurrence }) => `${identityKey(identity)} ${occurrence}`);
    };
    const line = fc.constantFrom('TODO a', 'TODO b', 'text', '');
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.constantFrom('text', '')), fc.constantFrom('\n', '\r\n', '\r'), (lines, above, end) => {
        expect(keys([...above, ...lines], end)).toEqual(keys(lines, '\n'));
      }),
    );
  });
});

it('digestText is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      expect(digestText(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});
