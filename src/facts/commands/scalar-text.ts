import type { DataNode } from '../../document/data.ts';
import type { ParsedDocument } from '../../document/document.ts';
import { alignText } from '../shell/align-text.ts';
import type { TextPiece } from '../shell/mapped-text.ts';

const escapes: Readonly<Record<string, string>> = {
  ...{ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '0': '\0', a: '\x07', v: '\v', e: '\x1b' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};

/** A text of YAML or JSON with the way back to the document: escapes of JSON unit by unit, lines of a block scalar without their indentation. */
export function piecesOfScalar({ value, span }: Extract<DataNode, { type: 'scalar' }>, document: ParsedDocument): TextPiece[] {
  const text = String(value);
  const source = document.text.slice(...span);
  if (source === text) return [{ text, span }];
  const mark = source.startsWith('"') ? '\\' : source.startsWith("'") ? "''" : null;
  const pieces = mark === null ? [] : decodeQuoted(source, span[0], mark);
  if (pieces.length > 0 && pieces.map(piece => piece.text).join('') === text) return pieces;
  const header = /^[|>][^\n]{0,80}\n/.exec(source)?.[0].length ?? 0;
  return alignText({
    text: header > 0 ? text.trimEnd() : text,
    source: source.slice(header),
    start: span[0] + header,
    dropped: /[\s"'\\]/,
    escapes: source.startsWith('"'),
  });
}

/** What stands between quotes on one line; `mark` begins an escape. */
function decodeQuoted(source: string, start: number, mark: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  const end = source.length - 1;
  let from = 1;
  const cut = (at: number): void => {
    if (at > from) pieces.push({ text: source.slice(from, at), span: [start + from, start + at] });
  };
  for (let at = source.indexOf(mark, 1); at >= 0 && at < end; at = source.indexOf(mark, from)) {
    cut(at);
    const length = mark.length === 2 ? 2 : lengthOfEscape(source, at);
    pieces.push({ text: decodeEscape(source.slice(at + 1, at + length)), span: [start + at, start + at + length] });
    from = at + length;
  }
  cut(end);
  return pieces;
}

function lengthOfEscape(source: string, at: number): number {
  const lengths: Readonly<Record<string, number>> = { u: 6, U: 10, x: 4 };
  return lengths[source[at + 1] ?? ''] ?? 2;
}

function decodeEscape(written: string): string {
  const [mark = ''] = written;
  if (/^[uUx][\da-fA-F]{2,8}$/.test(written)) {
    const code = Number.parseInt(written.slice(1), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  return escapes[mark] ?? written;
}
