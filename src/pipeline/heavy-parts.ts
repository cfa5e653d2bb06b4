import { collectPatterns } from '../ruleset/collect-patterns.ts';

/** What in a rule or kind may need a library that is loaded only then. */
export interface HeavyParts {
  readonly patterns: readonly string[];
  readonly schemas: readonly object[];
}

const known = new WeakMap<object, HeavyParts>();

/** The patterns and JSON Schemas in a rule's or kind's JSON. Collected once for each. */
export function heavyPartsOf(json: object): HeavyParts {
  const present = known.get(json);
  if (present) return present;
  const parts = { patterns: collectPatterns(json), schemas: collectSchemas(json) };
  known.set(json, parts);
  return parts;
}

/** A schema's own keywords are the compiler's business. */
function collectSchemas(node: object): object[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    return key === 'schema' ? [value] : collectSchemas(value);
  });
}
