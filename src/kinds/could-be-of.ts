import { formatOf } from '../document/format.ts';
import { foldExtension } from '../ruleset/globs/fold-extension.ts';
import type { Kind, Mark } from '../ruleset/ruleset.ts';
import { matchesAnyPath } from './classify-document.ts';
import { marksOf } from './marks-of.ts';

/**
 * Whether a file may be of the kind, without parsing it: by its path, or because all that a shape names occurs somewhere in the text.
 * `text` is made by `searchText`, once for all kinds; null where only the path is known, and then any shape of its format may still fit.
 */
export function couldBeOf(kind: Kind, path: string, text: string | null): boolean {
  return marksOf(kind).some(mark => isPossible(mark, path) && (text === null || holdsNeedles(mark, text)));
}

/**
 * The kinds among which `classifyDocument` finds that of a file: the forced one; where a path alone decides, those with such paths; else all that
 * `couldBeOf` says. What documents of other kinds look like need not be known.
 */
export function findCandidates(kinds: readonly Kind[], file: { path: string; forced: string | null; text: () => string }): readonly Kind[] {
  const { path, forced, text } = file;
  const named = kinds.filter(kind => kind.id === forced);
  if (named.length > 0) return named;
  const possible = kinds.flatMap(kind => {
    const marks = marksOf(kind).filter(mark => isPossible(mark, path));
    return marks.length > 0 ? [{ kind, marks }] : [];
  });
  const isPlaced = possible.some(({ marks }) => marks.some(mark => mark.needles === undefined));
  const holds = (mark: Mark): boolean => (mark.paths !== undefined || !isPlaced) && holdsNeedles(mark, text());
  return possible.filter(({ marks }) => marks.some(mark => mark.needles === undefined || holds(mark))).map(({ kind }) => kind);
}

function isPossible({ paths, within = [''], markdown, data }: Mark, path: string): boolean {
  if (paths && !(within.some(text => path.includes(text) || foldExtension(path).includes(text)) && matchesAnyPath(paths, path)))
    return false;
  const isMarkdown = path.endsWith('.md') || (formatOf(path) ?? 'markdown') === 'markdown';
  return !(isMarkdown ? data : markdown);
}

function holdsNeedles({ needles = [] }: Mark, text: string): boolean {
  return needles.every(group => group.some(words => words.every(word => text.includes(word))));
}
