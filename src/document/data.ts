import type { Span } from './span.ts';

/** A value of a YAML or JSON document (or front matter), with its position. Keys may repeat: the last one counts, and a problem says so. */
export type DataNode =
  | { readonly type: 'object'; readonly span: Span; readonly entries: readonly DataEntry[] }
  | { readonly type: 'array'; readonly span: Span; readonly items: readonly DataNode[] }
  | { readonly type: 'scalar'; readonly span: Span; readonly value: string | number | boolean | null; readonly raw: string };

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}
