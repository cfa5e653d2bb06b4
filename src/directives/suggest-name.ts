/** ` Did you mean "…"?` with the known name that a misspelt one most likely means, or nothing. What it takes is loaded when first needed. */
export async function suggestName(name: string, known: Iterable<string>): Promise<string> {
  const { findNearest } = await import('../ruleset/checks/find-nearest.ts');
  const nearest = await findNearest(name, known);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
