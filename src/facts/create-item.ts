import type { Span } from '../document/span.ts';
import type { FactContext } from './collection.ts';
import type { CommandWords } from './command-words.ts';
import type { Container, Item, SectionRef, TableRef } from './item.ts';
import type { Value } from './value.ts';

/** What an item is made of; `line`, `section` and `container` are added to the properties. */
export interface ItemParts {
  readonly span: Span;
  readonly container: Container;
  readonly section: SectionRef | null;
  readonly properties: Readonly<Record<string, Value>>;
  readonly spans?: Readonly<Record<string, Span>>;
  readonly raws?: Readonly<Record<string, string>>;
  readonly table?: TableRef;
  readonly command?: CommandWords;
  /** The line that the item begins on, where it is known already. 1-based. */
  readonly line?: number;
}

const none: Readonly<Record<string, never>> = Object.freeze({});

/** A frozen item. Properties given win over the built-in ones, so that a column named "line" is that column. */
export function createItem({ document }: Pick<FactContext, 'document'>, parts: ItemParts): Item {
  const { span, container, section, spans = none, raws = none, table, command } = parts;
  const line = parts.line ?? document.lines.pointAt(span[0]).line;
  const properties = Object.freeze({ line, section: section?.text ?? null, container, ...parts.properties });
  if (spans !== none) Object.freeze(spans);
  if (raws !== none) Object.freeze(raws);
  if (table) return Object.freeze({ span, container, section, properties, spans, raws, table });
  if (command) return Object.freeze({ span, container, section, properties, spans, raws, command });
  return Object.freeze({ span, container, section, properties, spans, raws });
}

/** Sets an own property even where the name comes from a document and is `__proto__`. */
export function setOwn<T>(target: Record<string, T>, name: string, value: T): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
