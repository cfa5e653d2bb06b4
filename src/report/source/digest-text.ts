/**
 * A text's SHA-256 (FIPS 180-4) over its UTF-8 bytes, as 64 hexadecimal digits: where nobody may find another text of the same digest. The core knows no
 * crypto module, and that of browsers is asynchronous. A lone surrogate counts as U+FFFD.
 */
export function digestText(text: string): string {
  const words = padMessage(new TextEncoder().encode(text));
  const state = Uint32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);
  const constants = roundConstants();
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < words.length; offset += 16) {
    expandBlock(schedule, words.subarray(offset, offset + 16));
    compressBlock(state, schedule, constants);
  }
  return [...state].map(word => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes as 32-bit words, with the end mark and the length in bits: a multiple of 16 words. */
function padMessage(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16);
  bytes.forEach((byte, index) => {
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index & 3) * 8));
  });
  words[bytes.length >> 2] = at(words, bytes.length >> 2) | (0x80 << (24 - (bytes.length & 3) * 8));
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
function roundConstants(): Uint32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate += 1) {
    if (primes.every(prime => candidate % prime !== 0)) primes.push(candidate);
  }
  return Uint32Array.from(primes, prime => Math.floor((Math.cbrt(prime) % 1) * 0x100000000));
}

function expandBlock(schedule: Uint32Array, block: Uint32Array): void {
  schedule.set(block);
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(schedule, index - 15), at(schedule, index - 2)];
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = at(schedule, index - 16) + small + at(schedule, index - 7) + large;
  }
}

function compressBlock(state: Uint32Array, schedule: Uint32Array, constants: Uint32Array): void {
  const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7];
  const work = state.slice();
  for (let index = 0; index < 64; index += 1) {
    const [first, fifth] = [at(work, a), at(work, e)];
    const choice = (fifth & at(work, f)) ^ (~fifth & at(work, g));
    const majority = (first & at(work, b)) ^ (first & at(work, c)) ^ (at(work, b) & at(work, c));
    const one =
      at(work, h) + (rotate(fifth, 6) ^ rotate(fifth, 11) ^ rotate(fifth, 25)) + choice + at(constants, index) + at(schedule, index);
    const two = (rotate(first, 2) ^ rotate(first, 13) ^ rotate(first, 22)) + majority;
    work.copyWithin(1, 0, 7);
    work[e] = at(work, d + 1) + one;
    work[a] = one + two;
  }
  work.forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}
