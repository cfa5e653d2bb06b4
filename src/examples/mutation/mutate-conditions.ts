import type { Condition, Conditions } from '../../generated/rule-file.ts';
import type { JsonPath } from '../../ruleset/checks/mistake.ts';
import { type Edit, type EditPlace, type Effect, effectAt, reverseEffect } from './edit.ts';
import { mutateComparison } from './mutate-comparison.ts';

/**
 * Edits of conditions: without each leaf, without each branch, and with each comparison a little off. What is an only child goes with its parent, up to the
 * conditions as a whole.
 */
export function mutateConditions(conditions: Conditions, place: EditPlace): Edit[] {
  return mutateNode(conditions, place, { at: place.path, effect: effectAt(place, 'more') });
}

/** What goes with a node when it is dropped, and what that does. */
interface Removal {
  readonly at: JsonPath;
  readonly effect: Effect;
}

function mutateNode(node: Condition, place: EditPlace, removal: Removal): Edit[] {
  const { path } = place;
  if ('fact' in node) return [dropNode(path, removal), ...mutateComparison(node, place)];
  if ('not' in node) return mutateNode(node.not, { path: [...path, 'not'], sense: reverseEffect(place.sense) }, removal);
  const [key, parts]: ['all' | 'any', readonly Condition[]] = 'all' in node ? ['all', node.all] : ['any', node.any];
  const effect = effectAt(place, key === 'all' ? 'more' : 'fewer');
  const edits = parts.flatMap((part, index) => {
    const inner = { path: [...path, key, index], sense: place.sense };
    return mutateNode(part, inner, parts.length === 1 ? removal : { at: inner.path, effect });
  });
  return parts.length === 1 ? edits : [dropNode(path, removal), ...edits];
}

function dropNode(path: JsonPath, { at, effect }: Removal): Edit {
  const advice = { more: 'a valid example in which all else holds and this does not', fewer: 'an invalid example that only this finds' };
  return { path, at, change: 'this condition is gone', effect, ...(effect !== 'other' && { advice: advice[effect] }) };
}
