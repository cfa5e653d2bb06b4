import type { ValueType } from '../../facts/value.ts';
import type { PropertyRef } from './name-ref.ts';
import type { ItemNames } from './name-scope.ts';

/** A property with its type. */
export interface ResolvedProperty {
  readonly ref: PropertyRef;
  readonly type: ValueType;
}

/** `<property>`, `<property>.raw`, `<property>.line` or `section.path` among an item's properties, or null. */
export function resolveProperty(name: string, item: ItemNames): ResolvedProperty | null {
  const type = item.properties.get(name);
  if (type !== undefined) return { ref: { kind: 'property', name, part: 'value' }, type };
  if (name === 'section.path' && item.properties.has('section'))
    return { ref: { kind: 'property', name: 'section', part: 'path' }, type: 'text' };
  const part = name.endsWith('.raw') ? 'raw' : name.endsWith('.line') ? 'line' : null;
  if (part === null) return null;
  const base = name.slice(0, -part.length - 1);
  if (!item.properties.has(base)) return null;
  return { ref: { kind: 'property', name: base, part }, type: part === 'raw' ? 'text' : 'number' };
}
