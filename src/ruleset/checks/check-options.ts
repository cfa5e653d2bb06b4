import type { Option } from '../../generated/rule-file.ts';
import { nameType, typeOf } from '../schema/schema-branches.ts';

/** What is wrong with the value given for an option, or null. Its type is that of the default. */
export function checkOptionValue(option: Option, value: unknown): string | null {
  const type = typeOf(option.default);
  if (typeOf(value) !== type) return `This option is ${nameType(type)}, found ${JSON.stringify(value)}.`;
  const values = Array.isArray(value) ? value : [value];
  const stranger = values.find(entry => typeof entry !== 'string' && typeof entry !== 'number' && typeof entry !== 'boolean');
  if (stranger !== undefined) return `An option's list holds texts and numbers, found ${JSON.stringify(stranger)}.`;
  const refused = option.enum && values.find(entry => !option.enum?.includes(entry));
  if (refused !== undefined)
    return `${JSON.stringify(refused)} is not allowed here; expected ${option.enum?.map(entry => JSON.stringify(entry)).join(', ')}.`;
  const numbers = values.filter(entry => typeof entry === 'number');
  if (numbers.some(entry => entry < (option.minimum ?? entry))) return `Expected at least ${option.minimum}.`;
  if (numbers.some(entry => entry > (option.maximum ?? entry))) return `Expected at most ${option.maximum}.`;
  return null;
}
