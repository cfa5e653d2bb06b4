/** Anything but single-spaced printable ASCII; most text has none of it and is returned as it is. */
const unusual = /[^\x20-\x7e]|^ | {2}| $/;

/** Terminal sequences (ECMA-48 CSI): invisible where they are obeyed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const terminalSequence = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,16}[@-~]/g;

/** More combining marks on one base than any language has; `String.normalize` is quadratic in them. */
const markBomb = /(\p{M}{30})\p{M}+/gu;

/** Default-ignorable, format and private control characters: nobody sees them. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** Letters and symbols without ink, which look like a space. */
const blankLike = /[\u2800\u3164\u115f\u1160\uffa0]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]/g;

const whiteSpace = /[\s\x85]+/g;

/**
 * The one place where text is normalised: terminal sequences and invisible characters dropped, NFKC, hyphens made plain,
 * all Unicode white space (and what looks like it) folded to one space, trimmed. Linear. Idempotent.
 */
export function normalizeText(text: string): string {
  if (!unusual.test(text)) return text;
  const composed = text.replace(terminalSequence, '').replace(markBomb, '$1').replace(blankLike, ' ').normalize('NFKC');
  const visible = composed
    .replace(blankLike, ' ')
    .replace(invisible, '')
    .replace(control, '')
    .replace(/\u2010/g, '-');
  // Dropping what stood between them can bring a base and its mark together.
  return visible.replace(whiteSpace, ' ').normalize('NFKC').trim();
}

/** `normalizeText` line by line, for text whose lines matter. Lines are joined by a line feed. */
export function normalizeLines(text: string): string {
  return splitLines(text).map(normalizeText).join('\n');
}

/** A name as it is matched: normalised and case-folded. */
export function foldName(text: string): string {
  return normalizeText(text).toUpperCase().toLowerCase();
}

/** The lines of a text without their ends; CR LF, LF and CR each end a line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
