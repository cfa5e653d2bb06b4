import type { FactContext } from './collection.ts';

/** Computes something once per document, for what several collections read. */
export function keepByContext<T>(compute: (context: FactContext) => T): (context: FactContext) => T {
  const kept = new WeakMap<FactContext, { readonly value: T }>();
  return context => {
    const known = kept.get(context);
    if (known) return known.value;
    const value = compute(context);
    kept.set(context, { value });
    return value;
  };
}
