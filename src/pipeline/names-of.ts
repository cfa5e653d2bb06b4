import { createNameSources } from '../engine/compile-context.ts';
import type { DocumentScope } from '../engine/scope.ts';
import type { NameScope } from '../ruleset/names/name-scope.ts';
import { documentScope } from '../ruleset/names/resolve-source.ts';

/** What names mean in a document of its kind, without a rule. */
export function namesOf({ kind, kinds }: Pick<DocumentScope, 'kind' | 'kinds'>): NameScope {
  return documentScope({ ...createNameSources(kinds), pack: '', kind: null, rule: null, item: null }, kind);
}
