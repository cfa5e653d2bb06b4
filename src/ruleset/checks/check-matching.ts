import type { FactSelection } from '../../generated/rule-file.ts';
import { commandListId } from '../names/command-lists.ts';
import type { NameScope } from '../names/name-scope.ts';
import { relatedScope, resolveSource } from '../names/resolve-source.ts';
import { type SourceChoice, sourceNameOf } from '../names/source-name.ts';
import type { CheckScope } from './check-scope.ts';
import { referencesFrom } from './known.ts';
import type { JsonPath } from './mistake.ts';

/** A view on a view on a view …: deeper than this it is a circle, which is reported elsewhere. */
const MAX_VIEWS = 20;
const keys = ['matching', 'notMatching'] as const;

/** Reports command lists that are unknown or hold no commands, and those that narrow what has no commands. */
export function checkMatching(scope: CheckScope, selection: SourceChoice & Partial<FactSelection>, path: JsonPath): void {
  for (const key of keys) {
    const names = selection[key];
    if (names === undefined) continue;
    if (!isOfCommands(selection, scope.names)) {
      const message = `"${key}" narrows commands; "${sourceNameOf(selection)}" has none.`;
      scope.report({ path: [...path, key], on: 'key', message });
    } else if (typeof names === 'string') checkName(scope, names, [...path, key]);
    else for (const [index, name] of names.entries()) checkName(scope, name, [...path, key, index]);
  }
}

function checkName({ names: { lists, pack }, report }: CheckScope, name: string, path: JsonPath): void {
  const id = commandListId(name, pack);
  const known = referencesFrom(new Map([...lists.keys()].filter(other => lists.holdsCommands?.(other)).map(other => [other, null])), pack);
  if (!name.startsWith('list.')) report({ path, message: `A list of commands is written "list.${name}".` });
  else if (!lists.has(id)) {
    const unknown = { name, known: known.map(other => `list.${other}`) };
    report({ path, message: `There is no list "${name.slice('list.'.length)}".`, unknown });
  } else if (lists.holdsCommands && !lists.holdsCommands(id) && lists.get?.(id) !== null) {
    report({ path, message: `"${name}" is a list of items; this takes a list of commands.` });
  }
}

/** Whether a selection begins with `commands`, be it through views. */
function isOfCommands(choice: SourceChoice, scope: NameScope, depth = 0): boolean {
  const source = resolveSource(sourceNameOf(choice), scope);
  const home = source?.alias ? relatedScope(source.alias, scope) : scope;
  if (!source || !home || depth > MAX_VIEWS) return true;
  const { kind } = source.source;
  if (kind === 'collection') return source.source.name === 'commands';
  const view = kind === 'view' ? home.kind?.file.views?.[source.source.name] : undefined;
  if (view === undefined) return false;
  const choices: readonly SourceChoice[] = 'union' in view ? view.union.map(fact => ({ fact })) : [view];
  return choices.every(each => isOfCommands(each, home, depth + 1));
}
