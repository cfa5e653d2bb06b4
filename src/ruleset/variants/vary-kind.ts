import type { Variant } from '../../generated/kind-file.ts';
import type { Kind, KindShape } from '../ruleset.ts';
import { type Json, mergePatch } from './merge-patch.ts';
import { holdsFor, type OptionValues } from './option-values.ts';

/** A kind for the options of its pack: the variants that hold merged into it, one after another. */
export function varyKind(kind: Kind, values: OptionValues): Kind {
  if (!kind.variants) return kind;
  // Marks are those of the kind by default.
  const { base: kept, marks: _, ...rest } = kind;
  const base = kept ?? kind.file;
  const held = kind.variants.filter(({ when }) => holdsFor(when, values));
  return held.length === 0 ? { ...rest, file: base } : { ...rest, base, file: held.reduce(mergeVariant, base) };
}

/** Both come from JSON, and what they make is checked when the pack is loaded. */
function mergeVariant(shape: KindShape, { when: _, ...patch }: Variant): KindShape {
  return mergePatch(shape as unknown as Json, patch as unknown as Json) as unknown as KindShape;
}
