import type { InlineCode, Nodes } from 'mdast';
import type { ParsedDocument } from '../../document/document.ts';
import { spanOfNode } from '../outline.ts';
import { inkOfLeaf } from '../plain-text.ts';
import { alignText } from '../shell/align-text.ts';
import { joinPieces, type MappedText, type TextPiece } from '../shell/mapped-text.ts';

/** What a reader sees of a cell, or of an item's first paragraph, and which of it is code. */
export interface Slot {
  readonly ink: MappedText;
  readonly codes: readonly SlotCode[];
}

/** A code span in a slot; its place counts in the ink. */
export interface SlotCode {
  readonly node: InlineCode;
  readonly pos: number;
  readonly end: number;
}

/** Reads inline nodes: entities and escapes decoded, line breaks kept, each unit with its place in the document. */
export function readSlot(nodes: readonly Nodes[], document: ParsedDocument): Slot {
  const pieces: TextPiece[] = [];
  const codes: SlotCode[] = [];
  let length = 0;
  for (const leaf of leavesOf(nodes)) {
    const added = leaf.type === 'inlineCode' ? piecesOfCode(leaf, document) : piecesOfText(leaf, document);
    const end = added.reduce((sum, piece) => sum + piece.text.length, length);
    if (leaf.type === 'inlineCode') codes.push({ node: leaf, pos: length, end });
    pieces.push(...added);
    length = end;
  }
  return { ink: joinPieces(pieces), codes };
}

/** The content of a code span: between its backticks, line breaks as blanks. */
export function piecesOfCode(node: InlineCode, document: ParsedDocument): TextPiece[] {
  const span = spanOfNode(node);
  const text = node.value.replace(/[\r\n]/g, ' ');
  const source = document.text.slice(...span);
  // What stands there as it is needs no search; the backticks before it are no part of it.
  const at = source.indexOf(text);
  if (at >= 0) return [{ text, span: [span[0] + at, span[0] + at + text.length] }];
  return alignText({ text, source, start: span[0], dropped: /[\\`\s>]/, escapes: true });
}

function piecesOfText(leaf: Nodes, document: ParsedDocument): TextPiece[] {
  const span = spanOfNode(leaf);
  if (leaf.type === 'html' && /^<br[\s/>]/i.test(leaf.value)) return [{ text: '\n', span }];
  const text = inkOfLeaf(leaf).replace(/\r\n?/g, '\n');
  if (text === '') return [];
  if (leaf.type !== 'text') return [{ text, span }];
  return alignText({ text, source: document.text.slice(...span), start: span[0], dropped: /[\\\s>]/, escapes: true });
}

function leavesOf(nodes: readonly Nodes[]): Nodes[] {
  const leaves: Nodes[] = [];
  const stack: Nodes[] = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node)) leaves.push(node);
    else for (let index = node.children.length - 1; index >= 0; index -= 1) stack.push(node.children[index] as Nodes);
  }
  return leaves;
}
