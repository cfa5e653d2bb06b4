/**
 * A text that stands in every path that a glob takes: the longest that can be seen without taking the glob apart. Empty where there is none. Finding it is
 * cheaper than compiling the glob, and most globs of most packs are for paths of quite another make.
 */
export function neededText(glob: string): string {
  // What stands in braces is a choice, in brackets a class; `**` is no part where the path has none there, so that slashes are not sure.
  const pieces = glob
    .replace(/\{[^{}]*\}/g, '*')
    .split('/')
    .filter(part => part !== '.')
    .flatMap(part => part.split(/\[[\s\S][^\]]*\]|[*?]/));
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
