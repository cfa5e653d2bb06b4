import type { Item } from '../facts/item.ts';
import type { Scalar, Value } from '../facts/value.ts';
import type { Condition, Conditions } from '../generated/rule-file.ts';
import { findName } from '../ruleset/names/resolve-name.ts';
import type { CompileContext } from './compile-context.ts';
import { compileName } from './compile-name.ts';
import { type Cursor, createCursor, moveCursor, type Read, type Test } from './cursor.ts';
import type { SelectionPlace } from './stage.ts';

/**
 * An equality between a property of the selected items and a value of the rule's item. Selecting for each of n items among m would take n times
 * m comparisons; by an index over the property it takes n plus m.
 */
export interface Join {
  /** The property, at a selected item. */
  readonly inner: Read;
  /** The value, at the rule's item. */
  readonly outer: Read;
}

/** The first such equality that must hold, or null. */
export function compileJoin(conditions: Conditions, context: CompileContext): Join | null {
  for (const condition of 'all' in conditions ? conditions.all : []) {
    const names = equalNames(condition);
    const kinds = names?.map(name => findName(name, context.names)?.ref.kind) ?? [];
    const property = kinds.indexOf('property');
    const other = kinds.findIndex(kind => kind === 'let' || kind === 'entry');
    if (names === null || property < 0 || other < 0) continue;
    return { inner: compileName(names[property] as string, context), outer: compileName(names[other] as string, context) };
  }
  return null;
}

function equalNames(condition: Condition): [string, string] | null {
  if (!('fact' in condition) || condition.operator !== 'equal') return null;
  const { value } = condition;
  return value !== null && typeof value === 'object' && 'fact' in value ? [condition.fact, value.fact] : null;
}

/** The items that equal the rule's item in the join's property and pass the test, in their order. */
export function joinItems(
  items: readonly Item[],
  { join, test }: { readonly join: Join; readonly test: Test },
  place: SelectionPlace,
): readonly Item[] {
  const { home, reader, run, outer } = place;
  if (outer === null || run === null) return [];
  const cursor = createCursor({ sequence: items, home, reader, run, root: outer.root });
  const index = (run.kept.get(join) as Index | undefined) ?? indexItems(join.inner, cursor);
  run.kept.set(join, index);
  const value = join.outer(outer);
  const kept: Item[] = [];
  for (const place of (isScalar(value) && index.get(value)) || []) {
    moveCursor(cursor, place);
    if (test(cursor)) kept.push(cursor.item);
  }
  return kept;
}

type Index = ReadonlyMap<Scalar, readonly number[]>;

function indexItems(read: Read, cursor: Cursor): Index {
  const index = new Map<Scalar, number[]>();
  for (let place = 0; place < cursor.sequence.length; place++) {
    moveCursor(cursor, place);
    const value = read(cursor);
    if (value === null || !isScalar(value)) continue;
    const places = index.get(value);
    if (places) places.push(place);
    else index.set(value, [place]);
  }
  return index;
}

function isScalar(value: Value): value is Scalar {
  return !Array.isArray(value);
}
