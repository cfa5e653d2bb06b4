import { readerOf } from '../../engine/create-reader.ts';
import type { Reader } from '../../engine/reader.ts';
import { tryView } from '../../engine/select-view.ts';
import type { Item } from '../../facts/item.ts';
import type { Kind } from '../../ruleset/ruleset.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { OpenExample } from './open-example.ts';
import type { ViewRef } from './uses-view.ts';

/**
 * Whether an edit of a view changes its items in an example, in the document or in a related one: where it does not, no rule can notice, and none need
 * be run. An edit that the view cannot be compiled with does.
 */
export function changesView({ scope, compileSchema }: OpenExample, { kind, name }: ViewRef, edit: Edit): boolean {
  const reader = readerOf(scope, compileSchema);
  const related = [...scope.related.keys()].map(alias => reader.related(alias));
  return [reader, ...related].some(home => home?.kind?.id === kind.id && changesItems(home, home.kind, { name, edit }));
}

function changesItems(reader: Reader, { file }: Kind, { name, edit }: { readonly name: string; readonly edit: Edit }): boolean {
  const view = file.views && Object.hasOwn(file.views, name) ? file.views[name] : undefined;
  if (view === undefined) return false;
  const changed = applyEdit(view, { ...edit, path: edit.path.slice(2), at: (edit.at ?? edit.path).slice(2) });
  try {
    return !areSame(tryView(changed, reader), reader.items({ kind: 'view', name }));
  } catch {
    return true;
  }
}

function areSame(items: readonly Item[], others: readonly Item[]): boolean {
  return items.length === others.length && items.every((item, index) => item === others[index] || write(item) === write(others[index]));
}

/** What rules can tell apart, as text. */
function write(item: Item | undefined): string {
  return JSON.stringify([item?.span, item?.properties, item?.spans, item?.raws]);
}
