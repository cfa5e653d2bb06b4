import type { ParsedDocument } from '../document/document.ts';
import { readerOf } from '../engine/create-reader.ts';
import type { DocumentScope } from '../engine/scope.ts';
import type { Item } from '../facts/item.ts';
import type { SourceRef } from '../ruleset/names/name-ref.ts';
import { sourcesInScope } from '../ruleset/names/names-in-scope.ts';
import { resolveSource } from '../ruleset/names/resolve-source.ts';
import { sourceNameOf } from '../ruleset/names/source-name.ts';
import { loadHeavyParts } from './judge-document.ts';
import { namesOf } from './names-of.ts';

/** The items that a name stands for, and the document whose places they have. */
export interface SelectedItems {
  readonly document: ParsedDocument;
  readonly items: readonly Item[];
}

/**
 * The items of a collection, or of a table or view of the kind, or of one of these in a related document (`drift.lines`), as `given.fact` of a rule means
 * them. Null where there is nothing of that name. A collection of the document's own is shown whole, wherever its items stand.
 */
export async function selectSource(name: string, scope: DocumentScope): Promise<SelectedItems | null> {
  const { facts } = scope;
  const source = resolveSource(name, namesOf(scope));
  if (source === null) return null;
  if (source.alias === null && source.source.kind === 'collection') return { document: facts.document, items: facts.items(name) };
  const reader = readerOf(scope, await loadHeavyParts({ rules: [], scope }));
  const home = source.alias === null ? reader : reader.related(source.alias);
  const items = home?.items(source.source) ?? [];
  const alias = source.alias ?? aliasOfView(source.source, scope);
  return { document: (alias === null ? reader : reader.related(alias))?.document ?? facts.document, items };
}

/** The related document that a view of the document's kind takes its items from; null where they are its own. */
function aliasOfView(source: SourceRef, scope: DocumentScope): string | null {
  const views = scope.kind?.file.views ?? {};
  const visited = new Set<string>();
  for (let at = source; at.kind === 'view' && !visited.has(at.name); ) {
    visited.add(at.name);
    const view = views[at.name];
    const next = resolveSource(view && !('union' in view) ? sourceNameOf(view) : '', namesOf(scope));
    if (next === null || next.alias !== null) return next?.alias ?? null;
    at = next.source;
  }
  return null;
}

/** What `selectSource` knows of the document itself: tables and views of its kind, then collections. */
export function listSources(scope: DocumentScope): string[] {
  return sourcesInScope(namesOf(scope));
}
