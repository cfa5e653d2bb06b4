import type { LetValue } from '../../generated/rule-file.ts';
import type { JsonPath } from '../../ruleset/checks/mistake.ts';
import { dropMembers, type Edit, type EditPlace } from './edit.ts';
import { mutateSelection } from './mutate-selection.ts';

/** Edits of a `let` value: without each part that it is made of, without its bounds. */
export function mutateLet(value: LetValue, path: JsonPath): Edit[] {
  const place = (key: string): EditPlace => ({ path: [...path, key], sense: 'other' });
  if (typeof value === 'string') return [];
  if ('count' in value) return mutateSelection(value.count, place('count'));
  if ('select' in value) return mutateSelection(value.select, place('select'));
  if ('values' in value) return dropMembers(value.values, place('values'), 'other');
  if ('replace' in value) return [{ path, by: `{{${value.replace}}}`, change: 'nothing is replaced here', effect: 'other' }];
  if ('difference' in value) return [];
  const bounds = (['atLeast', 'atMost'] as const).filter(key => value[key] !== undefined);
  return [
    ...dropMembers(value.sum, place('sum'), 'other'),
    ...bounds.map((key): Edit => ({ path: [...path, key], on: 'key', change: `"${key}" is gone`, effect: 'other' })),
  ];
}
