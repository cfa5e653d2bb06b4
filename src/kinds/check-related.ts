import type { Related } from '../generated/kind-file.ts';
import { type Breach, type CheckInput, documentStart } from './check-input.ts';

/** file-missing. */
export function checkRelated({ kind, related, relatedPaths }: CheckInput): Breach[] {
  return Object.entries(kind.file.related ?? {}).flatMap(([alias, declared]) => {
    if (!declared.required || (related.get(alias) ?? null) !== null) return [];
    const words = describeMissing(declared, relatedPaths?.get(alias));
    return [{ check: 'file-missing' as const, ...words, span: documentStart, severity: declared.severity }];
  });
}

/** `path`: what was looked for; undefined where the document itself does not tell. */
function describeMissing({ path: declared, search, capture }: Related, path: string | undefined): Pick<Breach, 'messageId' | 'values'> {
  if (capture && path === undefined) {
    return { messageId: 'unnamed', values: { path: declared, from: capture.from, pattern: capture.pattern } };
  }
  return { messageId: search === 'upwards' ? 'missingAbove' : 'missing', values: { path: path ?? declared } };
}
