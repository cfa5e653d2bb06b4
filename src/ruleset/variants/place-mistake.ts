import type { KindFile, Variant } from '../../generated/kind-file.ts';
import type { JsonPath, Mistake } from '../checks/mistake.ts';
import { holdsFor, type OptionValues } from './option-values.ts';

/** A mistake in a kind with its variants merged in, told where it was written: in the last of the variants that has the place, else in the kind itself. */
export function placeMistake(mistake: Mistake, file: Pick<KindFile, 'variants'>, values: OptionValues): Mistake {
  const index = (file.variants ?? []).findLastIndex(variant => holdsFor(variant.when, values) && hasPlace(variant, mistake.path));
  return index < 0 ? mistake : { ...mistake, path: ['variants', index, ...mistake.path] };
}

function hasPlace(variant: Variant, path: JsonPath): boolean {
  let value: unknown = variant;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return path.length > 0;
}
