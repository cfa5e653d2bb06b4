import { describe, expect, it } from 'vitest';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import { formatRulesetErrors } from '../../src/ruleset/load/format-ruleset-errors.ts';
import { InvalidRulesetError } from '../../src/ruleset/load/ruleset-error.ts';
import { packWith, readFixture } from './read-fixtures.ts';

const place = { file: 'a.json', line: 2, column: 3, endLine: 2, endColumn: 6 };

describe('formatRulesetErrors', () => {
  it('shows place, message, the underlined stretch and the nearest name', async () => {
    const text = readFixture('mistakes/rules/unknown-column.json');
    const { errors, sources } = await createRuleset({ packs: [packWith({ path: 'x.json', text })] });
    expect(formatRulesetErrors(errors, sources)).toBe(
      [
        'shop/x.json:17:48: A finding cannot stand at "Statsu": it is no property of the item, and no place in the document.',
        '  16 |   },',
        '  17 |   "event": { "type": "open", "params": { "at": "Statsu" } },',
        '     |                                                ^^^^^^^^',
        '    Did you mean "Status"?',
        '',
      ].join('\n'),
    );
  });

  it('shows no command that a CI would obey', () => {
    const text = formatRulesetErrors([{ ...place, message: 'x ##[error]y' }], new Map([['a.json', '{\n  "##[warning]"\n}']]));
    expect(text).not.toContain('##[');
    expect(text).toContain('x \\u{23}#[error]y');
  });

  it('keeps tabs below tabs and cuts long lines around the place', () => {
    const long = `${'x'.repeat(300)}bad${'y'.repeat(300)}`;
    const sources = new Map([
      ['a.json', '{\n\t"bad"'],
      ['b.json', long],
    ]);
    const wide = { file: 'b.json', line: 1, column: 301, endLine: 1, endColumn: 304 };
    const text = formatRulesetErrors(
      [
        { ...place, column: 2, endColumn: 7, message: 'A.' },
        { ...wide, message: 'B.' },
      ],
      sources,
    );
    expect(text).toContain('\n  2 | \t"bad"\n    | \t^^^^^\n');
    expect(text).toContain(`\n  1 | ${'x'.repeat(40)}bad${'y'.repeat(77)}\n    | ${' '.repeat(40)}^^^\n`);
  });

  it('lets nothing of a rule file steer the terminal', () => {
    const text = formatRulesetErrors([{ ...place, message: 'Bad \u001b[2J\u202e.' }], new Map([['a.json', '{\n  \u001b]0;x\u0007\n}']]));
    expect(text).toContain('Bad \\u{1b}[2J\\u{202e}.');
    expect(text).toContain('\\u{1b}]0;x\\u{7}');
  });

  it('shows what has no text too, and counts what is beyond fifty', () => {
    const errors = Array.from({ length: 52 }, () => ({ ...place, message: 'Bad.' }));
    expect(formatRulesetErrors(errors.slice(0, 1), new Map())).toBe('a.json:2:3: Bad.\n');
    expect(formatRulesetErrors(errors, new Map())).toMatch(/… and 2 more\.\n$/);
  });

  it('underlines up to the line end what goes on below', () => {
    const text = formatRulesetErrors([{ ...place, column: 1, endLine: 3, message: 'M.' }], new Map([['a.json', '{\n"ab": [\n]}']]));
    expect(text).toContain('  2 | "ab": [\n    | ^^^^^^^');
  });
});

describe('InvalidRulesetError', () => {
  it('says all of it in one message', () => {
    const error = new InvalidRulesetError(
      [
        { ...place, message: 'One.' },
        { ...place, message: 'Two.' },
      ],
      new Map(),
    );
    expect(error.message).toBe('a.json:2:3: One.\na.json:2:3: Two.');
    expect(error.name).toBe('InvalidRulesetError');
  });
});
