import type { SchemaObject } from 'ajv/dist/2020.js';
import { type Budget, replaceCostlyKeywords } from './costly-keywords.ts';
import { formats } from './formats.ts';
import { loadLinearRegExp } from './linear-regexp.ts';
import { type AjvError, type AjvValidator, InvalidSchemaError, type SchemaError } from './schema-error.ts';
import { describeAjvErrors } from './schema-error-words.ts';
import { keyOfSchema } from './schema-key.ts';

export type { SchemaError } from './schema-error.ts';

/** Throws an Error where the schema itself is wrong; an InvalidSchemaError says where. The checks never throw. */
export type SchemaCompiler = (schema: object) => (value: unknown) => SchemaError[];

/**
 * Compiles JSON Schemas (draft 2020-12) that rules and kinds hold. Those of the built-in ruleset are compiled already; where `needed` names
 * only such ones, ajv is not even loaded. Remote references are refused, patterns run in linear time.
 */
export async function loadSchemaCompiler(needed?: Iterable<object>): Promise<SchemaCompiler> {
  const { validators } = await import('../../generated/builtin-validators.js');
  const present = (schema: object): boolean => Object.hasOwn(validators, keyOfSchema(schema));
  const compile = needed && [...needed].every(present) ? refuseUnknown : await loadAjv();
  const compiled = new WeakMap<object, ReturnType<SchemaCompiler>>();
  return schema => {
    const validate = compiled.get(schema) ?? (present(schema) ? describeErrors(validators[keyOfSchema(schema)]) : compile(schema));
    compiled.set(schema, validate);
    return validate;
  };
}

function refuseUnknown(): never {
  throw new Error('This schema was not named when the compiler was loaded.');
}

function describeErrors(validate: AjvValidator | undefined): ReturnType<SchemaCompiler> {
  return value => (validate === undefined || validate(value) ? [] : describeAjvErrors(validate.errors ?? []));
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** One instance serves all: compiling the meta-schema costs more than most schemas. It keeps no schema, so that none can refer to another. */
let instance: Promise<SchemaCompiler> | null = null;

function loadAjv(): Promise<SchemaCompiler> {
  instance ??= createCompiler();
  return instance;
}

async function createCompiler(): Promise<SchemaCompiler> {
  // ajv is CommonJS: as a bundled part of its own it has a default export only.
  const [{ default: main }, regExp] = await Promise.all([import('ajv/dist/2020.js'), loadLinearRegExp()]);
  const ajv = new main.Ajv2020({
    addUsedSchema: false,
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    logger: false,
    formats,
    code: { regExp },
  });
  const budget = replaceCostlyKeywords(ajv, main._);
  return schema => {
    if (!isDraft(schema)) throw new InvalidSchemaError(`expected "$schema": "${draft}", or none`, '/$schema');
    budget.renewFor(schema);
    if (!ajv.validateSchema(schema)) throw createInvalidSchemaError(ajv.errors ?? []);
    // Of a schema without an id that is not kept, ajv does not find the root: {"$ref": "#"}.
    const identified = { $id: 'this', ...schema } as SchemaObject;
    try {
      return describeWithin(budget, ajv.compile(identified));
    } finally {
      ajv.removeSchema(identified);
    }
  };
}

/** A check that costs too much, or refers to itself without end, fails: what could not be checked is not valid. */
function describeWithin(budget: Budget, validate: AjvValidator): ReturnType<SchemaCompiler> {
  const describe = describeErrors(validate);
  return value => {
    budget.renewFor(value);
    try {
      return describe(value);
    } catch {
      return [{ pointer: '', keyword: '$ref', message: 'cannot be checked: the schema refers to itself too often' }];
    }
  };
}

function isDraft(schema: object): boolean {
  return !('$schema' in schema) || schema.$schema === draft;
}

function createInvalidSchemaError(errors: readonly AjvError[]): InvalidSchemaError {
  const [first] = describeAjvErrors(errors);
  return new InvalidSchemaError(first?.message ?? 'is not valid', first?.pointer ?? '');
}
