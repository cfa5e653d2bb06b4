/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * RFC 7396, JSON Merge Patch: objects are merged key by key, null takes a key away, and anything else takes the place of what was there. A new key stands
 * after the key that precedes it in the patch, or at the end, since the order of some keys of a kind counts. Linear.
 */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const base = isObject(target) ? target : {};
  const added = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const [key, value] of Object.entries(patch)) {
    if (Object.hasOwn(base, key)) anchor = key;
    else if (value !== null) {
      const after = added.get(anchor);
      if (after) after.push(key);
      else added.set(anchor, [key]);
    }
  }
  const merge = (key: string): [string, Json] => [
    key,
    Object.hasOwn(patch, key) ? mergePatch(ownValue(base, key), patch[key] as Json) : (base[key] as Json),
  ];
  const keys = [...Object.keys(base).flatMap(key => [key, ...(added.get(key) ?? [])]), ...(added.get(null) ?? [])];
  const isKept = (key: string): boolean => !Object.hasOwn(patch, key) || patch[key] !== null;
  // fromEntries defines keys, so that `__proto__` is one like any other.
  return Object.fromEntries(keys.filter(isKept).map(merge));
}

function ownValue(object: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
