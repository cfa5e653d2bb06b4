import type { Span } from '../../document/span.ts';
import type { JsonPath } from '../../ruleset/checks/mistake.ts';

/** What becomes of a rule's findings by an edit: there can only be more, only fewer, or nobody knows. */
export type Effect = 'more' | 'fewer' | 'other';

/** One small change of a rule or kind. */
export interface Edit {
  /** What is shown to the author: keys and indexes from the root of the file. */
  readonly path: JsonPath;
  /** Whether a key is meant, not its value. */
  readonly on?: 'key';
  /** For a value that is text: the stretch of it that is meant, in UTF-16 units. */
  readonly within?: Span;
  /** What is replaced, where that is more than what is shown: an only child goes with its parent. */
  readonly at?: JsonPath;
  /** What stands there instead; `undefined` removes it. */
  readonly by?: unknown;
  /** In words that go on from "No example notices that": `this condition is gone`. */
  readonly change: string;
  readonly effect: Effect;
  /** What would notice, where that is more than the effect tells. */
  readonly advice?: string;
}

/** The same JSON with the edit made; what it leaves alone is shared. Where the path leads nowhere, the JSON itself. */
export function applyEdit<T>(json: T, { path, at = path, by }: Pick<Edit, 'path' | 'at' | 'by'>): T {
  return replaceAt(json, at, by) as T;
}

function replaceAt(json: unknown, path: JsonPath, by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(json)) {
    if (!(Number(step) in json)) return json;
    const member = replaceAt(json[Number(step)], rest, by);
    return json.flatMap((each, index) => (index !== step ? [each] : member === undefined ? [] : [member]));
  }
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, step)) return json;
  const { [step]: present, ...others } = json as Readonly<Record<string, unknown>>;
  const value = replaceAt(present, rest, by);
  return value === undefined ? others : Object.fromEntries(Object.entries(json).map(([key, each]) => [key, key === step ? value : each]));
}

/** The effect seen from outside of a `not`. */
export function reverseEffect(effect: Effect): Effect {
  return effect === 'more' ? 'fewer' : effect === 'fewer' ? 'more' : 'other';
}

/** Where edits are made: the path so far, and whether more that holds there means more findings. */
export interface EditPlace {
  readonly path: JsonPath;
  /** What more of what is there makes of the findings. */
  readonly sense: Effect;
}

/** The effect of an edit that lets more hold (or, `fewer`, less) at a place. */
export function effectAt({ sense }: Pick<EditPlace, 'sense'>, change: Effect): Effect {
  if (sense === 'other' || change === 'other') return 'other';
  return change === 'more' ? sense : reverseEffect(sense);
}

/** One edit for each member of a list of two or more: without it. */
export function dropMembers(values: readonly unknown[], { path }: Pick<EditPlace, 'path'>, effect: Effect): Edit[] {
  if (values.length < 2) return [];
  return values.map((value, index) => ({ path: [...path, index], change: `${JSON.stringify(value)} is gone from this list`, effect }));
}
