import { collectionsByName, isContained } from '../../engine/containment.ts';
import type { Given, Selection } from '../../generated/rule-file.ts';
import { sourceNameOf } from '../../ruleset/names/source-name.ts';
import { dropMembers, type Edit, type EditPlace, effectAt } from './edit.ts';
import { mutateConditions } from './mutate-conditions.ts';
import { mutatePattern } from './mutate-pattern.ts';

type AnySelection = Selection | Exclude<Given, { each: string }>;

/** Edits of a selection: without each thing that narrows it. */
export function mutateSelection(selection: AnySelection, place: EditPlace): Edit[] {
  return [
    ...dropNarrowings(selection, place),
    ...dropEntries(selection, place),
    ...mutateWhere(selection.where ?? {}, { ...place, path: [...place.path, 'where'] }),
    ...mutateCapture(selection, place),
    ...('conditions' in selection && selection.conditions
      ? mutateConditions(selection.conditions, { ...place, path: [...place.path, 'conditions'] })
      : []),
  ];
}

const narrowings = ['table', 'section', 'container', 'matching', 'notMatching', 'capture'] as const;

function dropNarrowings(selection: AnySelection, place: EditPlace): Edit[] {
  return narrowings
    .filter(key => key in selection && !(key === 'container' && isDefaultContainer(selection)))
    .map(key => {
      // Without a container asked for, prose and lists count: for some rules that is more, for others less.
      const effect = key === 'container' ? 'other' : effectAt(place, 'more');
      return { path: [...place.path, key], on: 'key', change: `"${key}" is gone`, effect };
    });
}

/** Whether the selection asks for what it would get in any case. */
function isDefaultContainer(selection: AnySelection): boolean {
  const { container } = selection;
  const name = sourceNameOf(selection);
  const collection = name.slice(name.lastIndexOf('.') + 1);
  if (!collectionsByName.has(collection)) return false;
  if (!isContained(collection)) return container === 'any';
  return Array.isArray(container) && container.length === 2 && container.includes('prose') && container.includes('list');
}

/** Entries of the lists that narrow; a further column narrows more, a further entry of the others lets more through. */
function dropEntries(selection: AnySelection, place: EditPlace): Edit[] {
  return (['columns', 'container', 'matching', 'notMatching'] as const).flatMap(key => {
    const entries: unknown = (selection as Readonly<Record<string, unknown>>)[key];
    const narrows = key === 'columns' || key === 'notMatching';
    return Array.isArray(entries) ? dropMembers(entries, { path: [...place.path, key] }, effectAt(place, narrows ? 'more' : 'fewer')) : [];
  });
}

function mutateWhere(where: NonNullable<Selection['where']>, place: EditPlace): Edit[] {
  return Object.entries(where).flatMap(([name, value]): Edit[] => {
    const path = [...place.path, name];
    const members = Array.isArray(value) ? dropMembers(value, { path }, effectAt(place, 'fewer')) : [];
    return [{ path, on: 'key', change: `"${name}" is gone from "where"`, effect: effectAt(place, 'more') }, ...members];
  });
}

function mutateCapture(selection: AnySelection, place: EditPlace): Edit[] {
  const { capture } = selection;
  const none = 'graph' in selection ? (selection.graph.none ?? []) : [];
  return [
    ...(capture ? mutatePattern(capture.pattern, { ...place, path: [...place.path, 'capture', 'pattern'] }) : []),
    ...none.map((text, index): Edit => {
      return { path: [...place.path, 'graph', 'none', index], change: `"${text}" is gone from this list`, effect: effectAt(place, 'more') };
    }),
  ];
}
