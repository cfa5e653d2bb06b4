import type { Value } from '../../facts/value.ts';
import type { When } from '../../generated/kind-file.ts';
import type { Option } from '../../generated/rule-file.ts';
import type { Pack } from '../ruleset.ts';

/** The options of one pack, as a config or an example gives them. */
export type OptionValues = Readonly<Record<string, Value>>;

/** The value of a pack's option: as given, else its default. Null where the pack or the option is unknown. */
export function packOptionOf(pack: Pack | undefined, name: string): Value {
  if (pack?.options && Object.hasOwn(pack.options, name)) return pack.options[name] ?? null;
  const declared = pack?.file.options;
  return declared && Object.hasOwn(declared, name) ? (declared[name]?.default ?? null) : null;
}

/** The values of all options, those that nobody gave by their defaults. What is not declared is left out. */
export function fillOptions(declared: Readonly<Record<string, Option>>, given: OptionValues): OptionValues {
  return Object.fromEntries(
    Object.entries(declared).map(([name, option]) => [name, Object.hasOwn(given, name) ? (given[name] ?? null) : option.default]),
  );
}

/** Whether a variant is for these values. */
export function holdsFor(when: When, values: OptionValues): boolean {
  return Object.entries(when).every(([name, expected]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return Array.isArray(expected) ? expected.some(entry => entry === value) : expected === value;
  });
}
