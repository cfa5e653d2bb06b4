/** Orders texts by code units: the order must not depend on a locale. For `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of results in every report: by path. For `sort`. */
export function comparePaths(a: { readonly filePath: string }, b: { readonly filePath: string }): number {
  return compareText(a.filePath, b.filePath);
}
