import type { SchemaError } from '../ruleset/schema/schema-validator.ts';

const missingKeywords = ['required', 'dependentRequired'];
const unknownKeywords = ['additionalProperties', 'unevaluatedProperties'];

/** A mapping that lacks one key and holds one that it must not hold: most likely a key under a wrong name, which is one mistake, told at that key. */
export function pairKeys(errors: readonly SchemaError[]): SchemaError[] {
  const missing = soleByPointer(errors, missingKeywords);
  const unknown = soleByPointer(errors, unknownKeywords);
  return errors.flatMap(error => {
    const [lost, found] = [missing.get(error.pointer), unknown.get(error.pointer)];
    if (!lost || !found || (error !== lost && error !== found)) return [error];
    return error === lost
      ? []
      : [{ ...found, message: `must have the key ${JSON.stringify(lost.key)} in place of ${JSON.stringify(found.key)}` }];
  });
}

/** The error of these keywords at each place that has just one; null where there are more. */
function soleByPointer(errors: readonly SchemaError[], keywords: readonly string[]): ReadonlyMap<string, SchemaError | null> {
  const sole = new Map<string, SchemaError | null>();
  for (const error of errors) {
    if (keywords.includes(error.keyword)) sole.set(error.pointer, sole.has(error.pointer) ? null : error);
  }
  return sole;
}
