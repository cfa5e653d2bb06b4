import type { Expect } from '../../generated/rule-file.ts';
import { sourceNameOf } from '../../ruleset/names/source-name.ts';
import type { Rule } from '../../ruleset/ruleset.ts';
import { dropMembers, type Edit } from './edit.ts';
import { mutateConditions } from './mutate-conditions.ts';
import { mutateLet } from './mutate-let.ts';
import { mutateSelection } from './mutate-selection.ts';

/** Every small change of a rule that its examples should notice. */
export function mutateRule({ file }: Pick<Rule, 'file'>): Edit[] {
  const { given, conditions, let: values = {}, kinds, forms = [], event, fix } = file;
  const at = event.params?.at;
  return [
    ...dropMembers(kinds, { path: ['kinds'] }, 'fewer'),
    ...dropMembers(forms, { path: ['forms'] }, 'fewer'),
    ...Object.entries(values).flatMap(([name, value]) => mutateLet(value, ['let', name])),
    ...('each' in given ? [] : mutateSelection(given, { path: ['given'], sense: 'more' })),
    ...('each' in given || !given.expect ? [] : mutateExpect(given.expect)),
    ...(conditions ? mutateConditions(conditions, { path: ['conditions'], sense: 'more' }) : []),
    ...(at === undefined || (at === 'document' && standsAtStart(given)) ? [] : [movePlace(at)]),
    ...(fix ? [dropFix] : []),
  ];
}

function mutateExpect({ atLeast, atMost }: Expect): Edit[] {
  const path = ['given', 'expect'];
  const drop = (key: string): Edit => ({ path: [...path, key], on: 'key', change: `"${key}" is gone`, effect: 'fewer' });
  const shift = (key: string, by: number, advice: string): Edit => {
    return { path: [...path, key], by, change: `"${key}" has become ${by}`, effect: 'fewer', advice };
  };
  return [
    ...(atLeast === undefined ? [] : [drop('atLeast')]),
    ...(atLeast === undefined || atLeast < 2 ? [] : [shift('atLeast', atLeast - 1, `an invalid example with ${atLeast - 1} of them`)]),
    ...(atMost === undefined ? [] : [drop('atMost'), shift('atMost', atMost + 1, `an invalid example with ${atMost + 1} of them`)]),
  ];
}

/** Whether the items stand at the document's start in any case. */
function standsAtStart(given: Rule['file']['given']): boolean {
  return 'each' in given ? given.each.startsWith('list.') || given.each.startsWith('option.') : sourceNameOf(given) === 'document';
}

function movePlace(at: string): Edit {
  const advice = `an example whose finding stands elsewhere than its item, "endColumn" included; or leave "at" out`;
  return { path: ['event', 'params', 'at'], change: `findings stand on the item, not at "${at}"`, effect: 'other', advice };
}

const dropFix: Edit = { path: ['fix'], on: 'key', change: 'nothing is mended', effect: 'other', advice: '"output" to an invalid example' };
