import type { KindFile } from '../../generated/kind-file.ts';
import { dropMembers, type Edit } from './edit.ts';
import { mutateSelection } from './mutate-selection.ts';

/** Every small change of a view that the examples of the rules which use it should notice. */
export function mutateView(name: string, view: NonNullable<KindFile['views']>[string]): Edit[] {
  const path = ['views', name];
  if ('union' in view) return dropMembers(view.union, { path: [...path, 'union'] }, 'other');
  return mutateSelection(view, { path, sense: 'other' });
}
