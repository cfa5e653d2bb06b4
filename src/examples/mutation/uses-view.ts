import type { Kind, Rule, Ruleset } from '../../ruleset/ruleset.ts';

/** A view of a kind. */
export interface ViewRef {
  readonly kind: Kind;
  readonly name: string;
}

/** The rules that come to look at a view: by its name, by a view made of it, or under the alias of a related document. */
export function rulesThatUse({ kind, name }: ViewRef, { rules, kinds }: Ruleset): Rule[] {
  const views = viewsMadeOf(name, kind);
  return Object.values(rules).filter(rule => {
    const prefixes = rule.kinds.flatMap(id => prefixesOf(kind, Object.hasOwn(kinds, id) ? (kinds[id] ?? null) : null));
    if (prefixes.length === 0) return false;
    const names = namesIn([rule.file, ...rule.kinds.map(id => (id === kind.id ? {} : (kinds[id]?.file.views ?? {})))]);
    return prefixes.some(prefix => views.some(view => names.some(each => each === prefix + view || each.startsWith(`${prefix}${view}.`))));
  });
}

/** The view and all that are made of it, one on another. */
function viewsMadeOf(name: string, kind: Kind): string[] {
  const found = new Set([name]);
  for (const view of found) {
    for (const [other, file] of Object.entries(kind.file.views ?? {})) {
      if (namesIn([file]).some(each => each === view || each.startsWith(`${view}.`))) found.add(other);
    }
  }
  return [...found];
}

/** How a rule for documents of a kind names the views of another: by the aliases under which they are related. */
function prefixesOf(wanted: Kind, kind: Kind | null): string[] {
  if (kind === null) return [];
  const aliases = Object.entries(kind.file.related ?? {}).filter(([, related]) => related.kind === wanted.id);
  return [...(kind.id === wanted.id ? [''] : []), ...aliases.map(([alias]) => `${alias}.`)];
}

/** Every dotted name that begins a string or a placeholder: more than the names of facts, never fewer. */
function namesIn(json: unknown): string[] {
  return [...JSON.stringify(json).matchAll(/(?:"|\{\{\s*)([A-Za-z_][\w.-]*)/g)].map(([, name = '']) => name);
}
