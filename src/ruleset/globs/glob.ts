import { foldExtension } from './fold-extension.ts';
import { expandBraces } from './glob-braces.ts';
import { matchSegment, parseSegment, type Segment } from './glob-segment.ts';
import { neededText } from './needed-text.ts';

const maxLength = 200;

/** What is wrong with a glob, in words, or null. */
export function checkGlob(glob: string): string | null {
  if (glob.length > maxLength) return `This glob is too long: ${glob.length} characters, ${maxLength} are allowed.`;
  if (glob.includes('\\')) return 'A glob has forward slashes, also on Windows, and no escapes.';
  if (glob.startsWith('/') || /^[A-Za-z]:/.test(glob)) return 'A glob is relative: it must not begin with a slash or a drive.';
  if (glob.split('/').includes('..')) return 'A glob must not leave its folder with "..".';
  if (/[@?*+!]\(/.test(glob)) return 'Patterns in parentheses are not supported; write {a,b} or several globs.';
  const alternatives = expandBraces(glob);
  if (typeof alternatives === 'string') return alternatives;
  const unclosed = alternatives.some(alternative => alternative.split('/').some(segment => parseSegment(segment) === null));
  return unclosed ? 'A "[" is not closed.' : null;
}

/**
 * A test of paths (relative, forward slashes) by a glob: `*` and `?` within a part of the path, `**` as a part of its own for any number of parts,
 * `[a-z]`, `[!a-z]`, `{a,b}`. A leading dot is a character like others; `*.md` takes `PLAN.MD` too. Takes at most length of glob times length of path steps, whatever the glob
 * is: a glob may come from a stranger. A glob that checkGlob refuses matches nothing. Parsed when a path first has the text that the glob asks for.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  let needed: string | null = null;
  let patterns: readonly PathPattern[] | null = null;
  const matches = (path: string): boolean => {
    needed ??= neededText(glob);
    if (!path.includes(needed)) return false;
    patterns ??= parseAlternatives(glob);
    return patterns.some(pattern => matchPath(pattern, path.split('/')));
  };
  return path => {
    const folded = foldExtension(path);
    return matches(path) || (folded !== path && matches(folded));
  };
}

type PathPattern = readonly (Segment | '**')[];

function parseAlternatives(glob: string): readonly PathPattern[] {
  const alternatives = checkGlob(glob) === null ? expandBraces(glob) : [];
  return (typeof alternatives === 'string' ? [] : alternatives).map(parseGlob);
}

function parseGlob(glob: string): PathPattern {
  const parts = glob.split('/').filter(part => part !== '.' && part !== '');
  return parts.map(part => (part === '**' ? '**' : (parseSegment(part) ?? [])));
}

/** The two-pointer match: on a mismatch the last `**` takes one part more. Earlier ones never need to. */
function matchPath(pattern: PathPattern, parts: readonly string[]): boolean {
  let at = 0;
  let part = 0;
  let star = -1;
  let resume = 0;
  while (part < parts.length) {
    const expected = pattern[at];
    if (expected === '**') {
      star = at;
      resume = part;
      at += 1;
    } else if (expected !== undefined && matchSegment(expected, parts[part] ?? '')) {
      at += 1;
      part += 1;
    } else if (star >= 0) {
      resume += 1;
      part = resume;
      at = star + 1;
    } else return false;
  }
  while (pattern[at] === '**') at += 1;
  return at === pattern.length;
}
