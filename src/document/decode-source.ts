import type { Problem } from './problem.ts';

/** The largest file that is read, in bytes. The largest real packet document known has 1.1 MB. */
export const MAX_SOURCE_BYTES: number = 4 * 1024 * 1024;

/** A file's text, or why it has none. */
export type DecodedSource =
  | { readonly type: 'text'; readonly text: string; readonly bom: boolean }
  | { readonly type: 'problem'; readonly problem: Problem };

/** Byte order marks of encodings that are not read, longest first. */
const FOREIGN_MARKS = [
  { name: 'UTF-32 (little-endian)', bytes: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32 (big-endian)', bytes: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16 (little-endian)', bytes: [0xff, 0xfe] },
  { name: 'UTF-16 (big-endian)', bytes: [0xfe, 0xff] },
] as const;

const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Decodes a file strictly as UTF-8 (WHATWG Encoding, fatal). One byte order mark is taken off and remembered.
 * Anything else is a fatal problem at the start of the file that names the encoding, the byte or the size.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (bytes.length > MAX_SOURCE_BYTES) {
    return refuse(`The file has ${bytes.length} bytes; at most ${MAX_SOURCE_BYTES} are read. Split it, or ignore it in the config.`);
  }
  const foreign = FOREIGN_MARKS.find(mark => startsWithBytes(bytes, mark.bytes));
  if (foreign) return refuse(`The file is encoded as ${foreign.name}; expected UTF-8. Save it as UTF-8.`);
  const bom = startsWithBytes(bytes, UTF8_MARK);
  const text = tryDecode(bom ? bytes.subarray(UTF8_MARK.length) : bytes, false);
  return text === null ? refuse(describeBadByte(bytes)) : { type: 'text', text, bom };
}

function refuse(message: string): DecodedSource {
  return { type: 'problem', problem: { message, span: [0, 0], fatal: true } };
}

function startsWithBytes(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The text, or null where the bytes are no UTF-8. `partial` allows a character that is cut off at the end. */
function tryDecode(bytes: Uint8Array, partial: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: partial });
  } catch {
    return null;
  }
}

function describeBadByte(bytes: Uint8Array): string {
  const offset = findBadByte(bytes);
  if (offset === bytes.length) return 'The file ends in the middle of a UTF-8 character. It may have been cut off; save it again as UTF-8.';
  const line = (tryDecode(bytes.subarray(0, offset), true) ?? '').split(/\r\n|\r|\n/).length;
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return `The file is not UTF-8: the byte 0x${value} at offset ${offset} (line ${line}) is not valid. Save the file as UTF-8.`;
}

/** The offset of the first byte that makes the bytes invalid, by bisection: the decoder tells only that there is one. */
function findBadByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (tryDecode(bytes.subarray(0, middle), true) === null) invalid = middle;
    else valid = middle;
  }
  return valid;
}
