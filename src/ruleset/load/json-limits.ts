import type { Span } from '../../document/span.ts';

const maxLength = 4 * 1024 * 1024;
const maxDepth = 100;

/** Why a JSON text is not even parsed: it is too large, or nested so deeply that reading it could exhaust the stack. Linear. */
export function findJsonProblem(text: string): { message: string; span: Span } | null {
  if (text.length > maxLength) {
    return { message: `The file is too large: ${text.length} characters, ${maxLength} are allowed.`, span: [0, 1] };
  }
  const offset = findTooDeep(text);
  return offset === null ? null : { message: `Nested too deeply: more than ${maxDepth} levels.`, span: [offset, offset + 1] };
}

function findTooDeep(text: string): number | null {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text[offset];
    if (unit === '"') offset = endOfString(text, offset);
    else if (unit === '/') offset = endOfComment(text, offset);
    else if (unit === '[' || unit === '{') depth += 1;
    else if (unit === ']' || unit === '}') depth -= 1;
    if (depth > maxDepth) return offset;
  }
  return null;
}

/** The offset of the closing quote. */
function endOfString(text: string, start: number): number {
  let offset = start + 1;
  while (offset < text.length && text[offset] !== '"') offset += text[offset] === '\\' ? 2 : 1;
  return offset;
}

/** The offset of a comment's last unit; the slash itself where it begins no comment. */
function endOfComment(text: string, start: number): number {
  const mark = text[start + 1] === '*' ? '*/' : text[start + 1] === '/' ? '\n' : null;
  if (mark === null) return start;
  const end = text.indexOf(mark, start + 2);
  return end < 0 ? text.length : end + mark.length - 1;
}
