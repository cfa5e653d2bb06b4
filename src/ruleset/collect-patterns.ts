import { lazy } from '../document/lazy.ts';
import { operators } from '../generated/operators.ts';

/** The operators whose right side may be a pattern. */
const patternOperators = lazy(() => new Set<unknown>(operators.flatMap(({ name, right }) => (right.includes('pattern') ? [name] : []))));

/** Every text in a rule or kind that is a pattern: values of `pattern`, of `placeholders`, and of operators that take one. Depth is bounded by loadJson. */
export function collectPatterns(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(collectPatterns);
  const entries = Object.entries(value);
  const takesPattern = 'operator' in value && patternOperators().has(value.operator);
  const isPattern = (key: string): boolean => key === 'pattern' || (key === 'value' && takesPattern);
  return entries.flatMap(([key, entry]) => {
    if (key === 'placeholders' && Array.isArray(entry)) return entry.filter(text => typeof text === 'string');
    return typeof entry === 'string' ? (isPattern(key) ? [entry] : []) : collectPatterns(entry);
  });
}
