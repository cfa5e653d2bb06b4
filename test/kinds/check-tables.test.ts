import { describe, expect, it } from 'vitest';
import { checkBriefly, checkText } from './check-document.ts';

const tables = { t: { columns: { Task: {}, Owner: {}, State: {} } } };
const row = '| Task | Owner | State |\n| - | - | - |\n| a | b | c |\n';

describe('tables', () => {
  it('are found in prose and lists only', async () => {
    expect(await checkBriefly({ tables }, row)).toEqual([]);
    expect(await checkBriefly({ tables }, `- x\n\n${row.replace(/^/gm, '  ')}`)).toEqual([]);
    expect(await checkBriefly({ tables }, `\`\`\`\n${row}\`\`\`\n`)).toEqual(['1:1 table-missing/missing']);
    expect(await checkBriefly({ tables }, `<!--\n${row}-->\n`)).toEqual(['1:1 table-missing/missing']);
    expect(await checkBriefly({ tables }, row.replace(/^(?=\|)/gm, '> '))).toEqual(['1:1 table-missing/missing']);
  });

  it('are missing in their section, at its heading', async () => {
    const placed = { t: { ...tables.t, section: 'Work' } };
    expect(await checkBriefly({ tables: placed }, 'Text.\n\n## Work\n')).toEqual(['3:1 table-missing/missingBelow']);
    expect(await checkBriefly({ tables: placed }, 'Text.\n')).toEqual(['1:1 table-missing/missingBelow']);
    expect(await checkBriefly({ tables: placed }, `## Work\n\n### Now\n\n${row}`)).toEqual([]);
    expect(await checkBriefly({ tables: placed }, `${row}\n## Work\n`)).toEqual(['1:1 table-missing/misplaced']);
  });

  it('are there as often as promised', async () => {
    const twice = `${row}\n${row}`;
    const often = (occurs: 'once' | 'atMostOnce' | 'atLeastOnce' | 'any') => ({ tables: { t: { ...tables.t, occurs } } });
    expect(await checkBriefly(often('once'), twice)).toEqual(['5:1 table-duplicate/duplicate']);
    expect(await checkBriefly(often('atMostOnce'), twice)).toEqual(['5:1 table-duplicate/duplicate']);
    expect(await checkBriefly(often('atLeastOnce'), twice)).toEqual([]);
    expect(await checkBriefly(often('any'), twice)).toEqual([]);
    expect(await checkBriefly(often('atMostOnce'), '')).toEqual([]);
    expect(await checkBriefly(often('atLeastOnce'), '')).toEqual(['1:1 table-missing/missing']);
  });
});

describe('columns', () => {
  it('may be written in other case where the kind says so', async () => {
    const text = '| task | **Owner** | State |\n| - | - | - |\n';
    expect(await checkBriefly({ tables }, text)).toEqual(['1:3 column-case/case', '1:10 column-case/case']);
    expect(await checkBriefly({ tables: { t: { ...tables.t, columnCase: 'off' } } }, text)).toEqual([]);
  });

  it('may stand in any order, under any alias', async () => {
    const aliased = { t: { columns: { Task: { aliases: ['작업'] }, Owner: {} } } };
    expect(await checkBriefly({ tables: aliased }, '| Owner | 작업 |\n| - | - |\n')).toEqual([]);
  });

  it('are missing at the header', async () => {
    expect(await checkBriefly({ tables }, '| Task | Owner |\n| - | - |\n')).toEqual(['1:1 column-missing/missing']);
  });

  it('are renamed at the header cell', async () => {
    const wide = { t: { columns: { ...tables.t.columns, Since: {}, Note: {} } } };
    const header = '| Task | Ownr | Sate | Since | Note |\n| - | - | - | - | - |\n';
    const [finding] = await checkText({ tables: wide }, header);
    expect(finding?.message).toBe('The column "Ownr" is not known, and "Owner" is missing. Did you mean "Owner"?');
    expect(await checkBriefly({ tables: wide }, header)).toEqual(['1:10 column-missing/renamed', '1:17 column-missing/renamed']);
    expect(await checkBriefly({ tables }, '| Task | Who | State |\n| - | - | - |\n')).toEqual(['1:10 column-missing/renamed']);
  });

  it('may be missing where they are not required', async () => {
    expect(
      await checkBriefly({ tables: { t: { columns: { Task: {}, Note: { required: false } } } } }, '| Task | x |\n| - | - |\n'),
    ).toEqual([]);
  });

  it('are there once', async () => {
    expect(await checkBriefly({ tables }, '| Task | Owner | State | owner |\n| - | - | - | - |\n')).toEqual([
      '1:26 column-duplicate/duplicate',
      '1:26 column-case/case',
    ]);
  });

  it('are unknown where no others are allowed', async () => {
    const closed = { t: { ...tables.t, otherColumns: false } };
    expect(await checkBriefly({ tables: closed }, '| Task | Owner | State | Note |\n| - | - | - | - |\n')).toEqual([
      '1:26 column-unknown/unknown',
    ]);
    expect(await checkBriefly({ tables }, '| Task | Owner | State | Note |\n| - | - | - | - |\n')).toEqual([]);
  });

  it('in other case or formatting are a warning', async () => {
    const findings = await checkText({ tables }, '| task | **Owner** | State |\n| - | - | - |\n');
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['p/k/column-case', 1],
      ['p/k/column-case', 1],
    ]);
  });
});
