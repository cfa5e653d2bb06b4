import { type Breach, type CheckInput, documentStart } from './check-input.ts';

/** file-missing. */
export function checkRelated({ kind, related }: CheckInput): Breach[] {
  return Object.entries(kind.file.related ?? {}).flatMap(([alias, { required, path, severity }]) => {
    if (!required || (related.get(alias) ?? null) !== null) return [];
    return [{ check: 'file-missing' as const, messageId: 'missing', values: { path }, span: documentStart, severity }];
  });
}
