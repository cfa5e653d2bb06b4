import type { Fix, RuleFile } from '../../generated/rule-file.ts';
import { placesInScope, resolvePlace } from '../names/resolve-place.ts';
import type { CheckScope } from './check-scope.ts';
import { checkTemplate } from './check-templates.ts';
import type { JsonPath } from './mistake.ts';

/** Reports places that a finding or a fix cannot stand at, and fixes that say too much or too little. */
export function checkEvent(scope: CheckScope, { event, fix }: Pick<RuleFile, 'event' | 'fix'>): void {
  if (event.params?.at !== undefined) checkPlace(scope, event.params.at, ['event', 'params', 'at']);
  if (fix?.at !== undefined) checkPlace(scope, fix.at, ['fix', 'at']);
  if (fix) checkFixText(scope, fix);
}

function checkPlace(scope: CheckScope, at: string, path: JsonPath): void {
  if (resolvePlace(at, scope.names)) return;
  const message = `A finding cannot stand at "${at}": it is no property of the item, and no place in the document.`;
  scope.report({ path, message, unknown: { name: at, known: placesInScope(scope.names) } });
}

function checkFixText(scope: CheckScope, fix: Fix): void {
  if (fix.text !== undefined) checkTemplate(scope, fix.text, ['fix', 'text']);
  const deletes = fix.edit === 'delete';
  if (deletes && fix.text !== undefined)
    scope.report({ path: ['fix', 'text'], on: 'key', message: 'A deletion has no text; use "edit": "replace".' });
  if (!deletes && fix.text === undefined)
    scope.report({ path: ['fix'], on: 'start', message: `The key "text" is missing here: what "${fix.edit}" puts there.` });
}
