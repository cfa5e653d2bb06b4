import type { DataNode } from '../../document/data.ts';
import type { ParsedDocument } from '../../document/document.ts';
import { joinPieces, type TextPiece } from '../shell/mapped-text.ts';
import { piecesOfScalar } from './scalar-text.ts';

/** Texts that are each one word of a command, as shell code: quoted where a shell would take them for more. */
export function quotePieces(
  words: readonly (Extract<DataNode, { type: 'scalar' }> & { readonly value: string })[],
  document: ParsedDocument,
): TextPiece[] {
  return words.flatMap((word, index) => {
    const start = word.span[0];
    const blank: TextPiece[] = index === 0 ? [] : [{ text: ' ', span: [start, start] }];
    const isPlain = /^[\w@%+=:,./-]+$/.test(word.value);
    return [...blank, ...(isPlain ? piecesOfScalar(word, document) : quoted(piecesOfScalar(word, document), word.span))];
  });
}

/** In single quotes, each quote within written as `'\''`. */
function quoted(pieces: readonly TextPiece[], [start, end]: readonly [number, number]): TextPiece[] {
  const map = joinPieces(pieces);
  const parts: TextPiece[] = [{ text: "'", span: [start, start] }];
  let from = 0;
  for (let at = map.text.indexOf("'"); at >= 0; at = map.text.indexOf("'", at + 1)) {
    parts.push({ text: map.text.slice(from, at), span: map.spanOf(from, at) }, { text: "'\\''", span: map.spanOf(at, at + 1) });
    from = at + 1;
  }
  parts.push({ text: map.text.slice(from), span: map.spanOf(from, map.text.length) }, { text: "'", span: [end, end] });
  return parts.filter(part => part.text !== '');
}
