import type { Formatter } from './formatter.ts';

/** A formatter that makes its text of pieces: as one string for whoever calls it, piece by piece for whoever writes it. */
export function inPieces(pieces: NonNullable<Formatter['pieces']>): Formatter {
  return Object.assign((...input: Parameters<typeof pieces>) => [...pieces(...input)].join(''), { pieces });
}
