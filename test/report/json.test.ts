import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.ts';
import { jsonWithMetadata } from '../../src/report/json-with-metadata.ts';
import { context, sampleResults } from './samples.ts';

const schema = JSON.parse(await readFile(new URL('../../schemas/result.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

describe('json', () => {
  it('fits its schema', async () => {
    const printed = JSON.parse(await json(sampleResults(), context));
    expect(validate(printed), JSON.stringify(validate.errors)).toBe(true);
    expect(printed).toEqual(sampleResults());
  });

  it.each([
    ['line 0', [{ ...sampleResults()[0], messages: [{ ruleId: null, severity: 2, message: 'm', line: 0, column: 1 }] }]],
    ['an unknown key', [{ ...sampleResults()[1], extra: 1 }]],
    ['a missing count', [{ filePath: '/x', messages: [] }]],
    [
      'a suppression without a reason',
      [{ ...sampleResults()[0], suppressedMessages: [{ ...sampleResults()[0]?.messages[0], suppressions: [] }] }],
    ],
  ])('has a schema that refuses %s', (_, results) => {
    expect(validate(results)).toBe(false);
  });
});

describe('json-with-metadata', () => {
  it('tells results and metadata as ESLint does', async () => {
    const printed = JSON.parse(await jsonWithMetadata(sampleResults(), context));
    expect(Object.keys(printed)).toEqual(['results', 'metadata']);
    expect(printed.metadata).toMatchObject({ cwd: '/repo', rulesMeta: context.rulesMeta });
  });
});
