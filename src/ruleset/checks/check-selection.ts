import type { Given, Selection } from '../../generated/rule-file.ts';
import type { NameScope } from '../names/name-scope.ts';
import { allSourcesInScope } from '../names/names-in-scope.ts';
import { relatedScope, resolveSource } from '../names/resolve-source.ts';
import { nodesOf, selectionScope } from '../names/selection-names.ts';
import { graphOf, sourceNameOf } from '../names/source-name.ts';
import { checkConditions } from './check-conditions.ts';
import { checkGraph } from './check-graph.ts';
import { checkMatching } from './check-matching.ts';
import { memberType, nameValueType, typeOfLiteral } from './check-operands.ts';
import { reportCapturePattern } from './check-patterns.ts';
import { type CheckScope, checkName } from './check-scope.ts';
import { checkSectionName } from './check-section-name.ts';
import type { JsonPath } from './mistake.ts';

type AnySelection = Selection | Exclude<Given, { each: string }>;

/**
 * Reports what is wrong with a selection: unknown collections, tables, columns, sections, properties, operands. The scope of its items,
 * or null where even the collection is unknown, so that nothing can be said of them.
 */
export function checkSelection(scope: CheckScope, selection: AnySelection, path: JsonPath): CheckScope | null {
  const sourceName = sourceNameOf(selection);
  const graph = graphOf(selection);
  const source = resolveSource(sourceName, scope.names);
  if (!source) {
    const known = allSourcesInScope(scope.names);
    const kind = scope.names.kind ? ` of ${scope.names.kind.id}` : '';
    const message = `There is no collection, table or view${kind} named "${sourceName}".`;
    scope.report({ path: [...path, ...(graph ? ['graph', 'nodes'] : ['fact'])], message, unknown: { name: sourceName, known } });
    return null;
  }
  const home = source.alias === null ? scope.names : (relatedScope(source.alias, scope.names) ?? scope.names);
  const name = source.source.kind === 'collection' ? source.source.name : null;
  if (!checkTable(scope, { selection, path, home, name })) return null;
  checkSectionName(scope.report, { text: selection.section, path: [...path, 'section'] }, home.kind?.file ?? null);
  if (graph === null) checkMatching(scope, selection, path);
  const items: CheckScope = { ...scope, names: selectionScope(selection, scope.names) };
  const { capture, ...uncaptured } = selection;
  if (graph) checkGraph({ ...scope, names: selectionScope(nodesOf(selection), scope.names) }, graph, [...path, 'graph']);
  if (capture) checkCapture({ ...scope, names: selectionScope(uncaptured, scope.names) }, capture, [...path, 'capture']);
  checkWhere(items, selection.where ?? {}, [...path, 'where']);
  if ('conditions' in selection && selection.conditions) checkConditions(items, selection.conditions, [...path, 'conditions']);
  return items;
}

interface TablePlace {
  readonly selection: AnySelection;
  readonly path: JsonPath;
  readonly home: NameScope;
  /** The collection's name; null for tables and views, which have their columns already. */
  readonly name: string | null;
}

/** False where the columns cannot be known, so that other mistakes would only follow from this one. */
function checkTable({ report }: CheckScope, { selection, path, home, name }: TablePlace): boolean {
  const { table, columns } = selection;
  const hasColumns = name === 'rows' || name === 'cells';
  const stray = (['table', 'columns'] as const).find(key => selection[key] !== undefined && !hasColumns);
  const tables = home.kind?.file.tables ?? {};
  if (stray)
    report({ path: [...path, stray], on: 'key', message: `"${stray}" narrows rows and cells; "${sourceNameOf(selection)}" is neither.` });
  else if (table !== undefined && columns !== undefined) {
    report({ path: [...path, 'columns'], on: 'key', message: 'Either "table" or "columns": a declared table has its columns.' });
  } else if (table !== undefined && !Object.hasOwn(tables, table)) {
    const whose = home.kind?.id ?? 'A document without a kind';
    report({
      path: [...path, 'table'],
      message: `${whose} declares no table "${table}".`,
      unknown: { name: table, known: Object.keys(tables) },
    });
  } else return true;
  return false;
}

function checkCapture(scope: CheckScope, capture: NonNullable<Selection['capture']>, path: JsonPath): void {
  const type = checkName(scope, capture.from, { path: [...path, 'from'] });
  if (type !== null && type !== 'text' && type !== 'any')
    scope.report({ path: [...path, 'from'], message: `"${capture.from}" is ${nameValueType(type)}, expected text.` });
  reportCapturePattern(scope.report, capture.pattern, [...path, 'pattern']);
}

function checkWhere(scope: CheckScope, where: NonNullable<Selection['where']>, path: JsonPath): void {
  for (const [name, expected] of Object.entries(where)) {
    const type = checkWhereName(scope, name, [...path, name]);
    if (type === null || type === 'any') continue;
    if (type === 'texts' || type === 'numbers') {
      const message = `"${name}" is ${nameValueType(type)}, and where compares single values. Ask for a member in conditions, with contains.`;
      scope.report({ path: [...path, name], on: 'key', message });
      continue;
    }
    const values = Array.isArray(expected) ? expected : [expected];
    const wrong = values.findIndex(value => value !== null && memberType(typeOfLiteral(value)) !== memberType(type));
    if (wrong < 0) continue;
    const message = `"${name}" is ${nameValueType(type)} and ${JSON.stringify(values[wrong])} is ${nameValueType(typeOfLiteral(values[wrong] ?? null))}: they are never the same.`;
    scope.report({ path: Array.isArray(expected) ? [...path, name, wrong] : [...path, name], message });
  }
}

/** The keys of `where` are properties of the item, nothing else. */
function checkWhereName(scope: CheckScope, name: string, path: JsonPath): ReturnType<typeof checkName> {
  const properties = scope.names.item?.properties ?? new Map();
  const base = name.replace(/\.(raw|line)$/, '');
  if (properties.has(name) || properties.has(base)) return properties.get(name) ?? (name.endsWith('.raw') ? 'text' : 'number');
  const hint = scope.names.item?.hint ? ` ${scope.names.item.hint}` : '';
  scope.report({ path, on: 'key', message: `The items have no property "${name}".${hint}`, unknown: { name, known: properties.keys() } });
  return null;
}
