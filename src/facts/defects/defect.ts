import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import type { Container, SectionRef } from '../item.ts';
import type { Place } from '../outline.ts';

/** Something broken or disguised in the document. */
export interface Defect {
  readonly type: string;
  /** What it is, in words. */
  readonly text: string;
  readonly span: Span;
  readonly container: Container;
  readonly section: SectionRef | null;
  /** Whether the document's kind declares the thing, so that its own checks tell what is wrong with it. */
  readonly declared?: boolean;
  /** How to mend it, where that depends on what stands there; in words that go on a sentence. */
  readonly mend?: string;
  /** What to put where, if it is certain what was meant. */
  readonly replacement?: { readonly span: Span; readonly text: string };
}

/** Finds defects of some types. Each stands in a file of its own in this folder. */
export type Detector = (context: FactContext) => Defect[];

/** A defect in a block that is known. */
export function defectIn(
  { container, section }: Pick<Place, 'container' | 'section'>,
  parts: Omit<Defect, 'container' | 'section'>,
): Defect {
  return { ...parts, container, section };
}

/** A defect somewhere in the text; its line says what it stands in. */
export function defectAt(context: FactContext, parts: Pick<Defect, 'type' | 'text' | 'span'>): Defect {
  const line = context.items('lines')[context.document.lines.pointAt(parts.span[0]).line - 1];
  return { ...parts, container: line?.container ?? 'prose', section: line?.section ?? null };
}
