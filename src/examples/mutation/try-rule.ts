import type { Rule } from '../../ruleset/ruleset.ts';
import { distinctEdits } from './distinct-edits.ts';
import { applyEdit, type Edit } from './edit.ts';
import { mutateRule } from './mutate-rule.ts';
import { noticesRule } from './notices-rule.ts';
import type { OpenRule } from './open-rule.ts';
import type { MutationOutcome } from './survivor.ts';

/** Tries every change of a rule on its examples. */
export function tryRule({ rule, examples }: OpenRule): MutationOutcome {
  const edits = distinctEdits(mutateRule(rule), rule.file);
  const survivors = edits.filter(edit => {
    const mutant = changeRule(rule, edit);
    return !examples.some(example => noticesRule(example, mutant));
  });
  return { survivors: survivors.map(edit => ({ id: rule.id, edit, rules: [rule.id] })), tried: edits.length, broken: [] };
}

/** The rule with the edit made. Its kinds stand twice: as they are written, and by their full ids. */
function changeRule(rule: Rule, edit: Edit): Rule {
  const [first, index] = edit.path;
  const kinds = first === 'kinds' ? rule.kinds.filter((_, place) => place !== index) : rule.kinds;
  return { ...rule, kinds, file: applyEdit(rule.file, edit) };
}
