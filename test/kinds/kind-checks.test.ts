import { describe, expect, it } from 'vitest';
import type { KindFile } from '../../src/generated/kind-file.ts';
import { checkCatalogue } from '../../src/kinds/check-catalogue.ts';
import { kindChecks } from '../../src/kinds/kind-checks.ts';
import { kindCheckNames } from '../../src/ruleset/kind-check-names.ts';

const docs = { description: 'A kind.' };
const match = [{ paths: ['a.md'] }];
const checksOf = (file: Partial<KindFile>) => kindChecks({ id: 'p/k', pack: 'p', file: { docs, match, ...file } });
const idsOf = (file: Partial<KindFile>) => checksOf(file).map(check => check.id);

describe('kindChecks', () => {
  it('knows the checks that configs may name', () => {
    expect(Object.keys(checkCatalogue)).toEqual(kindCheckNames);
  });

  it('has none for a kind that promises nothing', () => {
    expect(idsOf({})).toEqual([]);
    expect(idsOf({ frontmatter: { required: false }, related: { drift: { path: 'drift.md' } } })).toEqual([]);
  });

  it('has those that the promises of a table can produce', () => {
    expect(idsOf({ tables: { t: { columns: { A: {} } } } })).toEqual([
      'p/k/table-missing',
      'p/k/table-duplicate',
      'p/k/column-missing',
      'p/k/column-duplicate',
      'p/k/column-case',
    ]);
    expect(
      idsOf({
        tables: { t: { columns: { A: { empty: false } }, occurs: 'any', otherColumns: false, key: '{{A}}', rows: { required: ['x'] } } },
      }),
    ).toEqual([
      'p/k/column-missing',
      'p/k/column-duplicate',
      'p/k/column-unknown',
      'p/k/column-case',
      'p/k/row-missing',
      'p/k/row-unknown',
      'p/k/row-duplicate',
      'p/k/row-order',
      'p/k/cell-invalid',
      'p/k/cell-empty',
    ]);
  });

  it('has those of fields, sections, front matter, data and related files', () => {
    expect(idsOf({ fields: { verdict: { occurs: 'atMostOnce', empty: true } } })).toEqual(['p/k/field-duplicate']);
    expect(idsOf({ sections: { a: { heading: 'A', empty: false } }, sectionOrder: true })).toEqual([
      'p/k/section-missing',
      'p/k/section-duplicate',
      'p/k/section-order',
      'p/k/section-empty',
    ]);
    expect(idsOf({ frontmatter: { schema: {} } })).toEqual(['p/k/frontmatter-missing', 'p/k/frontmatter-invalid']);
    expect(idsOf({ data: { schema: {} }, related: { a: { path: 'a.md', required: true } } })).toEqual([
      'p/k/data-invalid',
      'p/k/file-missing',
    ]);
  });

  it('carries the highest severity, all policies and who may switch it off', () => {
    const checks = checksOf({
      suppressible: 'never',
      fields: { a: { severity: 'warn', policy: ['P-1'] }, b: { policy: ['P-2', 'P-1'] } },
      tables: { t: { columns: { A: {} }, key: '{{A}}', rows: { required: ['x'], order: 'warn', policy: ['P-3'] } } },
    });
    const find = (name: string) => checks.find(check => check.id === `p/k/${name}`);
    expect(find('field-missing')).toMatchObject({ severity: 'error', policy: ['P-1', 'P-2'], suppressible: 'never' });
    expect(find('row-order')).toMatchObject({ severity: 'warn', policy: ['P-3'] });
    expect(find('column-case')).toMatchObject({ severity: 'warn' });
  });
});

it('carries why and source of the kind', () => {
  const [check] = kindChecks({
    id: 'p/k',
    pack: 'p',
    file: { docs: { description: 'A kind.', why: 'Somebody asks.', source: 'handbook' }, match, fields: { Owner: {} } },
  });
  expect(check).toMatchObject({ why: 'Somebody asks.', source: 'handbook' });
});
