import type { Column, Entries, KindFile, Table } from '../../generated/kind-file.ts';
import { parseTemplate } from '../template.ts';
import { checkAliases, checkHeadings } from './check-aliases.ts';
import { reportDuplicates } from './check-list.ts';
import { reportPattern } from './check-patterns.ts';
import { checkSectionName } from './check-section-name.ts';
import type { FileContext } from './file-context.ts';
import { findReference, referencesFrom } from './known.ts';
import type { JsonPath } from './mistake.ts';

/** Reports what is wrong with the tables that a kind promises. */
export function checkTables(file: KindFile, context: FileContext): void {
  for (const [id, table] of Object.entries(file.tables ?? {})) {
    const path = ['tables', id];
    checkSectionName(context.report, { text: table.section, path: [...path, 'section'] }, file);
    checkIdentify(table, path, context);
    checkKey(table, path, context);
    if (table.rows) checkEntries(table.rows.required, [...path, 'rows', 'required'], context);
    for (const [name, column] of Object.entries(table.columns)) checkValues(column, [...path, 'columns', name], context);
    checkAliases(table.columns, [...path, 'columns'], context);
  }
}

/** Reports what is wrong with the fields that a kind promises. */
export function checkFields(file: KindFile, context: FileContext): void {
  for (const [name, field] of Object.entries(file.fields ?? {})) {
    checkSectionName(context.report, { text: field.section, path: ['fields', name, 'section'] }, file);
    checkValues(field, ['fields', name], context);
  }
  checkAliases(file.fields ?? {}, ['fields'], context);
}

/** Reports what is wrong with the sections that a kind promises. */
export function checkSections(file: KindFile, context: FileContext): void {
  const sections = file.sections ?? {};
  for (const [id, section] of Object.entries(sections)) {
    if (section.pattern !== undefined) reportPattern(context.report, section.pattern, ['sections', id, 'pattern']);
    if (section.pattern !== undefined && section.holds !== undefined)
      context.report({
        path: ['sections', id, 'holds'],
        message: 'A section that holds commands is found by its heading and aliases: leave "pattern" out.',
      });
  }
  checkHeadings(sections, ['sections'], context);
  checkOrder(file, context);
}

function checkOrder({ sections = {}, sectionOrder }: KindFile, { report }: FileContext): void {
  if (!Array.isArray(sectionOrder)) return;
  const known = Object.keys(sections);
  sectionOrder.forEach((name, index) => {
    if (known.includes(name)) return;
    report({ path: ['sectionOrder', index], message: `There is no section "${name}" in this kind.`, unknown: { name, known } });
  });
}

function checkIdentify(table: Table, path: JsonPath, { report }: FileContext): void {
  const known = Object.keys(table.columns);
  table.identify?.forEach((name, index) => {
    if (known.includes(name)) return;
    report({ path: [...path, 'identify', index], message: `The table has no column "${name}".`, unknown: { name, known } });
  });
}

function checkKey(table: Table, path: JsonPath, { report }: FileContext): void {
  if (table.rows && table.key === undefined) {
    report({
      path: [...path, 'rows'],
      on: 'key',
      message: 'Rows are named by their key: the table needs a "key", as "{{Phase}}.{{Variable}}".',
    });
  }
  if (table.key === undefined) return;
  const { parts, problems } = parseTemplate(table.key);
  const known = Object.keys(table.columns);
  const at = [...path, 'key'];
  for (const { message, start, end } of problems) report({ path: at, within: [start, end], message });
  const names = parts.filter(part => part.type === 'name');
  for (const { name, start, end } of names) {
    if (known.includes(name)) continue;
    report({ path: at, within: [start, end], message: `The table has no column "${name}".`, unknown: { name, known } });
  }
  if (names.length === 0 && problems.length === 0) report({ path: at, message: 'A key without a {{column}} is the same in all rows.' });
}

function checkValues(part: Pick<Column, 'pattern' | 'values'>, path: JsonPath, context: FileContext): void {
  if (part.pattern !== undefined) reportPattern(context.report, part.pattern, [...path, 'pattern']);
  if (part.values) checkEntries(part.values, [...path, 'values'], context);
}

function checkEntries(entries: Entries, path: JsonPath, { report, known, pack }: FileContext): void {
  if (Array.isArray(entries)) {
    reportDuplicates(entries, index =>
      report({ path: [...path, index], message: `${JSON.stringify(entries[index])} stands twice in this list.` }),
    );
    return;
  }
  const id = findReference(known.lists, entries.list, pack);
  if (id !== null && known.commandLists.has(id))
    report({ path: [...path, 'list'], message: `"${entries.list}" is a list of commands, not of values.` });
  if (id === null) {
    const unknown = { name: entries.list, known: referencesFrom(known.lists, pack) };
    report({ path: [...path, 'list'], message: `There is no list "${entries.list}".`, unknown });
  }
}
