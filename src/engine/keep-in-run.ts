import type { NameRef } from '../ruleset/names/name-ref.ts';
import type { CompileContext } from './compile-context.ts';
import type { Cursor } from './cursor.ts';

/** Names whose value may differ from item to item. */
const itemKinds: readonly NameRef['kind'][] = ['let', 'entry', 'property', 'neighbour', 'ordinal'];

/** Whether what was compiled with these names may come out differently at another item. */
export function dependsOnItem(used: CompileContext['used']): boolean {
  return itemKinds.some(kind => used.has(kind));
}

/** What no item decides is made once for a rule in a document (for a view: once for the document), not once for each item. Null can be kept, undefined cannot. */
export function keepInRun<Made extends NonNullable<unknown> | null>(make: (cursor: Cursor) => Made): (cursor: Cursor) => Made {
  return cursor => {
    const { kept } = cursor.run ?? cursor.reader;
    const present = kept.get(make) as Made | undefined;
    if (present !== undefined) return present;
    const made = make(cursor);
    kept.set(make, made);
    return made;
  };
}
