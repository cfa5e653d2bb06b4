import type { When } from '../../generated/kind-file.ts';
import type { Option } from '../../generated/rule-file.ts';
import { fillOptions, holdsFor, type OptionValues } from './option-values.ts';

/** Options of a pack for which its kinds or lists are not what they are by default. */
export interface World {
  readonly pack: string;
  readonly values: OptionValues;
  /** In words: `version is "0.56"`. */
  readonly words: string;
}

/** More combinations than this are not tried: then each value is, with the others by default. */
const MAX_COMBINATIONS = 64;

interface Variety {
  readonly pack: string;
  readonly declared: Readonly<Record<string, Option>>;
  /** Of all variants of the pack's kinds and lists. */
  readonly whens: readonly When[];
}

/** The worlds of a pack beside the default one, each set of variants that can hold together once. */
export function listWorlds({ pack, declared, whens }: Variety): World[] {
  const defaults = fillOptions(declared, {});
  const seen = new Set([signatureOf(whens, defaults)]);
  return combine(valuesIn(whens, declared)).flatMap(given => {
    const values = fillOptions(declared, given);
    const signature = signatureOf(whens, values);
    if (seen.has(signature)) return [];
    seen.add(signature);
    return [{ pack, values, words: describe(given, defaults) }];
  });
}

/** Which of the variants hold. */
function signatureOf(whens: readonly When[], values: OptionValues): string {
  return whens.map(when => (holdsFor(when, values) ? '1' : '0')).join('');
}

type Mentioned = ReadonlyMap<string, ReadonlySet<string | number | boolean>>;

/** The values that variants ask for, by option; what is not declared is a mistake told elsewhere. */
function valuesIn(whens: readonly When[], declared: Variety['declared']): Mentioned {
  const mentioned = new Map<string, Set<string | number | boolean>>();
  for (const [name, expected] of whens.flatMap(when => Object.entries(when))) {
    if (!Object.hasOwn(declared, name)) continue;
    const values = mentioned.get(name) ?? new Set();
    mentioned.set(name, values);
    for (const value of Array.isArray(expected) ? expected : [expected]) values.add(value);
  }
  return mentioned;
}

function combine(mentioned: Mentioned): Record<string, string | number | boolean>[] {
  const count = [...mentioned.values()].reduce((product, values) => product * (values.size + 1), 1);
  if (count > MAX_COMBINATIONS) return [...mentioned].flatMap(([name, values]) => [...values].map(value => ({ [name]: value })));
  let combined: Record<string, string | number | boolean>[] = [{}];
  for (const [name, values] of mentioned) {
    combined = combined.flatMap(given => [given, ...[...values].map(value => ({ ...given, [name]: value }))]);
  }
  return combined;
}

function describe(given: OptionValues, defaults: OptionValues): string {
  const changed = Object.entries(given).filter(([name, value]) => value !== defaults[name]);
  return changed.map(([name, value]) => `${name} is ${JSON.stringify(value)}`).join(' and ');
}
