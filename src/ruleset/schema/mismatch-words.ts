import type { Mistake } from '../checks/mistake.ts';
import { formats } from './formats.ts';
import { allowsType, type JsonSchema, nameType, typeOf } from './schema-branches.ts';

type Words = Pick<Mistake, 'message' | 'unknown'>;

/** What is wrong with a value itself (not with what is in it) by a schema, or null. */
export function describeMismatch(schema: JsonSchema, value: unknown): Words | null {
  const choices = schema.enum ?? ('const' in schema ? [schema.const] : null);
  if (choices) return choices.includes(value) ? null : describeChoices(choices, value);
  if (!allowsType(schema, value)) return { message: `Expected ${describeTypes(schema)}, found ${describeFound(value)}.` };
  const message = describeSize(schema, value) ?? (typeof value === 'string' ? describeText(schema, value) : null);
  return message === null ? null : { message };
}

function describeChoices(choices: readonly unknown[], value: unknown): Words {
  const list = choices.map(choice => JSON.stringify(choice)).join(', ');
  const known = choices.filter(choice => typeof choice === 'string');
  const message = `${describeFound(value)} is not allowed here; expected ${choices.length > 1 ? 'one of ' : ''}${list}.`;
  return typeof value === 'string' ? { message, unknown: { name: value, known } } : { message };
}

function describeTypes(schema: JsonSchema): string {
  return (typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])).map(nameType).join(' or ');
}

function describeFound(value: unknown): string {
  if (typeof value === 'object' && value !== null) return nameType(typeOf(value));
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function describeSize(schema: JsonSchema, value: unknown): string | null {
  if (Array.isArray(value)) return describeCount(schema, value.length);
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).length < (schema.minProperties ?? 0)
      ? 'Must not be empty; leave the key out where there is nothing to say.'
      : null;
  }
  if (typeof value !== 'number') return null;
  if (value < (schema.minimum ?? value)) return `${value} is too small; expected at least ${schema.minimum}.`;
  if (value > (schema.maximum ?? value)) return `${value} is too large; expected at most ${schema.maximum}.`;
  return null;
}

function describeCount(schema: JsonSchema, count: number): string | null {
  const { minItems = 0, maxItems = count } = schema;
  if (count < minItems) return count === 0 ? 'Must not be empty.' : `Expected at least ${minItems} entries, found ${count}.`;
  if (count > maxItems) return `Expected at most ${maxItems} entries, found ${count}.`;
  return null;
}

function describeText(schema: JsonSchema, value: string): string | null {
  const length = [...value].length;
  if (length < (schema.minLength ?? 0)) return 'Must not be empty.';
  if (length > (schema.maxLength ?? length)) return `Too long: ${length} characters, ${schema.maxLength} are allowed.`;
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    return schema.pattern === '\\S' ? 'Must not be blank.' : `${JSON.stringify(value)} does not match ${schema.pattern}`;
  if (schema.format !== undefined && formats[schema.format]?.(value) === false)
    return `${JSON.stringify(value)} is no ${schema.format}${schema.format === 'date' ? '; write it as 2027-01-31' : ''}.`;
  return null;
}
