import { describe, expect, it } from 'vitest';
import { builtin } from '../../src/generated/builtin.ts';
import { validators } from '../../src/generated/builtin-validators.js';
import { keyOfSchema } from '../../src/ruleset/schema/schema-key.ts';
import { loadSchemaCompiler } from '../../src/ruleset/schema/schema-validator.ts';

const compile = await loadSchemaCompiler();
const check = (schema: object, value: unknown): string[] => compile(schema)(value).map(error => `${error.pointer}: ${error.message}`);

/** A chain of definitions each of which names the next one twice. */
const doubles = (length: number): object => ({
  $defs: Object.fromEntries(
    Array.from({ length }, (_, index) => {
      const next = { $ref: `#/$defs/d${index - 1}` };
      return [`d${index}`, index === 0 ? { const: 'never' } : { anyOf: [next, next] }];
    }),
  ),
  $ref: `#/$defs/d${length - 1}`,
});
const tree = { type: 'object', properties: { a: { $ref: '#' } } };
const nest = (depth: number): object => (depth === 0 ? { a: 'leaf' } : { a: nest(depth - 1) });

describe('loadSchemaCompiler', () => {
  it.each([
    [{ enum: ['a', 2] }, 'b', ': must be one of "a", 2'],
    [{ const: true }, false, ': must be true'],
    [{ type: 'object' }, [], ': must be a mapping'],
    [{ type: ['string', 'null'] }, 1, ': must be text or empty'],
    [{ type: 'integer' }, 1.5, ': must be a whole number'],
    [{ type: 'string', minLength: 1 }, '', ': must not be empty'],
    [{ type: 'string', pattern: '^a+$' }, 'b', ': must match ^a+$'],
    [{ type: 'string', format: 'date' }, '2026-02-30', ': must be a date'],
    [{ type: 'string', format: 'date-time' }, '2026-01-01', ': must be a date-time'],
    [{ type: 'number', minimum: 3 }, 2, ': must be at least 3'],
    [{ type: 'array', maxItems: 1 }, [1, 2], ': must have at most 1 entries'],
    [{ type: 'object', propertyNames: { enum: ['a'] } }, { b: 1 }, ': must not have the key "b"'],
    [{ type: 'array', items: { type: 'string' } }, ['a', 1], '/1: must be text'],
    [{ type: 'object', properties: { 'a/b': { const: 1 } } }, { 'a/b': 2 }, '/a~1b: must be 1'],
  ])('%j on %j', (schema, value, expected) => {
    expect(check(schema, value)).toContain(expected);
  });

  it('names the missing or unknown key', () => {
    const schema = { type: 'object', required: ['a'], properties: { a: {} }, additionalProperties: false };
    expect(compile(schema)({ b: 1 })).toEqual([
      { pointer: '', keyword: 'required', message: 'must have the key "a"', key: 'a' },
      { pointer: '', keyword: 'additionalProperties', message: 'must not have the key "b"', key: 'b' },
    ]);
  });

  it('says one thing of a union', () => {
    expect(check({ anyOf: [{ type: 'string' }, { type: 'number' }] }, null)).toEqual([': must be of one of the allowed forms']);
  });

  it('is not fooled by inherited keys', () => {
    const schema = { type: 'object', required: ['constructor', '__proto__'] };
    expect(check(schema, {})).toHaveLength(2);
    expect(check(schema, JSON.parse('{ "constructor": 1, "__proto__": { "x": 1 } }'))).toEqual([]);
  });

  it.each([
    [{ $ref: 'https://example.com/x.json' }, /can't resolve reference/],
    [{ type: 'nothing' }, /must be one of/],
    [{ type: 'string', format: 'phone' }, /unknown format "phone"/],
    [{ $schema: 'http://json-schema.org/draft-07/schema#' }, /expected "\$schema": "https:\/\/json-schema.org\/draft\/2020-12\/schema"/],
    [{ tpye: 'string' }, /unknown keyword/],
    [{ type: 'string', pattern: '(?=a)' }, /Perl syntax/],
  ])('refuses the schema %j', (schema, message) => {
    expect(() => compile(schema)).toThrow(message);
  });

  it.each([
    [{ $ref: '#' }, 1],
    [{ allOf: [{ $ref: '#' }, { $ref: '#' }] }, 1],
    [{ $dynamicAnchor: 'a', anyOf: [{ $dynamicRef: '#a' }, { $dynamicRef: '#a' }] }, 1],
    [doubles(30), 1],
    [{ anyOf: [tree, tree, tree, { const: 0 }] }, nest(60)],
  ])('gives up on what would never end: %j', (schema, value) => {
    expect(check(schema, value)).toEqual([': cannot be checked: the schema refers to itself too often']);
  });

  it('follows references', () => {
    const schema = { properties: { left: { $ref: '#' }, name: { $ref: '#/$defs/name' } }, $defs: { name: { type: 'string' } } };
    expect(check(schema, { left: { left: { name: 'a' } } })).toEqual([]);
    expect(check(schema, { left: { left: { name: 1 } } })).toEqual(['/left/left/name: must be text']);
  });

  it.each([
    [['a', 'b', 'a'], false],
    [
      [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      false,
    ],
    [[1, '1', true, null, [], {}, [[]]], true],
    [Array.from({ length: 100_000 }, (_, index) => ({ index })), true],
  ])('knows whether entries are unique, in linear time', (value, unique) => {
    expect(check({ uniqueItems: true }, value)).toEqual(unique ? [] : [': must not have an entry twice']);
    expect(check({ uniqueItems: false }, value)).toEqual([]);
  });

  it('keeps schemas apart, though they have one $id', () => {
    const $id = 'https://example.com/x';
    expect(check({ $id, type: 'string' }, 'a')).toEqual([]);
    expect(check({ $id, type: 'number' }, 1)).toEqual([]);
    expect(() => compile({ $ref: $id })).toThrow(/can't resolve/);
  });

  it('runs patterns in linear time', () => {
    const started = performance.now();
    expect(check({ type: 'string', pattern: '^(a+)+$' }, `${'a'.repeat(50_000)}b`)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the schemas of the built-in kinds', () => {
  const schemas = Object.values(builtin.kinds).flatMap(({ file }) =>
    [file.frontmatter?.schema, file.data?.schema].filter(schema => schema !== undefined),
  );

  it('are compiled already', () => {
    expect(schemas.length).toBeGreaterThan(0);
    for (const schema of schemas) expect(Object.keys(validators)).toContain(keyOfSchema(schema));
  });

  it('need no ajv, and judge as it would', async () => {
    const ready = await loadSchemaCompiler(schemas);
    const fresh = { ...builtin.kinds['archon/run-state']?.file.data?.schema, title: 'Another' };
    const built = ready(builtin.kinds['archon/run-state']?.file.data?.schema ?? {});
    for (const value of [{}, null, { schemaVersion: 2, status: { x: '9' } }]) expect(built(value)).toEqual(compile(fresh)(value));
    expect(() => ready({ type: 'string', title: 'Unknown' })).toThrow(/was not named/);
  });
});
