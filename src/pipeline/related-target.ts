import { readerOf } from '../engine/create-reader.ts';
import type { DocumentScope } from '../engine/scope.ts';
import type { Related } from '../generated/kind-file.ts';
import { compilePattern } from '../operators/patterns/compile-pattern.ts';
import { resolveDocumentName } from '../ruleset/names/resolve-document-name.ts';
import { parseTemplate } from '../ruleset/template.ts';
import { namesOf } from './names-of.ts';

/** What a related document is looked for by. */
export interface RelatedTarget {
  /** From the document's folder, what was captured filled in. */
  readonly path: string;
  /** Whether it stands for several documents; what was captured never makes it so. */
  readonly isGlob: boolean;
  /** Whether the folders above are searched too. */
  readonly upwards: boolean;
}

/** Where a kind's related document is looked for; null where the document itself does not tell. The pattern's engine must be loaded. */
export function findTarget({ path, search, capture }: Related, scope: DocumentScope): RelatedTarget | null {
  const place = { isGlob: path.includes('*'), upwards: search === 'upwards' };
  if (capture === undefined) return { path, ...place };
  const groups = captureGroups(capture, scope);
  if (groups === null) return null;
  // In a glob, what a document says must not mean more than itself.
  if (place.isGlob && [...groups.values()].some(text => /[*?[\]{}\\]/.test(text))) return null;
  const filled = parseTemplate(path).parts.map(part => (part.type === 'text' ? part.text : (groups.get(part.name) ?? '')));
  return { path: filled.join(''), ...place };
}

/** What the pattern finds in the first value that it matches; a group that took no part is empty. */
function captureGroups({ from, pattern }: NonNullable<Related['capture']>, scope: DocumentScope): ReadonlyMap<string, string> | null {
  const name = resolveDocumentName(from, namesOf(scope));
  const value = name && readerOf(scope).value(name.ref);
  const { capture } = compilePattern(pattern);
  for (const text of Array.isArray(value) ? value : [value]) {
    const parts = typeof text === 'string' ? capture(text) : null;
    if (parts) return new Map([...parts].map(([group, part]) => [group, part?.text ?? '']));
  }
  return null;
}
