/** Keys and indexes from the root to a value. */
type Path = readonly (string | number)[];

/** Every policy id that a rule or kind names, with its place. What stands in JSON Schemas and examples is none. */
export function policyIdsIn(value: unknown, path: Path = []): { readonly id: string; readonly path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'schema' || key === 'examples') return [];
    if (key !== 'policy' || !Array.isArray(part)) return policyIdsIn(part, at);
    return part.flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [...at, index] }] : []));
  });
}
