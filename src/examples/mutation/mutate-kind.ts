import type { KindFile } from '../../generated/kind-file.ts';
import { dropMembers, type Edit } from './edit.ts';
import { mutatePattern } from './mutate-pattern.ts';

type Shape = Omit<KindFile, 'examples'>;
type Part = Readonly<Record<string, unknown>>;

/** What a kind says of a part of a document, each of which the kind's examples should notice. What names a part (aliases, patterns of headings, levels) is left out: a spelling more is data. */
const promises = {
  tables: ['section', 'occurs', 'columnCase', 'otherColumns', 'rows'],
  columns: ['required', 'pattern', 'values', 'empty'],
  rows: ['required', 'others', 'order'],
  fields: ['occurs', 'section', 'pattern', 'values', 'empty'],
  sections: ['occurs', 'empty'],
  related: ['required'],
} as const;

/** Every small change of what a kind promises, but of its JSON Schemas: to pin these, examples would have to repeat them. */
export function mutateKind(file: Shape): Edit[] {
  return [
    ...Object.entries(file.tables ?? {}).flatMap(([id, table]) => [
      ...mutatePart(table, ['tables', id], promises.tables),
      ...mutatePart(table.rows ?? {}, ['tables', id, 'rows'], promises.rows.slice(1)),
      ...dropEntries(table.rows?.required, ['tables', id, 'rows', 'required']),
      ...Object.entries(table.columns).flatMap(([name, column]) => mutatePart(column, ['tables', id, 'columns', name], promises.columns)),
    ]),
    ...(['fields', 'sections', 'related'] as const).flatMap(part =>
      Object.entries(file[part] ?? {}).flatMap(([name, value]) => mutatePart(value as unknown as Part, [part, name], promises[part])),
    ),
    ...mutatePart(file.frontmatter ?? {}, ['frontmatter'], ['required']),
  ];
}

function mutatePart(part: object, path: readonly (string | number)[], keys: readonly string[]): Edit[] {
  return keys
    .filter(key => key in part)
    .flatMap((key): Edit[] => {
      const at = [...path, key];
      const value = (part as Part)[key];
      const drop: Edit = { path: at, on: 'key', change: `"${key}" is gone`, effect: 'other' };
      if (key === 'pattern') return [drop, ...mutatePattern(String(value), { path: at, sense: 'other' })];
      return [drop, ...(key === 'values' ? dropEntries(value, at) : [])];
    });
}

/** Without each member of a list that stands here; one that stands elsewhere, as `{"list": …}`, is data. */
function dropEntries(value: unknown, path: readonly (string | number)[]): Edit[] {
  return Array.isArray(value) ? dropMembers(value, { path }, 'other') : [];
}
