import type { DocumentScope, RelatedScope } from '../../engine/scope.ts';
import type { Kind } from '../../ruleset/ruleset.ts';
import { applyEdit, type Edit } from './edit.ts';

/** A scope in which a kind is changed, wherever it occurs; the same scope where the edit does not touch it. Facts stay as they are. */
export function changeKind(scope: DocumentScope, id: string, edit: Edit): DocumentScope {
  const present = Object.hasOwn(scope.kinds, id) ? scope.kinds[id] : undefined;
  if (present === undefined) return scope;
  const changed: Kind = { ...present, file: applyEdit(present.file, edit) };
  const change = <Scope extends RelatedScope>(other: Scope): Scope => (other.kind?.id === id ? { ...other, kind: changed } : other);
  const related = new Map([...scope.related].map(([alias, other]) => [alias, other && change(other)]));
  return change({ ...scope, kinds: { ...scope.kinds, [id]: changed }, related });
}
