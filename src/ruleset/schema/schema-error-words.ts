import type { AjvError, SchemaError } from './schema-error.ts';

const unions = ['anyOf', 'oneOf', 'contains'];

/** More are not told: those of a union come after those of its branches, so the last ones say most. */
const MAX_ERRORS = 1000;

/** ajv's errors in our words. The errors of a union's branches at the same place are left to the union's own. */
export function describeAjvErrors(all: readonly AjvError[]): SchemaError[] {
  const errors = all.slice(-MAX_ERRORS);
  const failed = errors.filter(error => unions.includes(error.keyword));
  const described = errors.filter(
    error => error.keyword !== 'if' && !failed.some(union => union !== error && error.schemaPath.startsWith(`${union.schemaPath}/`)),
  );
  const seen = new Set<string>();
  return described.map(describeError).filter(({ pointer, message }) => {
    const text = `${pointer}\n${message}`;
    return !seen.has(text) && seen.add(text);
  });
}

function describeError(error: AjvError): SchemaError {
  const { instancePath: pointer, keyword } = error;
  const key =
    error.params.missingProperty ?? error.params.additionalProperty ?? error.params.unevaluatedProperty ?? error.params.propertyName;
  return { pointer, keyword, message: wordError(error), ...(typeof key === 'string' ? { key } : {}) };
}

function wordError({ keyword, params, message }: AjvError): string {
  const text = (value: unknown): string => JSON.stringify(value);
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return `must have the key ${text(params.missingProperty)}`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `must not have the key ${text(params.additionalProperty ?? params.unevaluatedProperty)}`;
    case 'propertyNames':
      return `must not have the key ${text(params.propertyName)}`;
    case 'enum':
      return `must be one of ${(params.allowedValues as readonly unknown[]).map(text).join(', ')}`;
    case 'const':
      return `must be ${text(params.allowedValue)}`;
    case 'type':
      return `must be ${nameTypes(params.type)}`;
    case 'pattern':
      return `must match ${params.pattern}`;
    case 'format':
      return `must be a ${params.format}`;
    case 'uniqueItems':
      return 'must not have an entry twice';
    case 'anyOf':
    case 'oneOf':
      return 'must be of one of the allowed forms';
    default:
      return wordLimit(keyword, params.limit) ?? message ?? `must satisfy ${keyword}`;
  }
}

function wordLimit(keyword: string, limit: unknown): string | null {
  const words: Readonly<Record<string, string>> = {
    minLength: limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`,
    maxLength: `must have at most ${limit} characters`,
    minItems: limit === 1 ? 'must not be empty' : `must have at least ${limit} entries`,
    maxItems: `must have at most ${limit} entries`,
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    exclusiveMinimum: `must be more than ${limit}`,
    exclusiveMaximum: `must be less than ${limit}`,
  };
  return words[keyword] ?? null;
}

function nameTypes(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    null: 'empty',
  };
  return (Array.isArray(type) ? type : [type]).map(name => names[String(name)] ?? String(name)).join(' or ');
}
