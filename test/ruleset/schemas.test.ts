import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { operators } from '../../src/generated/operators.ts';
import { checkCatalogue } from '../../src/kinds/check-catalogue.ts';
import { kindCheckNames } from '../../src/ruleset/kind-check-names.ts';
import { formats } from '../../src/ruleset/schema/formats.ts';
import { schemas } from '../../src/ruleset/schema/schemas.ts';

describe('the published schemas', () => {
  it('offer the operators that there are', () => {
    expect(schemas.rule).toHaveProperty(
      '$defs.condition.oneOf.1.properties.operator.examples',
      operators.map(operator => operator.name).sort(),
    );
  });

  it.each(Object.keys(schemas))('%s is draft 2020-12, and strict', name => {
    const ajv = new Ajv2020({
      schemas: Object.values(schemas),
      strict: true,
      strictTypes: false,
      strictTuples: false,
      strictRequired: false,
      formats,
    });
    const schema: { $schema?: string; $id?: string } = schemas[name as keyof typeof schemas];
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.getSchema(schema.$id ?? '')).toBeTypeOf('function');
  });
});

it('the checks of a kind are those that a config can name', () => {
  expect(kindCheckNames).toEqual(Object.keys(checkCatalogue));
});

describe('formats', () => {
  it.each([
    ['date', '2024-02-29', true],
    ['date', '2023-02-29', false],
    ['date', '2000-02-29', true],
    ['date', '1900-02-29', false],
    ['date', '2026-13-01', false],
    ['date', '2026-1-1', false],
    ['date-time', '2026-03-02T09:14:00Z', true],
    ['date-time', '2026-03-02T09:14:00.5+02:00', true],
    ['date-time', '2026-03-02 09:14:00Z', false],
    ['date-time', '2026-03-02T25:14:00Z', false],
    ['date-time', '2026-03-02T09:14:00', false],
    ['time', '23:59:60Z', true],
    ['uri', 'https://example.com/a?b#c', true],
    ['uri', 'mailto:a@example.com', true],
    ['uri', 'example.com', false],
    ['uri', 'https://a b', false],
    ['email', 'a@example.com', true],
    ['email', 'a@b', false],
    ['uuid', '123e4567-e89b-12d3-a456-426614174000', true],
    ['uuid', '123e4567', false],
  ])('%s of %s: %s', (format, text, expected) => {
    expect(formats[format]?.(text)).toBe(expected);
  });
});
