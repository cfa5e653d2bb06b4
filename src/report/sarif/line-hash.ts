/** How many characters from a line's start on count. */
const BLOCK = 100;
const FACTOR = 37;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const END_OF_FILE = 65_535;

/** 64 bits, in two halves: numbers hold products of either with a character exactly. */
interface Bits {
  high: number;
  low: number;
}

/**
 * GitHub's `primaryLocationLineHash` of every line: a rolling hash over the 100 characters from the line's start on, blanks and tabs left out, and a
 * counter for lines that are equal in these. It tells a finding again when lines above it have come or gone. `lines` asks for the hashes of those only
 * (1-based); a line that the text does not have has none.
 *
 * Source: github/codeql-action, src/fingerprints.ts, whose outcome this equals, but for texts with a byte order mark: there it equals the SARIF multitool's,
 * which does not count the mark, so that putting one there makes no new findings.
 */
export function hashLines(source: string, lines: ReadonlySet<number>): ReadonlyMap<number, string> {
  const hashes = new Map<number, string>();
  const counts = new Map<string, number>();
  const window = new Uint16Array(BLOCK);
  const lineNumbers = new Int32Array(BLOCK).fill(-1);
  const hash: Bits = { high: 0, low: 0 };
  let index = 0;

  const output = (): void => {
    const line = lineNumbers[index] ?? -1;
    if (line < 0) return;
    lineNumbers[index] = -1;
    const value = toHex(hash);
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (lines.has(line)) hashes.set(line, `${value}:${count}`);
  };
  const add = (character: number): void => {
    roll(hash, character, window[index] ?? 0);
    window[index] = character;
    index = (index + 1) % BLOCK;
  };

  let line = 0;
  let atStart = true;
  for (const character of charactersOf(source)) {
    output();
    if (atStart) lineNumbers[index] = ++line;
    atStart = character === LINE_FEED;
    add(character);
  }
  for (let rest = 0; rest < BLOCK; rest += 1) {
    output();
    add(0);
  }
  return hashes;
}

/** The characters that count: no byte order mark, blanks and tabs, every line end as one line feed, and one that stands for the file's end. */
function* charactersOf(source: string): Generator<number> {
  let afterReturn = false;
  for (let at = source.startsWith('\uFEFF') ? 1 : 0; at < source.length; at += 1) {
    const character = source.charCodeAt(at);
    const skipped: boolean = character === 32 || character === 9 || (afterReturn && character === LINE_FEED);
    afterReturn = !skipped && character === CARRIAGE_RETURN;
    if (!skipped) yield afterReturn ? LINE_FEED : character;
  }
  yield END_OF_FILE;
}

/** 37 to the power of 100, modulo 2^64: what a character weighs when it leaves the window. */
const weight = 37n ** 100n % 2n ** 64n;
const WEIGHT: Readonly<Bits> = { high: Number(weight >> 32n), low: Number(weight & 0xffffffffn) };
const WORD = 2 ** 32;

/** hash * 37 + added - removed * 37^100, modulo 2^64. */
function roll(hash: Bits, added: number, removed: number): void {
  const low = hash.low * FACTOR + added - WEIGHT.low * removed;
  const carry = Math.floor(low / WORD);
  const high = hash.high * FACTOR - ((WEIGHT.high * removed) % WORD) + carry;
  hash.low = low - carry * WORD;
  hash.high = high - Math.floor(high / WORD) * WORD;
}

function toHex({ high, low }: Bits): string {
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}
