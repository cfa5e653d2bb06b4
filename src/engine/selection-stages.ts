import type { Item } from '../facts/item.ts';
import type { Selection, Where } from '../generated/rule-file.ts';
import { commandListsOf } from '../ruleset/names/command-lists.ts';
import type { NameScope } from '../ruleset/names/name-scope.ts';
import { findName } from '../ruleset/names/resolve-name.ts';
import { nodesOf } from '../ruleset/names/selection-names.ts';
import { graphOf } from '../ruleset/names/source-name.ts';
import { captureParts } from './capture-parts.ts';
import { compileMatching, compileNotMatching } from './commands/match-commands.ts';
import type { CompileContext } from './compile-context.ts';
import { compileGraph } from './compile-graph.ts';
import { compileName } from './compile-name.ts';
import { type Cursor, createCursor, moveCursor, type Test } from './cursor.ts';
import { createHeadingMatcher, createSectionTest } from './match-section.ts';
import { keepRowsWithColumns } from './name-columns.ts';
import type { SelectionPlace, Stage } from './stage.ts';

/** The narrowings of a selection before its conditions, in their order: table or columns, section, the edges of a graph, command lists, capture, where. `home` is the scope of the items' own document. */
export function compileStages(selection: Selection, home: NameScope, context: CompileContext): Stage[] {
  const { table, columns, section, capture, where } = selection;
  const stages: Stage[] = [];
  if (table !== undefined) stages.push(items => items.filter(item => item.table?.id === table));
  if (columns !== undefined) stages.push(items => keepRowsWithColumns(items, columns));
  if (section !== undefined) stages.push(compileSection(section, home));
  const graph = graphOf(selection);
  if (graph !== null) stages.push(compileGraph(graph, nodesOf(selection), context.names));
  const { matching, notMatching } = commandListsOf('graph' in selection ? {} : selection, context.names.pack);
  if (notMatching.length > 0) stages.push(compileNotMatching(notMatching));
  if (matching.length > 0) stages.push(compileMatching(matching));
  if (capture !== undefined) stages.push(compileCapture(capture, context));
  if (where !== undefined) stages.push(compileWhere(where, context));
  return stages;
}

function compileSection(section: string, { kind }: NameScope): Stage {
  const matches = createHeadingMatcher(section, kind?.file ?? null);
  return items => {
    const isBelow = createSectionTest(matches);
    return items.filter(item => isBelow(item.section));
  };
}

function compileCapture({ from, pattern }: NonNullable<Selection['capture']>, context: CompileContext): Stage {
  const read = compileName(from, context);
  const ref = findName(from, context.names)?.ref;
  const property = ref?.kind === 'property' ? ref : null;
  return (items, place) => {
    const captured: Item[] = [];
    walkItems(items, place, cursor => {
      const item = captureParts(pattern, { item: cursor.item, value: read(cursor), property, document: place.home.document });
      if (item !== null) captured.push(item);
    });
    return captured;
  };
}

function compileWhere(where: Where, context: CompileContext): Stage {
  const parts = Object.entries(where).map(([name, value]) => ({
    read: compileName(name, context),
    allowed: new Set<unknown>(Array.isArray(value) ? value : [value]),
  }));
  return (items, place) => filterItems(items, cursor => parts.every(({ read, allowed }) => allowed.has(read(cursor))), place);
}

/** The items that pass; `previous`, `next` and `ordinal` are those of the sequence that is being filtered. */
export function filterItems(items: readonly Item[], test: Test, place: SelectionPlace): readonly Item[] {
  const kept: Item[] = [];
  walkItems(items, place, cursor => {
    if (test(cursor)) kept.push(cursor.item);
  });
  return kept;
}

function walkItems(items: readonly Item[], { home, reader, run, outer }: SelectionPlace, visit: (cursor: Cursor) => void): void {
  const cursor = createCursor({ sequence: items, home, reader, run, root: outer?.root ?? null });
  for (let index = 0; index < items.length; index++) {
    moveCursor(cursor, index);
    visit(cursor);
  }
}
