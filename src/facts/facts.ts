import type { Root } from 'mdast';
import type { ParsedDocument } from '../document/document.ts';
import { collections } from '../generated/collections.ts';
import type { Collection, FactContext } from './collection.ts';
import type { Item } from './item.ts';
import { createOutline, type Outline } from './outline.ts';
import { createLabelFinder } from './section-labels.ts';
import type { Shape } from './shape.ts';

/** A document's facts: each collection is collected when first asked for, once, and frozen. */
export interface Facts {
  readonly document: ParsedDocument;
  /** @internal */
  readonly context: FactContext;
  items(collection: string): readonly Item[];
}

/** YAML and JSON have no Markdown tree: no headings, no tables. */
const noTree: Root = { type: 'root', children: [] };

/** What facts are made from: a document, and what is known about it from outside. */
export interface FactsInput {
  readonly document: ParsedDocument;
  readonly shape: Shape;
  readonly kind: string | null;
  readonly form: 'filled' | 'template';
  readonly files: readonly string[] | null;
}

/** The facts of a document. Asking for an unknown collection throws: rules are checked before, so that is a mistake of ours. */
export function createFacts({ document, shape, kind, form, files }: FactsInput): Facts {
  const kept = new Map<string, readonly Item[]>();
  let outline: Outline | null = null;
  const items = (name: string): readonly Item[] => {
    const known = kept.get(name);
    if (known) return known;
    const collection = collectionByName(name);
    if (!collection) throw new Error(`There is no collection "${name}".`);
    const collected = Object.freeze(collection.collect(context));
    kept.set(name, collected);
    return collected;
  };
  const context: FactContext = {
    document,
    shape,
    kind,
    form,
    files,
    items,
    outline: () => {
      outline ??= createOutline(document.format === 'markdown' ? document.tree() : noTree, createLabelFinder(shape));
      return outline;
    },
  };
  return { document, context, items };
}

/** A collection by its name. */
export function collectionByName(name: string): Collection | undefined {
  return collections.find(collection => collection.name === name);
}

/** Loads what the collections of these names need besides the document; without it, asking for their items throws. */
export async function prepareFacts(isWanted: (name: string) => boolean): Promise<void> {
  for (const { name, prepare } of collections) {
    if (prepare && isWanted(name)) await prepare();
  }
}
