import type { Item } from '../facts/item.ts';
import { createKindScope } from '../ruleset/names/rule-scope.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { createNameSources } from './compile-context.ts';
import { type CompiledSelection, compileSelection } from './compile-selection.ts';
import type { Reader } from './reader.ts';

/** Compiled views by kind and name; kinds are shared by all documents of a run. */
const compiled = new WeakMap<Kind, Map<string, CompiledSelection>>();
/** What each document is in the middle of selecting: a view that comes to need itself stops here. */
const selecting = new WeakMap<Reader, Set<string>>();

/** The items of a view of the document's kind. Throws where it is made of itself. */
export function selectView(name: string, reader: Reader): readonly Item[] {
  const busy = selecting.get(reader) ?? new Set();
  if (busy.has(name)) throw new Error(`The view "${name}" is made of itself.`);
  selecting.set(reader, busy.add(name));
  try {
    return viewOf(name, reader).select({ reader, run: null, outer: null });
  } finally {
    busy.delete(name);
  }
}

function viewOf(name: string, { kind, kinds, compileSchema }: Reader): CompiledSelection {
  const views = kind?.file.views;
  const view = views && Object.hasOwn(views, name) ? views[name] : undefined;
  if (!kind || !view) throw new Error(`There is no view "${name}".`);
  const ofKind = compiled.get(kind) ?? new Map<string, CompiledSelection>();
  compiled.set(kind, ofKind);
  const present = ofKind.get(name);
  if (present !== undefined) return present;
  const names = createKindScope(kind, createNameSources(kinds));
  const selection = compileSelection(view, { names, compileSchema, used: new Set() });
  ofKind.set(name, selection);
  return selection;
}
