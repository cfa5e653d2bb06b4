import type { KindFile, Severity, Table } from '../generated/kind-file.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { type CheckName, checkCatalogue } from './check-catalogue.ts';
import { makesPromise } from './check-cells.ts';

/** A check of a kind's own promises, as configs, docs and formatters see it: like a rule. */
export interface KindCheck {
  /** <pack>/<kind>/<check>, as archon/run/row-missing. */
  readonly id: string;
  readonly description: string;
  /** What the kind says of itself: why its documents keep their promises, and where that is written. */
  readonly why?: string | undefined;
  readonly source?: string | undefined;
  /** The highest among its promises. */
  readonly severity: Severity;
  readonly policy: readonly string[];
  readonly suppressible: 'inline' | 'config' | 'never';
  readonly messages: Readonly<Record<string, string>>;
}

/** A promise and the checks that can find it broken. */
interface Promised {
  readonly checks: readonly CheckName[];
  readonly severity?: Severity | undefined;
  readonly policy?: readonly string[] | undefined;
}

/** The checks that a kind's promises can produce, in the catalogue's order. */
export function kindChecks({ id, file }: Kind): KindCheck[] {
  const promised = collectPromises(file);
  const names = Object.keys(checkCatalogue) as CheckName[];
  return names.flatMap(name => {
    const promises = promised.filter(promise => promise.checks.includes(name));
    if (promises.length === 0) return [];
    const severity = highest(promises.map(promise => promise.severity ?? 'error'));
    const policy = [...new Set(promises.flatMap(promise => promise.policy ?? []))];
    const { why, source } = file.docs;
    return [{ id: `${id}/${name}`, ...checkCatalogue[name], why, source, severity, policy, suppressible: file.suppressible ?? 'inline' }];
  });
}

function highest(severities: readonly Severity[]): Severity {
  if (severities.includes('error')) return 'error';
  return severities.includes('warn') ? 'warn' : 'off';
}

function collectPromises(file: Omit<KindFile, 'examples'>): Promised[] {
  const { frontmatter, data } = file;
  return [
    ...Object.values(file.tables ?? {}).flatMap(promisesOfTable),
    ...Object.values(file.fields ?? {}).map(({ occurs, pattern, values, empty, severity, policy }): Promised => {
      const judged = pattern !== undefined || values !== undefined || !empty;
      const checks: CheckName[] = judged ? ['field-invalid'] : [];
      return { checks: [...checks, ...occursChecks(occurs, 'field-missing', 'field-duplicate')], severity, policy };
    }),
    ...Object.values(file.sections ?? {}).map(({ occurs, empty, severity, policy }): Promised => {
      const checks: CheckName[] = [
        ...(empty === false ? (['section-empty'] as const) : []),
        ...(file.sectionOrder ? (['section-order'] as const) : []),
      ];
      return { checks: [...checks, ...occursChecks(occurs, 'section-missing', 'section-duplicate')], severity, policy };
    }),
    ...(frontmatter && frontmatter.required !== false ? [{ ...frontmatter, checks: ['frontmatter-missing'] as const }] : []),
    ...(frontmatter?.schema ? [{ ...frontmatter, checks: ['frontmatter-invalid'] as const }] : []),
    ...(data ? [{ ...data, checks: ['data-invalid'] as const }] : []),
    ...Object.values(file.related ?? {}).flatMap(related => (related.required ? [{ ...related, checks: ['file-missing'] as const }] : [])),
  ];
}

function promisesOfTable({ columns, key, rows, otherColumns, columnCase, occurs, severity, policy }: Table): Promised[] {
  const header: CheckName[] = ['column-missing', 'column-duplicate', ...(otherColumns === false ? (['column-unknown'] as const) : [])];
  const cells = Object.values(columns)
    .filter(makesPromise)
    .map((column): Promised => {
      const checks: CheckName[] = ['cell-invalid', ...(column.empty === false ? (['cell-empty'] as const) : [])];
      return { checks, severity: column.severity ?? severity, policy: column.policy ?? policy };
    });
  const rowPolicy = rows?.policy ?? policy;
  return [
    { checks: [...occursChecks(occurs, 'table-missing', 'table-duplicate'), ...header], severity, policy },
    ...(columnCase === 'off' ? [] : [{ checks: ['column-case'] as const, severity: 'warn' as const, policy }]),
    ...(key === undefined ? [] : [{ checks: ['row-duplicate'] as const, severity, policy: rowPolicy }]),
    ...(rows
      ? [{ checks: ['row-missing', ...(rows.others ? [] : (['row-unknown'] as const))] as const, severity, policy: rowPolicy }]
      : []),
    ...(rows ? [{ checks: ['row-order'] as const, severity: rows.order ?? 'off', policy: rowPolicy }] : []),
    ...cells,
  ];
}

function occursChecks(occurs: Table['occurs'] = 'once', missing: CheckName, duplicate: CheckName): CheckName[] {
  return [
    ...(occurs === 'once' || occurs === 'atLeastOnce' ? [missing] : []),
    ...(occurs === 'once' || occurs === 'atMostOnce' ? [duplicate] : []),
  ];
}
