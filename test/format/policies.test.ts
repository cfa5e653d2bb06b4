import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const schemas = new URL('../../schemas/', import.meta.url);
const policies = new URL('./policies/', import.meta.url);
const readJson = (url: URL): object => JSON.parse(readFileSync(url, 'utf8'));

const ajv = new Ajv2020({ strict: false, validateFormats: false });
for (const name of ['rule', 'kind']) ajv.addSchema(readJson(new URL(`${name}.schema.json`, schemas)), name);

describe('the policies that the format was designed for', () => {
  for (const file of readdirSync(policies)) {
    it(`${file} is written in the format`, () => {
      const schema = file.endsWith('.kind.json') ? 'kind' : 'rule';
      expect(ajv.validate(schema, readJson(new URL(file, policies))), ajv.errorsText()).toBe(true);
    });
  }
});

describe('what the format does not hold yet', () => {
  it('names the policies that wait for a general fact', () => {
    const wanted = readdirSync(new URL('./wanted/', import.meta.url));
    expect(wanted.map(file => file.replace('.rule.json', '')).sort()).toEqual(['oct-10', 'oct-47', 'ren-06', 'ren-17-labels']);
  });
});
