import { distance } from 'fastest-levenshtein';
import type { JsonPath, Mistake, Report } from '../checks/mistake.ts';
import { describeMismatch } from './mismatch-words.ts';
import { chooseBranch, type JsonSchema, resolveSchema, type SchemaSet } from './schema-branches.ts';

interface Explanation {
  readonly schemas: SchemaSet;
  readonly report: Report;
}

/**
 * Why a value does not fit one of our own schemas, one mistake per cause. ajv decides whether it fits; its errors for a union would name every branch,
 * so that here the branch is picked by what the author seems to have meant. Knows the keywords that schemas/ uses.
 */
export function explainMismatch(schemas: SchemaSet, schema: JsonSchema, value: unknown): Mistake[] {
  const mistakes: Mistake[] = [];
  explainValue({ schemas, report: mistake => mistakes.push(mistake) }, schema, { value, path: [] });
  return mistakes;
}

interface Place {
  readonly value: unknown;
  readonly path: JsonPath;
  /** Keys that another branch of the union demands. */
  readonly rivals?: readonly string[];
}

interface ObjectPlace extends Place {
  readonly value: Readonly<Record<string, unknown>>;
}

function explainValue(explanation: Explanation, referring: JsonSchema, place: Place): void {
  const schema = resolveSchema(explanation.schemas, referring);
  if (schema.oneOf || schema.anyOf) explainUnion(explanation, schema, place);
  const message = describeMismatch(schema, place.value);
  if (message) explanation.report({ path: place.path, ...message, ...describeEmptyConditions(place) });
  else if (Array.isArray(place.value)) explainArray(explanation, schema, { value: place.value, path: place.path });
  else if (isObject(place.value)) explainObject(explanation, schema, { ...place, value: place.value });
}

function explainUnion(explanation: Explanation, schema: JsonSchema, place: Place): void {
  const choice = chooseBranch(explanation.schemas, schema, place.value);
  if ('branch' in choice) explainValue(explanation, choice.branch, { ...place, rivals: choice.rivals });
  else explanation.report({ path: place.path, on: isObject(place.value) ? 'start' : 'value', message: choice.message });
}

function describeEmptyConditions({ value, path }: Place): { message: string } | null {
  const key = path.at(-1);
  if (!Array.isArray(value) || value.length > 0 || (key !== 'all' && key !== 'any')) return null;
  return { message: `An empty "${key}" would always hold: name a condition.` };
}

function explainArray(explanation: Explanation, schema: JsonSchema, place: { value: readonly unknown[]; path: JsonPath }): void {
  const seen = new Set<string>();
  place.value.forEach((value, index) => {
    const path = [...place.path, index];
    const item = schema.prefixItems?.[index] ?? schema.items;
    if (item) explainValue(explanation, item, { value, path });
    const text = schema.uniqueItems ? JSON.stringify(value) : null;
    if (text !== null && seen.has(text)) explanation.report({ path, message: `${text} stands twice in this list.` });
    if (text !== null) seen.add(text);
  });
}

function explainObject(explanation: Explanation, schema: JsonSchema, place: ObjectPlace): void {
  const { properties = {}, additionalProperties: others, propertyNames } = schema;
  const unknown = Object.keys(place.value).filter(key => !Object.hasOwn(properties, key) && others === false);
  const missing = (schema.required ?? []).filter(key => !Object.hasOwn(place.value, key) && !unknown.some(other => isNear(key, other)));
  for (const key of missing) explanation.report({ path: place.path, on: 'start', message: `The key "${key}" is missing here.` });
  for (const key of unknown) explanation.report({ path: [...place.path, key], on: 'key', ...describeUnknownKey(key, place, properties) });
  for (const [key, value] of Object.entries(place.value)) {
    const path = [...place.path, key];
    const known = Object.hasOwn(properties, key) ? properties[key] : typeof others === 'object' ? others : undefined;
    const name = propertyNames && describeMismatch(resolveSchema(explanation.schemas, propertyNames), key);
    if (name) explanation.report({ path, ...name, on: 'key' });
    else if (known) explainValue(explanation, known, { value, path });
  }
}

/** A misspelt key is one mistake, not an unknown key and a missing one. */
function isNear(key: string, other: string): boolean {
  return distance(key, other) <= 2;
}

function describeUnknownKey(key: string, place: ObjectPlace, properties: Readonly<Record<string, unknown>>): Omit<Mistake, 'path'> {
  const allowed = Object.keys(properties);
  const chosen = allowed.find(name => Object.hasOwn(place.value, name)) ?? '';
  if (place.rivals?.includes(key))
    return { message: `"${key}" cannot stand beside "${chosen}": it is either or. Nest one in the other, or leave one out.` };
  const free = allowed.filter(name => !Object.hasOwn(place.value, name));
  const message = allowed.length <= 12 ? `Unknown key "${key}"; expected ${allowed.join(', ')}.` : `Unknown key "${key}".`;
  return { message, unknown: { name: key, known: free } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
