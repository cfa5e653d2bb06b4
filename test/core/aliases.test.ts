import { describe, expect, it } from 'vitest';
import { builtin } from '../../src/generated/builtin.ts';
import type { KindFile } from '../../src/generated/kind-file.ts';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import { createCoreLinter, lintBriefly } from './lint-core.ts';

type Tables = NonNullable<KindFile['tables']>;

const drift: Tables = {
  drift: {
    columns: {
      Date: { aliasLists: ['core/date-headers'], pattern: '^[0-9-]+$' },
      Summary: { aliasLists: ['core/summary-headers'], empty: false },
      Score: { aliasLists: ['core/score-headers'], type: 'number' },
      Crystallized: { aliasLists: ['core/crystallized-headers'] },
      Total: { aliasLists: ['core/total-headers'], type: 'number' },
    },
    otherColumns: false,
  },
};
const debt: Tables = {
  debt: {
    columns: {
      ID: { aliasLists: ['core/id-headers'] },
      Source: { aliasLists: ['core/source-headers'] },
      Severity: { aliasLists: ['core/severity-headers'], values: ['High', 'Low'] },
      Description: { aliasLists: ['core/description-headers'] },
      Deadline: { aliasLists: ['core/due-date-headers'] },
      Status: { aliasLists: ['core/status-headers'], values: ['open', 'done'] },
    },
    otherColumns: false,
  },
};
const table = (header: string, ...rows: string[]): string =>
  [header, header.replace(/[^|]+/g, ' - '), ...rows].map(line => `${line}\n`).join('');

describe('headers by the lists of core', () => {
  it.each([
    '| Date | Delivery Summary | +Score | Crystallized | Total |',
    '| 日期 | 交付摘要 | +分 | 沉淀 | 累计 |',
    '| 날짜 | 요약 | 점수 | 축적 | 누계 |',
  ])('finds every column below %s', async header => {
    const linter = await createCoreLinter({ tables: drift });
    expect(await lintBriefly(linter, table(header, '| 2026-03-02 | a | 1 | b | 1 |'))).toEqual([]);
    const findings = await lintBriefly(linter, table(header, '| soon | | one | b | 1 |'));
    expect(findings.map(finding => finding.split(' ')[0])).toEqual(['own/doc/cell-invalid', 'own/doc/cell-empty', 'own/doc/cell-invalid']);
  });

  it.each([
    '| ID | Source | Severity | Compact Description | Deadline | Status |',
    '| ID | 来源 | 严重度 | 描述 | 截止日期 | 状态 |',
    '| 번호 | 출처 | 심각도 | 설명 | 기한 | 상태 |',
  ])('finds every column below %s', async header => {
    const linter = await createCoreLinter({ tables: debt });
    expect(await lintBriefly(linter, table(header, '| 1 | a | High | b | 2026 | open |'))).toEqual([]);
    expect(await lintBriefly(linter, table(header, '| 1 | a | Grave | b | 2026 | 열림 |'))).toHaveLength(2);
  });

  it('tells of a header that no list knows', async () => {
    const linter = await createCoreLinter({ tables: debt });
    expect(await lintBriefly(linter, table('| ID | 来源 | 严重 | 描述 | 截止日期 | 状态 |', '| 1 | a | High | b | 2026 | open |'))).toEqual(
      ['own/doc/column-missing 1:13-15'],
    );
  });

  it('a config adds names to a list', async () => {
    const config = { lists: { 'core/severity-headers': { add: ['严重'] } } };
    const linter = await createCoreLinter({ tables: debt }, config);
    expect(await lintBriefly(linter, table('| ID | 来源 | 严重 | 描述 | 截止日期 | 状态 |', '| 1 | a | High | b | 2026 | open |'))).toEqual(
      [],
    );
  });

  it('fields and sections go by lists too, beside names of their own', async () => {
    const linter = await createCoreLinter({
      fields: { Owner: { aliases: ['Besitzer'], aliasLists: ['core/owner-headers'] } },
      sections: { notes: { heading: 'Notes', aliasLists: ['core/note-headers'], empty: false } },
    });
    for (const [field, heading] of [
      ['담당자', '비고'],
      ['Besitzer', 'Remarks'],
      ['负责人', '备注'],
    ])
      expect(await lintBriefly(linter, `${field}: Ana\n\n## ${heading}\n\nx\n`)).toEqual([]);
    expect(await lintBriefly(linter, 'Boss: Ana\n\n## Hinweise\n\nx\n')).toEqual([
      'own/doc/field-missing 1:1-1',
      'own/doc/section-missing 1:1-1',
    ]);
  });
});

describe('mistakes in alias lists', () => {
  const errorsOf = async (columns: object): Promise<string[]> => {
    const kind = { docs: { description: 'x' }, match: [{ paths: ['a.md'] }], tables: { t: { columns } } };
    const packs = [{ folder: './own', files: [{ path: 'kinds/doc.json', text: JSON.stringify(kind) }] }];
    return (await createRuleset({ packs, base: builtin })).errors.map(
      error => error.message + (error.suggestion ? ` ${error.suggestion}` : ''),
    );
  };

  it('names the nearest list', async () => {
    expect(await errorsOf({ Date: { aliasLists: ['core/date-header'] } })).toEqual([
      'There is no list "core/date-header". core/date-headers',
    ]);
  });

  it('two columns do not go by one name', async () => {
    expect(await errorsOf({ Date: { aliasLists: ['core/date-headers'] }, 日期: {} })).toEqual([
      '"日期" in this list names "日期" already.',
    ]);
    expect(await errorsOf({ A: { aliasLists: ['core/date-headers'] }, B: { aliasLists: ['core/date-headers'] } })).not.toEqual([]);
  });

  it('a list may repeat a name of its own column', async () => {
    expect(await errorsOf({ Date: { aliases: ['날짜'], aliasLists: ['core/date-headers'] } })).toEqual([]);
  });
});

describe('the lists of core', () => {
  const lists = Object.values(builtin.lists).filter(list => list.id.startsWith('core/'));

  it('share no name between two lists', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, items } of lists)
      for (const item of items) {
        if (owners.has(String(item).toLowerCase())) shared.push(`${item}: ${owners.get(String(item).toLowerCase())}, ${id}`);
        owners.set(String(item).toLowerCase(), id);
      }
    expect(shared).toEqual([]);
  });

  it('each has a name in Korean and one in Chinese', () => {
    expect(
      lists.filter(
        ({ items }) =>
          !items.some(item => /\p{Script=Hangul}/u.test(String(item))) || !items.some(item => /\p{Script=Han}/u.test(String(item))),
      ),
    ).toEqual([]);
  });
});
