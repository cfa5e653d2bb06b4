import type { Item } from '../facts/item.ts';
import type { Selection } from '../generated/rule-file.ts';
import { createKindScope } from '../ruleset/names/rule-scope.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { createNameSources } from './compile-context.ts';
import { type CompiledSelection, compileSelection } from './compile-selection.ts';
import type { Reader } from './reader.ts';

/** Compiled views by kind and name; kinds are shared by all documents of a run. */
const compiled = new WeakMap<Kind, Map<string, CompiledSelection>>();
type View = NonNullable<Kind['file']['views']>[string];
/** What each document is in the middle of selecting: a view that comes to need itself stops here. */
const selecting = new WeakMap<Reader, Set<string>>();

/** The items of a view of the document's kind. Throws where it is made of itself. */
export function selectView(name: string, reader: Reader): readonly Item[] {
  const busy = selecting.get(reader) ?? new Set();
  if (busy.has(name)) throw new Error(`The view "${name}" is made of itself.`);
  selecting.set(reader, busy.add(name));
  try {
    const view = viewOf(name, reader);
    if ('union' in view) return mergeViews(view.union, reader);
    return compileView(name, view, reader).select({ reader, run: null, outer: null });
  } finally {
    busy.delete(name);
  }
}

/** The items that another view of the document's kind would have. Nothing of it is kept, but what it is made of. */
export function tryView(view: View, reader: Reader): readonly Item[] {
  if ('union' in view) return mergeViews(view.union, reader);
  return createSelection(view, reader).select({ reader, run: null, outer: null });
}

function viewOf(name: string, { kind }: Reader): View {
  const views = kind?.file.views;
  const view = views && Object.hasOwn(views, name) ? views[name] : undefined;
  if (!view) throw new Error(`There is no view "${name}".`);
  return view;
}

/** In document order. What several views have stands there once, as the first of them has it. */
function mergeViews(names: readonly string[], reader: Reader): readonly Item[] {
  const bySpan = new Map<string, Item>();
  for (const item of names.flatMap(name => reader.items({ kind: 'view', name }))) {
    const span = item.span.join();
    if (!bySpan.has(span)) bySpan.set(span, item);
  }
  return Object.freeze([...bySpan.values()].sort((left, right) => left.span[0] - right.span[0]));
}

function compileView(name: string, view: Selection, reader: Reader): CompiledSelection {
  const { kind } = reader;
  if (!kind) throw new Error(`There is no view "${name}".`);
  const ofKind = compiled.get(kind) ?? new Map<string, CompiledSelection>();
  compiled.set(kind, ofKind);
  const present = ofKind.get(name);
  if (present !== undefined) return present;
  const selection = createSelection(view, reader);
  ofKind.set(name, selection);
  return selection;
}

function createSelection(view: Selection, { kind, kinds, compileSchema }: Reader): CompiledSelection {
  if (!kind) throw new Error('A document without a kind has no views.');
  return compileSelection(view, { names: createKindScope(kind, createNameSources(kinds)), compileSchema, used: new Set() });
}
