import type { Condition, LetValue, Selection } from '../../generated/rule-file.ts';
import { sourceNameOf } from '../names/source-name.ts';
import { parseTemplate } from '../template.ts';

/** The names that a `let` value is made of. */
export function namesInLet(value: LetValue): string[] {
  if (typeof value === 'string') return namesInTemplate(value);
  if ('sum' in value) return value.sum.filter(term => typeof term === 'string');
  if ('difference' in value) return [...value.difference];
  if ('values' in value) return [...value.values];
  if ('replace' in value) return [value.replace];
  return namesInSelection('count' in value ? value.count : value.select);
}

/** The names in a text with {{names}}. */
export function namesInTemplate(text: string): string[] {
  return parseTemplate(text).parts.flatMap(part => (part.type === 'name' ? [part.name] : []));
}

/** The names that a selection's conditions use, and the collection that it takes from. */
export function namesInSelection(selection: Selection): string[] {
  return [sourceNameOf(selection), ...(selection.conditions ? namesInCondition(selection.conditions) : [])];
}

function namesInCondition(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(namesInCondition);
  if ('any' in condition) return condition.any.flatMap(namesInCondition);
  if ('not' in condition) return namesInCondition(condition.not);
  const { value } = condition;
  return [condition.fact, ...(typeof value === 'object' && value !== null && 'fact' in value ? [value.fact] : [])];
}
