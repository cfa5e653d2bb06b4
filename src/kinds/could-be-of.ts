import { formatOf } from '../document/format.ts';
import type { Match } from '../generated/kind-file.ts';
import { neededLiterals } from '../operators/patterns/needed-literals.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { matchesAnyPath } from './classify-document.ts';
import { columnNames, fieldNames, headingNames } from './declared-names.ts';

/** Each group: one of its names must occur, by all of its words. */
type Needles = readonly (readonly (readonly string[])[])[];

/**
 * Whether a file may be of the kind, without parsing it: by its path, or because all that a shape names occurs somewhere in the text.
 * `text` is made by `searchText`, once for all kinds; null where only the path is known, and then any shape of its format may still fit.
 */
export function couldBeOf(kind: Kind, path: string, text: string | null): boolean {
  const isMarkdown = path.endsWith('.md') || (formatOf(path) ?? 'markdown') === 'markdown';
  return [...kind.file.match, ...(kind.file.template?.match ?? [])].some(match => {
    if (match.paths && !matchesAnyPath(match.paths, path)) return false;
    if (isMarkdown ? match.data : (match.frontmatter ?? match.columns ?? match.headings ?? match.fields)) return false;
    return text === null || needlesOf(match, kind).every(group => group.some(words => words.every(word => text.includes(word))));
  });
}

const known = new WeakMap<Match, Needles>();

function needlesOf(match: Match, kind: Kind): Needles {
  const needles = known.get(match) ?? collectNeedles(match, kind);
  known.set(match, needles);
  return needles;
}

/** Words, not phrases: between them a document may have other white space or formatting than the kind. */
function collectNeedles({ frontmatter = {}, data = {}, columns = [], headings = [], fields = [] }: Match, kind: Kind): Needles {
  const groups = [
    ...[...Object.entries(frontmatter), ...Object.entries(data)].flatMap(([key, value]) =>
      // A number may be written in several ways.
      typeof value === 'string' ? [[key], [value]] : [[key]],
    ),
    ...columns.map(column => columnNames(kind, column)),
    ...headings.flatMap(heading => (typeof heading === 'string' ? [headingNames(kind, heading)] : [])),
    ...fields.map(field => fieldNames(kind, field)),
  ];
  const patterns = headings.flatMap(heading => (typeof heading === 'string' ? [] : [neededLiterals(heading.pattern)]));
  return [...groups.map(group => group.map(wordsOf)), ...patterns.map(group => group.map(texts => texts.flatMap(wordsOf)))];
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean);
}
