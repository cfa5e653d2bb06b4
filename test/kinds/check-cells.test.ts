import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/generated/kind-file.ts';
import { checkBriefly, checkText } from './check-document.ts';

const withColumn = (column: Column) => ({ tables: { t: { columns: { Id: {}, Value: column } } } });
const cell = (text: string) => `| Id | Value |\n| - | - |\n| 1 | ${text} |\n`;

describe('cells', () => {
  it('match the pattern', async () => {
    expect(await checkBriefly(withColumn({ pattern: '^C-[0-9]+$' }), cell('`C-12`'))).toEqual([]);
    expect(await checkBriefly(withColumn({ pattern: '^C-[0-9]+$' }), cell('C12'))).toEqual(['3:7 cell-invalid/pattern']);
  });

  it('hold one of the values', async () => {
    expect(await checkBriefly(withColumn({ values: ['yes', 'no'] }), cell('yes'))).toEqual([]);
    const [finding] = await checkText(withColumn({ values: ['yes', 'no'] }), cell('maybe'));
    expect(finding?.message).toBe('Value is "maybe"; it is one of yes, no.');
    expect(await checkBriefly(withColumn({ values: { list: 'p/l' } }), cell('b'), { lists: { 'p/l': ['a'] } })).toEqual([
      '3:7 cell-invalid/value',
    ]);
  });

  it('hold plain numbers', async () => {
    expect(await checkBriefly(withColumn({ type: 'number' }), cell('**12**'))).toEqual([]);
    expect(await checkBriefly(withColumn({ type: 'number' }), cell('many'))).toEqual(['3:7 cell-invalid/number']);
    expect(await checkBriefly(withColumn({ type: 'number' }), cell('1２'))).toEqual(['3:7 cell-invalid/number']);
  });

  it('hold values each of which is judged', async () => {
    expect(await checkBriefly(withColumn({ type: 'texts', values: ['a', 'b'] }), cell('a, b'))).toEqual([]);
    expect(await checkBriefly(withColumn({ type: 'texts', values: ['a', 'b'] }), cell('a, c'))).toEqual(['3:7 cell-invalid/value']);
  });

  it('are empty only where they may be', async () => {
    expect(await checkBriefly(withColumn({ pattern: '^x$' }), cell(''))).toEqual([]);
    expect(await checkBriefly(withColumn({ empty: false }), cell(''))).toHaveLength(1);
    expect(await checkBriefly(withColumn({ empty: false }), '| Id | Value |\n| - | - |\n| 1 |\n')).toEqual(['3:1 cell-empty/empty']);
  });

  it('are told from what every object inherits', async () => {
    const tables = {
      t: { columns: { Id: {}, constructor: { pattern: '^x$' }, toString: { values: ['q'], empty: false } }, key: '{{toString}}' },
    };
    expect(await checkBriefly({ tables }, '| Id | constructor | toString |\n| - | - | - |\n| 1 |\n| 2 | y | z |\n| 3 | x | q |\n')).toEqual(
      ['3:1 cell-empty/empty', '4:7 cell-invalid/pattern', '4:11 cell-invalid/value'],
    );
  });

  it('of a template may hold placeholders', async () => {
    for (const text of ['<value>', '{{value}}', 'yes \\| no']) {
      expect(await checkBriefly(withColumn({ values: ['yes', 'no'] }), cell(text), { form: 'template' })).toEqual([]);
      expect(await checkBriefly(withColumn({ values: ['yes', 'no'] }), cell(text))).toEqual(['3:7 cell-invalid/value']);
    }
    const own = { ...withColumn({ values: ['yes'] }), template: { match: [{ paths: ['t.md'] }], placeholders: ['^TODO'] } };
    expect(await checkBriefly(own, cell('TODO later'), { form: 'template' })).toEqual([]);
    expect(await checkBriefly(own, cell('later'), { form: 'template' })).toEqual(['3:7 cell-invalid/value']);
  });
});
