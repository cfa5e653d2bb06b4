import type { Item } from '../facts/item.ts';
import type { RuleShape } from '../ruleset/names/name-scope.ts';
import { findName } from '../ruleset/names/resolve-name.ts';
import type { Rule } from '../ruleset/ruleset.ts';
import type { CompileContext } from './compile-context.ts';
import { compileName } from './compile-name.ts';
import { compileSelection } from './compile-selection.ts';
import { createCursor, type RuleRun } from './cursor.ts';
import { START } from './find-place.ts';
import { createPropertyReader, spanOfProperty } from './read-property.ts';
import type { Reader } from './reader.ts';

/** What a rule walks. */
export interface CompiledGiven {
  /** Rules of the same key begin with the same items. */
  readonly key: string;
  home(reader: Reader): Reader | null;
  base(reader: Reader, run: RuleRun): readonly Item[];
  narrow(items: readonly Item[], reader: Reader, run: RuleRun): readonly Item[];
}

/** A given selection, or the entries of an array as items with one property. */
export function compileGiven({ id, file: { given } }: Pick<Rule, 'id' | 'file'>, context: CompileContext): CompiledGiven {
  if ('each' in given) return compileEach(id, given, context);
  const { key, home, base, narrow } = compileSelection(given, context);
  return { key, home, base, narrow: (items, reader, run) => narrow(items, { reader, run, outer: null }) };
}

function compileEach(ruleId: string, { each, as }: Extract<RuleShape['given'], { each: string }>, context: CompileContext): CompiledGiven {
  const outside: CompileContext = { ...context, names: { ...context.names, item: null } };
  const read = compileName(each, outside);
  const ref = findName(each, outside.names)?.ref;
  return {
    // An option may differ from rule to rule.
    key: ref?.kind === 'option' ? `each ${each} of ${ruleId}` : `each ${each} as ${as}`,
    home: reader => reader,
    narrow: items => items,
    base: (reader, run) => {
      // Entries of a projection over this document stand where they were found.
      if (ref?.kind === 'projection') return projectEntries(reader.items(ref.source), { reader, as, property: ref.property });
      const value = read(createCursor({ sequence: [], home: reader, reader, run }));
      return (Array.isArray(value) ? value : []).map(entry => createEntry(as, { value: entry, span: START }));
    },
  };
}

interface ProjectionParts {
  readonly reader: Reader;
  readonly as: string;
  readonly property: Parameters<typeof createPropertyReader>[0];
}

function projectEntries(items: readonly Item[], { reader, as, property }: ProjectionParts): readonly Item[] {
  const read = createPropertyReader(property);
  return items.flatMap(item => {
    const value = read(item, reader.document);
    const span = spanOfProperty(item, property.name);
    return (Array.isArray(value) ? value : value === null ? [] : [value]).map(entry => createEntry(as, { value: entry, span }));
  });
}

function createEntry(as: string, { value, span }: { readonly value: Item['properties'][string]; readonly span: Item['span'] }): Item {
  return Object.freeze({
    span,
    container: 'prose',
    section: null,
    properties: Object.freeze({ [as]: value }),
    spans: Object.freeze({}),
    raws: Object.freeze({}),
  });
}
