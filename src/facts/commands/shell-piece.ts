import type { Span } from '../../document/span.ts';
import type { Container, SectionRef } from '../item.ts';
import type { MappedText } from '../shell/mapped-text.ts';
import type { ScriptOptions } from '../shell/read-script.ts';

/** Where commands come from. */
export type CommandSource = 'fence' | 'inline' | 'cell' | 'item' | 'value';

/** A piece of shell code in the document. */
export interface ShellPiece {
  readonly mapped: MappedText;
  readonly options: ScriptOptions;
  readonly from: CommandSource;
  readonly container: Container;
  readonly section: SectionRef | null;
  /** Of a value: keys and places from the root, joined by dots. */
  readonly path: string | null;
  /** The exit code that stands beside the code. What the code records itself counts before. */
  readonly exit: DocumentExit | null;
}

/** An exit code and where the document says so. */
export interface DocumentExit {
  readonly code: number;
  readonly span: Span;
}

/** What the commands of an entry have in common. */
export interface EntryShare {
  readonly entry: { readonly text: string; readonly raw: string; readonly span: Span };
  readonly exit: DocumentExit | null;
  readonly broken: boolean;
}
