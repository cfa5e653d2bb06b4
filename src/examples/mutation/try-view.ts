import type { Ruleset } from '../../ruleset/ruleset.ts';
import { changeKind } from './change-kind.ts';
import { changesView } from './changes-view.ts';
import { distinctEdits } from './distinct-edits.ts';
import type { Edit } from './edit.ts';
import { mutateView } from './mutate-view.ts';
import { noticesRule } from './notices-rule.ts';
import type { OpenRule } from './open-rule.ts';
import type { MutationOutcome } from './survivor.ts';
import { rulesThatUse, type ViewRef } from './uses-view.ts';

/** Tries every change of a view on the examples of all rules that use it; nothing where one of them is not among those given. */
export function tryView({ kind, name }: ViewRef, rules: ReadonlyMap<string, OpenRule>, ruleset: Ruleset): MutationOutcome {
  const view = kind.file.views?.[name];
  const users = rulesThatUse({ kind, name }, ruleset);
  const open = users.map(rule => rules.get(rule.id)).filter(user => user !== undefined);
  if (view === undefined || open.length === 0 || open.length < users.length) return { survivors: [], tried: 0, broken: [] };
  const edits = distinctEdits(mutateView(name, view), kind.file);
  const survivors = edits.filter(edit => !open.some(user => noticesView(user, { kind, name }, edit)));
  return { survivors: survivors.map(edit => ({ id: kind.id, edit, rules: users.map(({ id }) => id) })), tried: edits.length, broken: [] };
}

function noticesView({ rule, examples }: OpenRule, view: ViewRef, edit: Edit): boolean {
  return examples.some(
    example => changesView(example, view, edit) && noticesRule(example, rule, changeKind(example.scope, view.kind.id, edit)),
  );
}
