/** A path as name and folder; both kinds of slashes part it. */
export function splitPath(path: string): { readonly name: string; readonly folder: string } {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { name: path.slice(slash + 1), folder: path.slice(0, Math.max(slash, 0)).replaceAll('\\', '/') };
}
