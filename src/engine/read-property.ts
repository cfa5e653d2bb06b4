import type { ParsedDocument } from '../document/document.ts';
import type { Item, SectionRef } from '../facts/item.ts';
import type { Value } from '../facts/value.ts';
import type { PropertyRef } from '../ruleset/names/name-ref.ts';

/** Reads a property of an item of the document. Null: missing. */
export type ReadProperty = (item: Item, document: ParsedDocument) => Value;

/** How a property, its raw text or its line is read, or the path of its section. */
export function createPropertyReader({ name, part }: PropertyRef): ReadProperty {
  const read = createValueReader(name);
  if (part === 'value') return read;
  if (part === 'path') return item => pathOfSection(item.section);
  if (part === 'raw') return item => readRaw(item, name, read(item));
  return (item, document) => (read(item) === null ? null : document.lines.pointAt(spanOfProperty(item, name)[0]).line);
}

/** Own properties only: a column may well be called "constructor". Asking for ownership costs, so only names that objects inherit pay for it. */
export function createValueReader(name: string): (item: Item) => Value {
  if (name in Object.prototype) return item => (Object.hasOwn(item.properties, name) ? (item.properties[name] ?? null) : null);
  return item => item.properties[name] ?? null;
}

/** Where a property stands: where the item does, unless it has a place of its own. */
export function spanOfProperty(item: Item, name: string): Item['span'] {
  return (Object.hasOwn(item.spans, name) ? item.spans[name] : undefined) ?? item.span;
}

function readRaw(item: Item, name: string, value: Value): Value {
  const raw = Object.hasOwn(item.raws, name) ? item.raws[name] : undefined;
  if (raw !== undefined) return raw;
  return value === null || Array.isArray(value) ? null : String(value);
}

const paths = new WeakMap<SectionRef, string>();

/** The headings that a section stands below and its own, outermost first: `Plan > Stage 1 > Rollback`. Made once for each section. */
function pathOfSection(section: SectionRef | null): string | null {
  if (section === null) return null;
  const above: SectionRef[] = [];
  let path: string | undefined;
  for (let at: SectionRef | null = section; at !== null && path === undefined; at = at.parent) {
    path = paths.get(at);
    if (path === undefined) above.push(at);
  }
  for (const each of above.reverse()) {
    path = path === undefined ? each.text : `${path} > ${each.text}`;
    paths.set(each, path);
  }
  return path ?? null;
}
