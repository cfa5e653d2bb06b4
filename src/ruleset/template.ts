import type { Value } from '../facts/value.ts';

/** A piece of a message or text: as it is, or a name whose value stands there. Offsets are those of the name in the text, in UTF-16 units. */
export type TemplatePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'name'; readonly name: string; readonly start: number; readonly end: number };

/** A template that cannot be read: why, and where. */
export interface TemplateProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface Template {
  readonly parts: readonly TemplatePart[];
  readonly problems: readonly TemplateProblem[];
}

/** Reads text with {{names}}. White space around a name does not count. What cannot be read stays as text and is a problem. Linear. */
export function parseTemplate(text: string): Template {
  const parts: TemplatePart[] = [];
  const problems: TemplateProblem[] = [];
  const pushText = (from: number, to: number): void => {
    if (to > from) parts.push({ type: 'text', text: text.slice(from, to) });
  };
  let done = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', done)) {
    pushText(done, open);
    const close = text.indexOf('}}', open + 2);
    if (close < 0) {
      problems.push({ message: 'This {{ is never closed: write {{name}}.', start: open, end: open + 2 });
      done = open;
      break;
    }
    const inner = text.slice(open + 2, close);
    const name = inner.trim();
    const start = open + 2 + inner.length - inner.trimStart().length;
    done = close + 2;
    if (name === '') problems.push({ message: 'This placeholder is empty: write {{name}}.', start: open, end: done });
    if (name === '') pushText(open, done);
    else parts.push({ type: 'name', name, start, end: start + name.length });
  }
  pushText(done, text.length);
  return { parts, problems };
}

const MAX_MEMBERS = 10;
const MAX_LENGTH = 80;

/** The text of a value in a message: arrays as a comma list, what is missing as "(none)", what is long cut, what is invisible made visible. */
export function describeValue(value: Value): string {
  if (value === null || value === '') return value === null ? '(none)' : '(empty)';
  if (!Array.isArray(value)) return showHidden(shortenText(String(value)));
  if (value.length === 0) return '(none)';
  const shown = value.slice(0, MAX_MEMBERS).map(member => describeValue(member));
  const rest = value.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? `, … and ${rest} more` : ''}`;
}

function shortenText(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const characters = [...text.slice(0, MAX_LENGTH * 2)];
  return characters.length <= MAX_LENGTH && text.length <= MAX_LENGTH * 2 ? text : `${characters.slice(0, MAX_LENGTH - 1).join('')}…`;
}

/** Control, format and bidirectional characters and unusual spaces as `\u{…}`: a message must not show what is not there, nor hide what is. */
function showHidden(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The text of a value where it becomes part of another value or of a document. Null where it is missing. */
export function writeValue(value: Value): string | null {
  if (value === null) return null;
  return Array.isArray(value) ? value.map(member => String(member ?? '')).join(', ') : String(value);
}
