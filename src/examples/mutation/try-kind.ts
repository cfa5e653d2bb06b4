import type { Examples } from '../../generated/rule-file.ts';
import type { Kind, Ruleset } from '../../ruleset/ruleset.ts';
import { distinctEdits } from './distinct-edits.ts';
import { applyEdit, type Edit } from './edit.ts';
import { mutateKind } from './mutate-kind.ts';
import { noticesKind } from './notices-kind.ts';
import { type OpenExample, openExamples } from './open-example.ts';
import type { MutationOutcome } from './survivor.ts';

/** Tries every change of what a kind promises on the kind's own examples. */
export async function tryKind(kind: Kind, examples: Examples, ruleset: Ruleset): Promise<MutationOutcome> {
  const opened = await openExamples({ type: 'kind', kind }, examples, ruleset);
  if (someNotices(opened, kind.id, null)) return { survivors: [], tried: 0, broken: [kind.id] };
  const edits = distinctEdits(mutateKind(kind.file), kind.file);
  const survivors = edits.filter(edit => !someNotices(opened, kind.id, edit));
  return { survivors: survivors.map(edit => ({ id: kind.id, edit, rules: [kind.id] })), tried: edits.length, broken: [] };
}

function someNotices(examples: readonly OpenExample[], id: string, edit: Edit | null): boolean {
  return examples.some(example => {
    const { kind } = example.scope;
    if (kind?.id !== id) return false;
    return noticesKind(example, edit === null ? kind : { ...kind, file: applyEdit(kind.file, edit) });
  });
}
