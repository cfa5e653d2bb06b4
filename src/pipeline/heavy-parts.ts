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
  const parts = { patterns: [] as string[], schemas: [] as object[] };
  collect(json, parts);
  known.set(json, parts);
  return parts;
}

function collect(node: object, parts: { readonly patterns: string[]; readonly schemas: object[] }): void {
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'pattern' || key === 'value') && typeof value === 'string') parts.patterns.push(value);
    else if (key === 'placeholders' && Array.isArray(value)) parts.patterns.push(...value.filter(entry => typeof entry === 'string'));
    else if (typeof value !== 'object' || value === null) continue;
    // A schema's own keywords are the compiler's business.
    else if (key === 'schema') parts.schemas.push(value);
    else collect(value, parts);
  }
}
