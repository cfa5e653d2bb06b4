import type { Match } from '../generated/kind-file.ts';
import { neededLiterals } from '../operators/patterns/needed-literals.ts';
import { neededText } from '../ruleset/globs/needed-text.ts';
import type { Kind, Mark } from '../ruleset/ruleset.ts';
import { columnNames, fieldNames, headingNames } from './declared-names.ts';

const known = new WeakMap<Kind, readonly Mark[]>();

/** What the alternatives of a kind ask of a file, those of its template last; made once for each kind, where the ruleset does not bring them. */
export function marksOf(kind: Kind): readonly Mark[] {
  const marks = kind.marks?.alternatives ?? known.get(kind) ?? createMarks(kind);
  known.set(kind, marks);
  return marks;
}

/** The marks of a kind whose aliases are all in it. */
export function createMarks(kind: Kind): readonly Mark[] {
  return [...kind.file.match, ...(kind.file.template?.match ?? [])].map(match => createMark(match, kind));
}

function createMark(match: Match, kind: Kind): Mark {
  const { paths, data, frontmatter, columns, headings, fields } = match;
  return {
    ...(paths && { paths, within: [...new Set(paths.map(neededText))] }),
    ...((frontmatter ?? columns ?? headings ?? fields) ? { markdown: true } : {}),
    ...(data ? { data: true } : {}),
    ...((data ?? frontmatter ?? columns ?? headings ?? fields) ? { needles: collectNeedles(match, kind) } : {}),
  };
}

/** Words, not phrases: between them a document may have other white space or formatting than the kind. */
function collectNeedles({ frontmatter = {}, data = {}, columns = [], headings = [], fields = [] }: Match, kind: Kind): string[][][] {
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
  const needles = [...groups.map(group => group.map(wordsOf)), ...patterns.map(group => group.map(texts => texts.flatMap(wordsOf)))];
  // A name without a word says nothing, so neither does its group.
  return needles.filter(group => group.every(words => words.length > 0));
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean);
}
