import type { Related } from '../generated/kind-file.ts';
import { folderOf, resolvePath } from '../pipeline/resolve-path.ts';
import { compileGlob } from '../ruleset/globs/glob.ts';
import type { Kind, Rule } from '../ruleset/ruleset.ts';
import { pathsBelow } from './file-change.ts';

export interface ReachInput {
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  /** What has changed, from the workspace's root; sorted. */
  readonly paths: readonly string[];
  /** Those that have come or gone. Sorted. */
  readonly listed: readonly string[];
}

/**
 * Whether a document that has not changed itself may be judged in another way now, since one that its kind relates to has changed, or files have come and
 * gone below its folder and a rule counts them. Errs on the side of yes: only its path is looked at.
 */
export function createReach({ kinds, rules, paths, listed }: ReachInput): (path: string) => boolean {
  const declared = distinct(kinds.flatMap(({ file }) => Object.values(file.related ?? {})));
  const leads = declared.map(related => createLead(related, paths));
  const areFilesCounted =
    listed.length > 0 && [...kinds, ...rules].some(({ file }) => /(?:"|\{\{\s*|\.)files\b/.test(JSON.stringify(file)));
  const known = new Map<string, boolean>();
  return path => {
    const folder = folderOf(path);
    const answer = known.get(folder) ?? ((areFilesCounted && pathsBelow(listed, folder).length > 0) || leads.some(leads => leads(folder)));
    known.set(folder, answer);
    return answer;
  };
}

/** Whether documents in a folder may relate to something that has changed. */
type Lead = (folder: string) => boolean;

function createLead({ path, search, capture }: Related, paths: readonly string[]): Lead {
  const hits = capture ? capturedHits(path, capture.from, paths) : path.includes('*') ? globHits(path, paths) : literalHits(path, paths);
  if (search !== 'upwards') return hits;
  return folder => {
    for (let at = folder; ; at = folderOf(at)) {
      if (hits(at)) return true;
      if (at === '') return false;
    }
  };
}

function literalHits(path: string, paths: readonly string[]): Lead {
  const changed = new Set(paths);
  return folder => changed.has(resolvePath(folder, path) ?? '');
}

function globHits(path: string, paths: readonly string[]): Lead {
  return folder => {
    const glob = resolvePath(folder, path);
    return glob !== null && pathsBelow(paths, folderOf(glob.slice(0, glob.indexOf('*')))).some(compileGlob(glob));
  };
}

/**
 * What a document says is not known here, so the names in braces stand for anything. A file's name has no slash in it, so it leaves the folder as it is; other
 * values may lead anywhere, and then only the end of the path is looked at.
 */
function capturedHits(path: string, from: string, paths: readonly string[]): Lead {
  const end = path.slice(path.lastIndexOf('/') + 1).replace(/^.*[}*]/s, '');
  const ending = paths.filter(changed => changed.endsWith(end));
  const fixed = path.replace(/\{\{.*$/s, '');
  if (from !== 'document.name') return () => ending.length > 0;
  return folder => {
    const place = resolvePath(folder, fixed.slice(0, fixed.lastIndexOf('/') + 1));
    return place !== null && pathsBelow(ending, place).length > 0;
  };
}

function distinct(related: readonly Related[]): Related[] {
  return [...new Map(related.map(each => [JSON.stringify([each.path, each.search, each.capture?.from]), each])).values()];
}
