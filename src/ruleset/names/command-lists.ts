import type { FactSelection } from '../../generated/rule-file.ts';

/** The lists of commands that a selection names, by full ids. */
export interface CommandLists {
  readonly matching: readonly string[];
  readonly notMatching: readonly string[];
}

/** The lists of `matching` and `notMatching`. A short name is one of the own pack. */
export function commandListsOf(selection: Pick<FactSelection, 'matching' | 'notMatching'>, pack: string): CommandLists {
  const { matching, notMatching } = selection;
  return { matching: readIds(matching, pack), notMatching: readIds(notMatching, pack) };
}

function readIds(names: string | readonly string[] = [], pack: string): string[] {
  return (typeof names === 'string' ? [names] : names).map(name => commandListId(name, pack));
}

/** The full id that `list.<id>` means. */
export function commandListId(name: string, pack: string): string {
  const id = name.replace(/^list\./, '');
  return id.includes('/') ? id : `${pack}/${id}`;
}
