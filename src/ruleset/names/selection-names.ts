import type { ValueType } from '../../facts/value.ts';
import type { KindFile, Table } from '../../generated/kind-file.ts';
import type { FactSelection } from '../../generated/rule-file.ts';
import { captureGroups } from '../../operators/patterns/capture-groups.ts';
import type { Source, SourceRef } from './name-ref.ts';
import type { ItemNames, KindShape, NameScope } from './name-scope.ts';
import { documentScope, hasKey, relatedScope, resolveSource } from './resolve-source.ts';
import { graphOf, type SourceChoice, sourceNameOf } from './source-name.ts';

/** A view on a view on a view …: deeper than this it is a circle. */
const MAX_VIEWS = 20;
/** Every item has these. */
const common: readonly (readonly [string, ValueType])[] = [
  ['line', 'number'],
  ['section', 'text'],
  ['container', 'text'],
];
/** What the edge of a graph has beside its node's properties. */
const edgeProperties: readonly (readonly [string, ValueType])[] = [
  ['from', 'text'],
  ['to', 'text'],
  ['dangling', 'boolean'],
  ['inCycle', 'boolean'],
  ['backward', 'boolean'],
];
type Views = NonNullable<KindFile['views']>;
/** What `matching` says of a command besides. */
const matchedProperties: readonly (readonly [string, ValueType])[] = [
  ['token', 'text'],
  ['value', 'text'],
  ['pattern', 'text'],
  ['instead', 'text'],
];
const NO_ITEM: ItemNames = { properties: new Map(), hint: null };

/** What narrows items and names their properties. */
export type NamedSelection = SourceChoice & Pick<FactSelection, 'table' | 'columns' | 'matching' | 'capture'>;

/** The properties that the selected items have. Of an unknown source: none. */
export function selectionNames(selection: NamedSelection, scope: NameScope, depth = 0): ItemNames {
  const source = resolveSource(sourceNameOf(selection), scope);
  if (source === null || depth > MAX_VIEWS) return NO_ITEM;
  const home = source.alias === null ? scope : (relatedScope(source.alias, scope) ?? scope);
  const base = sourceNames(source.source, home, depth);
  const edges = graphOf(selection) === null ? [] : edgeProperties;
  const matched = selection.matching === undefined ? [] : matchedProperties;
  const properties = new Map([...base.properties, ...namedColumns(selection, source, home), ...edges, ...matched]);
  for (const group of selection.capture ? captureGroups(selection.capture.pattern) : []) properties.set(group, 'text');
  const named = selection.table !== undefined || selection.columns !== undefined;
  return { properties, hint: named ? null : base.hint };
}

/** The selection of a graph's nodes, without what judges edges. */
export function nodesOf(selection: NamedSelection): NamedSelection {
  const { table, columns } = selection;
  return { fact: sourceNameOf(selection), ...(table !== undefined && { table }), ...(columns !== undefined && { columns }) };
}

/** The scope inside a selection: its items' properties, beside what the rule names. */
export function selectionScope(selection: NamedSelection, scope: NameScope): NameScope {
  return { ...scope, item: selectionNames(selection, scope) };
}

/** The properties of the items of a source within its own document. */
export function sourceNames(source: SourceRef, scope: NameScope, depth = 0): ItemNames {
  switch (source.kind) {
    case 'table':
      return { properties: new Map([...collectionNames('rows', scope), ...tableColumns(scope.kind?.file, source.id)]), hint: null };
    case 'view': {
      const view = scope.kind?.file.views?.[source.name];
      return view ? viewNames(view, documentScope(scope, scope.kind), depth + 1) : NO_ITEM;
    }
    case 'collection':
      return { properties: new Map(collectionNames(source.name, scope)), hint: source.name === 'rows' ? columnHint : null };
  }
}

function viewNames(view: Views[string], scope: NameScope, depth: number): ItemNames {
  return 'union' in view ? commonNames(view.union, scope, depth) : selectionNames(view, scope, depth);
}

/** The properties that the items of all these views have; of different types, they may be any. */
function commonNames(views: readonly string[], scope: NameScope, depth: number): ItemNames {
  if (depth > MAX_VIEWS) return NO_ITEM;
  const [first, ...others] = views.map(name => sourceNames({ kind: 'view', name }, scope, depth).properties);
  const shared = [...(first ?? [])].filter(([name]) => others.every(properties => properties.has(name)));
  const typed = shared.map(([name, type]) => [name, others.every(properties => properties.get(name) === type) ? type : 'any'] as const);
  return { properties: new Map(typed), hint: 'It is a union: its items have the properties that all of its views have.' };
}

const columnHint = 'The columns of a row are known where `given` names a declared `table`, or the `columns` that a table must have.';

function collectionNames(name: string, { collections }: NameScope): (readonly [string, ValueType])[] {
  const properties = Object.entries(collections.get(name)?.properties ?? {});
  return [...common, ...properties.map(([property, { type }]) => [property, type] as const)];
}

function namedColumns({ table, columns }: NamedSelection, { source }: Source, scope: NameScope): (readonly [string, ValueType])[] {
  if (source.kind === 'collection' && source.name !== 'rows') return [];
  const declared = table === undefined ? [] : tableColumns(scope.kind?.file, table);
  const known = new Set(declared.map(([name]) => name));
  return [...declared, ...(columns ?? []).filter(name => !known.has(name)).map(name => [name, 'text'] as const)];
}

function tableColumns(kind: KindShape | undefined, id: string): (readonly [string, ValueType])[] {
  const table: Table | undefined = kind?.tables && hasKey(kind.tables, id) ? kind.tables[id] : undefined;
  return Object.entries(table?.columns ?? {}).map(([name, { type = 'text' }]) => [name, type === 'command' ? 'text' : type] as const);
}
