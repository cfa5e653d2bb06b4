import { applyEdit, type Edit } from './edit.ts';

/** Edits that come to the same are one; those that change nothing are none. */
export function distinctEdits(edits: readonly Edit[], json: object): Edit[] {
  const seen = new Set([JSON.stringify(json)]);
  return edits.filter(edit => {
    const text = JSON.stringify(applyEdit(json, edit));
    return !seen.has(text) && seen.add(text);
  });
}
