import type { LintMessage } from './result.ts';

/** Where a message stands, as people name it: formats show it beside line and column, and known findings are told by it. */
export interface MessagePlace {
  /** The nearest heading at or above it. */
  readonly section: string | null;
  readonly table: TablePlace | null;
  /** In YAML, JSON and front matter: keys and 0-based places from the root, joined by dots. */
  readonly path: string | null;
}

/** A place in a table. */
export interface TablePlace {
  /** The id that the kind gives the table, or null. */
  readonly id: string | null;
  /** 1-based, among the document's tables. */
  readonly ordinal: number;
  /** The row's key as the kind composes it, else its first cell; null in the header. */
  readonly row: string | null;
  /** The column that it stands in, where it stands in one. */
  readonly column: string | null;
}

/** A condition that held where a rule fired, with what stood on its two sides. */
export interface MessageEvidence {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
  readonly factValue: unknown;
}

/** What is known of a message besides what ESLint's format holds. Plain JSON. */
export interface MessageDetails {
  readonly place: MessagePlace;
  /** The conditions that held; empty for messages that no rule's conditions gave. */
  readonly evidence: readonly MessageEvidence[];
  /** What it is about, where that does not stand at its place: what is missing, or the entry of a list that a rule walks. */
  readonly subject?: string;
}

/**
 * A result is exactly ESLint's, so what else is known of a message stands under a symbol that neither JSON nor copies see. A registered one, since
 * formatters are loaded as modules of their own.
 */
const key: unique symbol = Symbol.for('packetlint.details');

const none: MessageDetails = Object.freeze({
  place: Object.freeze({ section: null, table: null, path: null }),
  evidence: Object.freeze([]),
});

/** What is known of a message besides; nothing for one that did not come from packetlint, nor from `keepDetails`. */
export function detailsOf(message: LintMessage & { readonly [key]?: MessageDetails }): MessageDetails {
  return message[key] ?? none;
}

/** Puts details beside a message, and gives the message. For messages that were copied, or read from a file. */
export function keepDetails<T extends LintMessage>(message: T, details: MessageDetails): T {
  if (details !== none) Object.defineProperty(message, key, { value: details });
  return message;
}
