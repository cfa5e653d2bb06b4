import type { Finding } from '../ruleset/finding.ts';
import type { Severity } from '../ruleset/ruleset.ts';
import { describeValue, parseTemplate, writeValue } from '../ruleset/template.ts';
import { type CheckName, checkCatalogue } from './check-catalogue.ts';
import { checkCells } from './check-cells.ts';
import { checkColumns } from './check-columns.ts';
import { checkData } from './check-data.ts';
import { checkFields } from './check-fields.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import type { Breach, CheckInput } from './check-input.ts';
import { checkRelated } from './check-related.ts';
import { checkRows } from './check-rows.ts';
import { checkSections } from './check-sections.ts';
import { checkTables } from './check-tables.ts';

const checks: readonly ((input: CheckInput) => Breach[])[] = [
  checkFrontMatter,
  checkData,
  checkTables,
  checkColumns,
  checkRows,
  checkCells,
  checkFields,
  checkSections,
  checkRelated,
];

/** The promises of a document's kind that it does not keep, as findings in document order. */
export function checkKind(input: CheckInput): Finding[] {
  const findings = checks.flatMap(check => check(input)).flatMap(breach => createFinding(breach, input));
  return findings.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function createFinding(breach: Breach, { kind, severityOf }: CheckInput): Finding[] {
  const { check, messageId, span } = breach;
  const ruleId = `${kind.id}/${check}`;
  const severity = severityOf?.(ruleId) ?? severityNumber(breach);
  if (severity === 0) return [];
  return [{ ruleId, messageId, message: wordMessage(breach), severity, span, ...createSubject(breach) }];
}

/** By check, the value that names what is missing: it does not stand where the finding does. */
const subjects: Readonly<Partial<Record<CheckName, string>>> = {
  'table-missing': 'columns',
  'column-missing': 'column',
  'row-missing': 'key',
  'field-missing': 'field',
  'section-missing': 'heading',
  'frontmatter-invalid': 'key',
  'data-invalid': 'key',
  'file-missing': 'path',
};

function createSubject({ check, values }: Breach): Pick<Finding, 'subject'> {
  const value = values[subjects[check] ?? ''];
  return value === undefined || value === null ? {} : { subject: writeValue(value) ?? '' };
}

function wordMessage({ check, messageId, values }: Breach): string {
  const { parts } = parseTemplate(checkCatalogue[check].messages[messageId] ?? messageId);
  return parts.map(part => (part.type === 'text' ? part.text : describeValue(values[part.name] ?? null))).join('');
}

function severityNumber({ severity = 'error' }: Breach): 0 | Severity {
  if (severity === 'off') return 0;
  return severity === 'warn' ? 1 : 2;
}
