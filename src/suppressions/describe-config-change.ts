import { isLoaded, loadJson } from '../ruleset/load/load-json.ts';

/** What differs between two texts of a config, in words; nothing where only comments or white space do. */
export function describeConfigChange(before: string, after: string): string[] {
  const [was, is] = [readObject(before), readObject(after)];
  if (is === null) return ['it is no JSON any more'];
  const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is)])];
  const changes = keys.flatMap(key => describeKey(key, was?.[key], is[key]));
  return changes.length > most ? [...changes.slice(0, most), `and ${changes.length - most} more`] : changes;
}

const most = 6;

type Json = Readonly<Record<string, unknown>>;

function readObject(text: string): Json | null {
  const loaded = loadJson({ path: '', text }, 'jsonc');
  return isLoaded(loaded) && isObject(loaded.value) ? loaded.value : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describeKey(key: string, was: unknown, is: unknown): string[] {
  if (isSame(was, is)) return [];
  if (key === 'rules' && isAbsentOr(isObject, was, is)) return describeRules(was as Json, is as Json);
  if (isAbsentOr(isNothing, was, is)) return [];
  if (isAbsentOr(Array.isArray, was, is)) return describeMembers(key, (was ?? []) as unknown[], (is ?? []) as unknown[]);
  if (isAbsentOr(isObject, was, is)) return describeEntries(key, (was ?? {}) as Json, (is ?? {}) as Json);
  return [`"${key}" is ${show(is)} (was ${show(was)})`];
}

/** `[]` or `{}`, which says as much as nothing. */
function isNothing(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function isAbsentOr(test: (value: unknown) => boolean, ...values: readonly unknown[]): boolean {
  return values.every(value => value === undefined || test(value));
}

function describeRules(was: Json = {}, is: Json = {}): string[] {
  return changedKeys(was, is).map(id => {
    const now = severityOf(is[id]);
    if (now === 'off') return `the rule ${id} is switched off`;
    return id in is
      ? `the rule ${id} is ${show(is[id])} (was ${show(was[id])})`
      : `the rule ${id} is not set any more (was ${show(was[id])})`;
  });
}

function severityOf(setting: unknown): unknown {
  const severity = Array.isArray(setting) ? setting[0] : setting;
  return severity === 0 ? 'off' : severity;
}

const singular: Readonly<Record<string, string>> = { suppressions: 'a suppression', ignores: 'an ignored path', overrides: 'an override' };

/** Members of a list are told by what they are: where one was changed, one is gone and one came. */
function describeMembers(key: string, was: readonly unknown[], is: readonly unknown[]): string[] {
  const name = singular[key] ?? `in "${key}" an entry`;
  const [before, now] = [new Set(was.map(canonical)), new Set(is.map(canonical))];
  const added = is.filter(member => !before.has(canonical(member))).map(member => `${name} was added: ${show(nameMember(member))}`);
  const removed = was.filter(member => !now.has(canonical(member))).map(member => `${name} was removed: ${show(nameMember(member))}`);
  return added.length + removed.length > 0 ? [...added, ...removed] : [`the order of "${key}" was changed`];
}

/** Of a suppression, what it is for. */
function nameMember(member: unknown): unknown {
  return isObject(member) && typeof member.rule === 'string' ? `${member.rule} in ${String(member.files)}` : member;
}

function describeEntries(key: string, was: Json, is: Json): string[] {
  return changedKeys(was, is).map(
    name => `in "${key}", ${name} ${name in was ? (name in is ? 'was changed' : 'was removed') : 'was added'}`,
  );
}

function changedKeys(was: Json, is: Json): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(key => !isSame(was[key], is[key]));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** One text for one value, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'nothing';
  return `{${Object.keys(value)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join()}}`;
}

const longest = 60;

function show(value: unknown): string {
  const text = value === undefined ? 'not set' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
