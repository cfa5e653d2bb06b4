import type { Scalar, ValueType } from '../../facts/value.ts';
import { letType } from './let-type.ts';
import type { ResolvedName, UnknownName } from './name-ref.ts';
import type { NameScope } from './name-scope.ts';
import { namesInScope } from './names-in-scope.ts';
import { resolveDocumentName } from './resolve-document-name.ts';
import { resolveProperty } from './resolve-property.ts';
import { hasKey, isUncheckedAlias, relatedScope } from './resolve-source.ts';

/**
 * What a name means at this place, by the order of docs/architecture.md, "Names in rules": the first that fits wins. A name that fits nowhere comes
 * back with the names that would. Types are as declared: the value itself may always be missing (null).
 */
export function resolveName(name: string, scope: NameScope): ResolvedName | UnknownName {
  return (
    findName(name, scope) ??
    describeCommandList(name, scope) ?? { suggestions: namesInScope(scope), hint: hintFor(name, scope), message: null }
  );
}

/** As `resolveName`, without suggestions. */
export function findName(name: string, scope: NameScope): ResolvedName | null {
  return (
    resolveRuleName(name, scope) ??
    resolveItemName(name, scope) ??
    resolveSettingName(name, scope) ??
    resolveDocumentName(name, scope) ??
    resolveRelatedName(name, scope)
  );
}

function resolveRuleName(name: string, { rule }: NameScope): ResolvedName | null {
  if (rule === null) return null;
  const value = hasKey(rule.lets, name) ? rule.lets[name] : undefined;
  if (value !== undefined) {
    const scope = rule.scope();
    const typeOf = (other: string): ValueType | undefined => (hasKey(rule.lets, other) ? 'any' : findName(other, scope)?.type);
    return { ref: { kind: 'let', name }, type: letType(value, scope, typeOf) };
  }
  return rule.entry?.name === name ? { ref: { kind: 'entry', name }, type: rule.entry.type } : null;
}

function resolveItemName(name: string, { item }: NameScope): ResolvedName | null {
  if (item === null) return null;
  if (name === 'ordinal') return { ref: { kind: 'ordinal', among: null }, type: 'number' };
  const among = name.startsWith('ordinal.') ? resolveProperty(name.slice('ordinal.'.length), item) : null;
  if (among !== null) return { ref: { kind: 'ordinal', among: among.ref }, type: 'number' };
  for (const direction of ['previous', 'next'] as const) {
    if (!name.startsWith(`${direction}.`)) continue;
    const property = resolveProperty(name.slice(direction.length + 1), item);
    if (property !== null) return { ref: { kind: 'neighbour', direction, property: property.ref }, type: property.type };
  }
  return resolveProperty(name, item);
}

function resolveSettingName(name: string, { rule, lists, packs, pack }: NameScope): ResolvedName | null {
  if (name.startsWith('list.')) {
    const id = name.slice(5);
    const full = id.includes('/') ? id : `${pack}/${id}`;
    return lists.has(full) && !lists.holdsCommands?.(full)
      ? { ref: { kind: 'list', id: full }, type: listType(lists.get?.(full) ?? []) }
      : null;
  }
  if (name.startsWith('pack.')) return resolvePackOption(name.slice(5), { packs, pack });
  const option = name.startsWith('option.') ? name.slice(7) : null;
  if (option === null || rule === null || !hasKey(rule.options, option)) return null;
  return { ref: { kind: 'option', name: option }, type: optionType(rule.options[option]?.default) };
}

/** A list of commands is no value. */
function describeCommandList(name: string, { lists, pack }: NameScope): UnknownName | null {
  const id = name.startsWith('list.') ? name.slice(5) : '';
  if (!lists.holdsCommands?.(id.includes('/') ? id : `${pack}/${id}`)) return null;
  const message = `"${name}" is a list of commands, and no value to compare with. A selection of commands takes it: "matching": "${name}".`;
  return { suggestions: [], hint: null, message };
}

function resolvePackOption(name: string, { packs, pack }: Pick<NameScope, 'packs' | 'pack'>): ResolvedName | null {
  const ref = { kind: 'packOption', pack, name } as const;
  const options = packs === null ? null : packs.get(pack);
  if (options === null) return { ref, type: 'any' };
  return options && hasKey(options, name) ? { ref, type: optionType(options[name]?.default) } : null;
}

function listType(items: readonly Scalar[]): ValueType {
  if (items.every(item => typeof item === 'string')) return 'texts';
  return items.every(item => typeof item === 'number') ? 'numbers' : 'any';
}

/** The type of an option, by its default. */
export function optionType(value: unknown): ValueType {
  if (Array.isArray(value)) return value.length > 0 && value.every(member => typeof member === 'number') ? 'numbers' : 'texts';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}

function resolveRelatedName(name: string, scope: NameScope): ResolvedName | null {
  const dot = name.indexOf('.');
  if (dot < 0) return null;
  const [alias, rest] = [name.slice(0, dot), name.slice(dot + 1)];
  const related = relatedScope(alias, scope);
  if (related === null) return null;
  if (rest === 'exists') return { ref: { kind: 'exists', alias }, type: 'boolean' };
  const resolved = resolveDocumentName(rest, related);
  if (resolved !== null) return { ref: { kind: 'related', alias, ref: resolved.ref }, type: resolved.type };
  // Its kind has mistakes of its own: what the name means there cannot be known, and is not this rule's mistake.
  return isUncheckedAlias(alias, scope) ? { ref: { kind: 'related', alias, ref: { kind: 'data', path: rest } }, type: 'any' } : null;
}

function hintFor(name: string, scope: NameScope): string | null {
  if (scope.item !== null && scope.item.hint !== null && !name.includes('.')) return scope.item.hint;
  return /^rows\./.test(name) ? 'Columns are known of declared tables: name the table instead of rows.' : null;
}
