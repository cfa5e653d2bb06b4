import type { InlineCode } from 'mdast';
import type { Slot } from './slot.ts';

/** The code spans of slots: they were read there. */
export function claimedCodes(...slots: readonly (readonly Slot[])[]): ReadonlySet<InlineCode> {
  return new Set(slots.flat().flatMap(slot => slot.codes.map(({ node }) => node)));
}
