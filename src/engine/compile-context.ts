import type { NameRef } from '../ruleset/names/name-ref.ts';
import type { NameScope, NameSources } from '../ruleset/names/name-scope.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import type { SchemaCompiler } from '../ruleset/schema/schema-validator.ts';
import { collectionsByName } from './containment.ts';

/** What conditions, templates and selections are compiled in. */
export interface CompileContext {
  readonly names: NameScope;
  /** Needed by `matchesSchema` only. */
  readonly compileSchema: SchemaCompiler | null;
  /** What kinds of names were used: tells a selection whether it depends on the rule's item. */
  readonly used: Set<NameRef['kind']>;
}

/** The sources of names when rules run: they have been checked, so that every list counts as known. */
export function createNameSources(kinds: Readonly<Record<string, Kind>>): NameSources {
  const files = { get: (id: string): Kind['file'] | undefined => (Object.hasOwn(kinds, id) ? kinds[id]?.file : undefined) };
  return { collections: collectionsByName, kinds: files, lists: { has: () => true, keys: () => [] }, packs: null };
}
