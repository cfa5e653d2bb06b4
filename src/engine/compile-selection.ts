import type { Item } from '../facts/item.ts';
import type { Selection } from '../generated/rule-file.ts';
import type { Source } from '../ruleset/names/name-ref.ts';
import { relatedScope, resolveSource } from '../ruleset/names/resolve-source.ts';
import { selectionScope } from '../ruleset/names/selection-names.ts';
import { sourceNameOf } from '../ruleset/names/source-name.ts';
import { compileConditions } from './compile-conditions.ts';
import type { CompileContext } from './compile-context.ts';
import { compileJoin, joinItems } from './compile-join.ts';
import type { Reader } from './reader.ts';
import { compileStages, filterItems } from './selection-stages.ts';
import type { SelectionInput, SelectionPlace, Stage } from './stage.ts';

export interface CompiledSelection {
  /** Names the items it begins with; selections of the same key begin with the same. */
  readonly key: string;
  /** The document whose items these are; null where it does not exist. */
  home(reader: Reader): Reader | null;
  /** What the selection begins with: the source's items, in the containers asked for. */
  base(reader: Reader): readonly Item[];
  /** What is left of these. */
  narrow(items: readonly Item[], input: SelectionInput): readonly Item[];
  /** Both in one; what does not depend on the rule's item is made once a run. */
  select(input: SelectionInput): readonly Item[];
}

const NOTHING: readonly Item[] = Object.freeze([]);

/** Compiles a selection once, for all documents. Throws where a name, table or source is unknown, or a pattern is bad. */
export function compileSelection(selection: Selection, context: CompileContext): CompiledSelection {
  const name = sourceNameOf(selection);
  const source = resolveSource(name, context.names);
  if (source === null) throw new Error(`There is no collection, table or view "${name}" here.`);
  const { narrowFixed, pick } = compileNarrowing(selection, source, context);
  const home = (reader: Reader): Reader | null => (source.alias === null ? reader : reader.related(source.alias));
  const base = (reader: Reader): readonly Item[] => selectBase(selection, source, home(reader));
  return {
    key: keyOfSelection(selection),
    home,
    base,
    narrow: (items, input) => {
      const place = findPlace(input, home(input.reader));
      return place
        ? pick(
            narrowFixed(() => items, place),
            place,
          )
        : NOTHING;
    },
    select: input => {
      const place = findPlace(input, home(input.reader));
      return place
        ? pick(
            narrowFixed(() => base(input.reader), place),
            place,
          )
        : NOTHING;
    },
  };
}

interface Narrowing {
  /** What the selection leaves before its conditions. */
  readonly narrowFixed: (base: () => readonly Item[], place: SelectionPlace) => readonly Item[];
  /** What its conditions leave of that. */
  readonly pick: Stage;
}

function compileNarrowing(selection: Selection, source: Source, context: CompileContext): Narrowing {
  const used: CompileContext['used'] = new Set();
  const inner: CompileContext = { ...context, names: selectionScope(selection, context.names), used };
  const home = (source.alias === null ? null : relatedScope(source.alias, context.names)) ?? context.names;
  const stages = compileStages(selection, home, inner);
  const isFixed = !dependsOnRuleItem(used);
  const { conditions } = selection;
  const test = conditions ? compileConditions(conditions, inner).test : null;
  const join = conditions && isFixed ? compileJoin(conditions, inner) : null;
  const isPickFixed = !dependsOnRuleItem(used);
  // What the selection reads of its own items is nothing that the rule's item decides.
  for (const kind of used) if (kind === 'let' || kind === 'entry') context.used.add(kind);
  const runStages = (items: readonly Item[], place: SelectionPlace): readonly Item[] =>
    stages.reduce((rest, stage) => stage(rest, place), items);
  const narrowFixed: Narrowing['narrowFixed'] = (base, place) =>
    isFixed ? keepInRun(stages, place, () => runStages(base(), place)) : runStages(base(), place);
  if (test === null) return { narrowFixed, pick: items => items };
  if (isPickFixed) return { narrowFixed, pick: (items, place) => keepInRun(test, place, () => filterItems(items, test, place)) };
  return {
    narrowFixed,
    pick: (items, place) => (join && place.outer ? joinItems(items, { join, test }, place) : filterItems(items, test, place)),
  };
}

function dependsOnRuleItem(used: CompileContext['used']): boolean {
  return used.has('let') || used.has('entry');
}

function keepInRun(owner: object, { run }: SelectionPlace, make: () => readonly Item[]): readonly Item[] {
  if (run === null) return make();
  const present = run.kept.get(owner) as readonly Item[] | undefined;
  const items = present ?? make();
  run.kept.set(owner, items);
  return items;
}

function findPlace(input: SelectionInput, home: Reader | null): SelectionPlace | null {
  return home && { ...input, home };
}

function selectBase({ container }: Selection, { source }: Source, home: Reader | null): readonly Item[] {
  if (home === null) return NOTHING;
  if (container === undefined) return home.items(source);
  const items = allItems(source, home);
  return container === 'any' ? items : items.filter(item => container.includes(item.container));
}

/** The source's items wherever they stand; those of a view as the view has them. */
function allItems(source: Source['source'], home: Reader): readonly Item[] {
  if (source.kind === 'view') return home.items(source);
  return source.kind === 'table' ? home.all('rows').filter(item => item.table?.id === source.id) : home.all(source.name);
}

function keyOfSelection(selection: Selection): string {
  const { container } = selection;
  const name = sourceNameOf(selection);
  if (container === undefined) return name;
  return `${name} in ${container === 'any' ? 'any' : [...container].sort().join(' or ')}`;
}
