/** Many globs are asked of one path, one after another. */
let last = { path: '', folded: '' };

/** A path with its extension in lower case: `PLAN.MD` is as good a Markdown file as `PLAN.md`, and a glob must not miss it. */
export function foldExtension(path: string): string {
  if (last.path !== path) last = { path, folded: path.replace(/\.[^./]*$/, extension => extension.toLowerCase()) };
  return last.folded;
}
