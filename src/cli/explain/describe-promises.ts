import type { Column, Entries, Field, KindFile, Occurs, Section, Table } from '../../generated/kind-file.ts';

/** The members of a list by its full id. */
export type ListItems = (id: string) => readonly (string | number)[];

/** What a kind promises, as an outline: lines that begin with two spaces belong to the one above. */
export function describePromises(file: Omit<KindFile, 'examples'>, listItems: ListItems): string[] {
  const { frontmatter, data, tables = {}, fields = {}, sections = {}, related = {} } = file;
  return [
    ...(frontmatter
      ? [`front matter${frontmatter.required === false ? ' (may be absent)' : ''}${describeSchema(frontmatter.schema)}`]
      : []),
    ...(data ? [`data${describeSchema(data.schema)}`] : []),
    ...Object.entries(tables).flatMap(([id, table]) => describeTable(id, table, listItems)),
    ...Object.entries(fields).map(([name, field]) => join([`field ${name}`, ...describeField(field, listItems)])),
    ...Object.values(sections).map(section => join([`section "${section.heading}"`, ...describeSection(section)])),
    ...(file.sectionOrder
      ? [`the sections${Array.isArray(file.sectionOrder) ? ` ${file.sectionOrder.join(', ')}` : ''} in this order`]
      : []),
    ...Object.entries(related).map(([alias, { path, search, capture, kind, required }]) =>
      join([
        `related document ${alias}: ${path}`,
        ...(search === undefined ? [] : ['here or in a folder above']),
        ...(capture === undefined ? [] : [`as ${capture.from} tells by ${capture.pattern}`]),
        ...(kind === undefined ? [] : [`of kind ${kind}`]),
        required ? 'must exist' : 'may be absent',
      ]),
    ),
  ];
}

function describeSchema(schema: { readonly properties?: unknown } | undefined): string {
  const properties = schema?.properties;
  const keys = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return keys.length > 0 ? ` by a JSON schema: ${keys.join(', ')}` : schema ? ' by a JSON schema' : '';
}

function describeTable(id: string, { columns, section, occurs, otherColumns, key, rows }: Table, listItems: ListItems): string[] {
  return [
    join([`table ${id}`, describeOccurs(occurs), ...below(section), ...(otherColumns === false ? ['no other columns'] : [])]),
    ...Object.entries(columns).map(([name, column]) => `  ${join([`column ${name}`, ...describeColumn(column, listItems)])}`),
    ...(key === undefined ? [] : [`  each row once, by ${key}`]),
    ...(rows ? [`  rows ${describeEntries(rows.required, listItems)}${rows.others ? '; others too' : '; no others'}`] : []),
  ];
}

function describeColumn(column: Column, listItems: ListItems): string[] {
  return [
    ...(column.required === false ? ['may be absent'] : []),
    ...aliasesOf(column),
    ...(column.type === undefined || column.type === 'text' ? [] : [column.type]),
    ...describeValue(column, listItems),
    ...(column.empty === false ? ['never empty'] : []),
  ];
}

function describeField(field: Field, listItems: ListItems): string[] {
  const { occurs, section, empty } = field;
  return [
    describeOccurs(occurs),
    ...below(section),
    ...aliasesOf(field),
    ...describeValue(field, listItems),
    ...(empty ? ['may be empty'] : []),
  ];
}

function describeSection(section: Section): string[] {
  const { occurs, level, empty } = section;
  return [
    describeOccurs(occurs),
    ...aliasesOf(section),
    ...(level === undefined ? [] : [`on level ${level}`]),
    ...(empty === false ? ['never empty'] : []),
  ];
}

function describeValue({ values, pattern }: Pick<Column, 'values' | 'pattern'>, listItems: ListItems): string[] {
  return [
    ...(values === undefined ? [] : [`one of ${describeEntries(values, listItems)}`]),
    ...(pattern === undefined ? [] : [`matches ${pattern}`]),
  ];
}

function describeEntries(entries: Entries, listItems: ListItems): string {
  return Array.isArray(entries) ? entries.join(', ') : `${listItems(entries.list).join(', ')} (list ${entries.list})`;
}

function describeOccurs(occurs: Occurs = 'once'): string {
  return { once: 'once', atMostOnce: 'at most once', atLeastOnce: 'at least once', any: 'any number of times' }[occurs];
}

function aliasesOf({ aliases = [] }: { readonly aliases?: readonly string[] }): string[] {
  return aliases.length === 0 ? [] : [`also written ${aliases.join(', ')}`];
}

function below(section: string | undefined): string[] {
  return section === undefined ? [] : [`below ${section}`];
}

function join(parts: readonly string[]): string {
  return parts.join('; ');
}
