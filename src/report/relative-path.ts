/** A path as people want to read it: from the folder, where it lies within; else as it is. Works for both kinds of slashes. */
export function relativePath(folder: string, path: string): string {
  if (!path.startsWith(folder) || folder === '') return path;
  const rest = path.slice(folder.length);
  if (folder.endsWith('/') || folder.endsWith('\\')) return rest === '' ? path : rest;
  return rest.startsWith('/') || rest.startsWith('\\') ? rest.slice(1) : path;
}
