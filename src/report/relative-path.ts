/**
 * A path as people want to read it, and as it is on other machines: from the folder, up from it too. What shares no folder with it but the root of the file
 * system stays as it is. Works for both kinds of slashes.
 */
export function relativePath(folder: string, path: string): string {
  if (folder === '' || folder === path) return path;
  const separator = folder.includes('/') ? '/' : '\\';
  const [from, to] = [folder.endsWith(separator) ? folder.slice(0, -1) : folder, path].map(each => each.split(separator)) as [
    string[],
    string[],
  ];
  const parted = from.findIndex((name, index) => name !== to[index]);
  if (parted < 0) return to.slice(from.length).join(separator);
  return parted <= 1 ? path : [...from.slice(parted).map(() => '..'), ...to.slice(parted)].join(separator);
}
