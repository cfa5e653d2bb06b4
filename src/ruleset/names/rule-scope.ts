import type { ValueType } from '../../facts/value.ts';
import type { ItemNames, KindShape, NameScope, NameSources, RuleNames, RuleShape } from './name-scope.ts';
import { findName } from './resolve-name.ts';
import { selectionNames } from './selection-names.ts';

/** A rule for one of the kinds it looks at; null for `markdown`, `yaml`, `json`, `jsonl` and `*`. */
export interface RuleScopeInput {
  readonly file: RuleShape;
  readonly pack: string;
  readonly kind: { readonly id: string; readonly file: KindShape } | null;
}

/** What names mean in a rule's conditions, messages, `let` values and fix. */
export function createRuleScope({ file, pack, kind }: RuleScopeInput, sources: NameSources): NameScope {
  const { collections, kinds, lists, packs } = sources;
  const outside: NameScope = { collections, kinds, lists, packs, pack, kind, rule: null, item: null };
  const named = { lets: file.let ?? {}, options: file.meta.options ?? {} };
  const options: RuleNames = { ...named, lets: {}, entry: null, scope: () => outside };
  const { given } = file;
  const rule: RuleNames = { ...named, entry: entryOf(given, { ...outside, rule: options }), scope: () => scope };
  const item: ItemNames | null = 'each' in given ? null : selectionNames(given, { ...outside, rule: options });
  const scope: NameScope = { ...outside, rule, item };
  return scope;
}

/** What names mean in `given` itself, before there is an item: `each`, and whose items `fact` are. */
export function createGivenScope({ file, pack, kind }: RuleScopeInput, sources: NameSources): NameScope {
  const { collections, kinds, lists, packs } = sources;
  const rule: RuleNames = { lets: {}, options: file.meta.options ?? {}, entry: null, scope: () => scope };
  const scope: NameScope = { collections, kinds, lists, packs, pack, kind, rule, item: null };
  return scope;
}

/** What names mean in a view of a kind, before there is an item (`selectionScope` adds it). */
export function createKindScope(
  kind: { readonly id: string; readonly file: KindShape },
  { collections, kinds, lists, packs }: NameSources,
): NameScope {
  return { collections, kinds, lists, packs, pack: kind.id.slice(0, Math.max(0, kind.id.indexOf('/'))), kind, rule: null, item: null };
}

/** What a message of `expect` can say: the rule's names without an item, and `count`. */
export function createExpectScope(scope: NameScope): NameScope {
  return { ...scope, item: { properties: new Map([['count', 'number']]), hint: null } };
}

function entryOf(given: RuleShape['given'], scope: NameScope): RuleNames['entry'] {
  if (!('each' in given)) return null;
  return { name: given.as, type: memberType(findName(given.each, scope)?.type) };
}

/** The type of an array's members. */
export function memberType(type: ValueType | undefined): ValueType {
  if (type === 'texts') return 'text';
  return type === 'numbers' ? 'number' : 'any';
}
