import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/ruleset/schema/check-schema.ts';
import { explainMismatch } from '../../src/ruleset/schema/explain-mismatch.ts';
import type { JsonSchema } from '../../src/ruleset/schema/schema-branches.ts';
import { schemas } from '../../src/ruleset/schema/schemas.ts';
import { readFixture } from './read-fixtures.ts';

const files = {
  rule: 'pack/step-open.json',
  kind: 'pack/kinds/release.json',
  list: 'pack/lists/steps.json',
  pack: 'pack/pack.json',
} as const;
const types = Object.keys(files) as (keyof typeof files)[];
const explain = (type: keyof typeof files, value: unknown): unknown[] => {
  const set = { '': schemas[type] as JsonSchema, 'rule.schema.json': schemas.rule as JsonSchema };
  return explainMismatch(set, schemas[type] as JsonSchema, value);
};

describe('explainMismatch', () => {
  it.each(types)('finds nothing in a right %s', type => {
    expect(explain(type, JSON.parse(readFixture(files[type])))).toEqual([]);
  });

  it('finds something exactly where ajv does', async () => {
    const texts = types.map(type => [type, JSON.parse(readFixture(files[type]))] as const);
    const change = fc.record({
      at: fc.nat(1000),
      to: fc.oneof(fc.constantFrom(null, '', 'x', 0, 1, true, [], {}, ['x'], { fact: 'x' }), fc.jsonValue()),
      drop: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 3 }), async ([type, value], changes) => {
        const changed = changes.reduce<unknown>((result, { at, to, drop }) => mutate(result, at, drop ? undefined : to), value);
        const refused = (await checkSchema(type, changed)).length > 0;
        expect([refused, explain(type, changed)]).toEqual([refused, refused ? expect.objectContaining({ 0: expect.anything() }) : []]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

/** The value with its nth part replaced; undefined takes the part away. */
function mutate(value: unknown, at: number, to: unknown): unknown {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const copy = { root: structuredClone(value) };
  const visit = (holder: Record<string, unknown>): void => {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      if (typeof holder[key] === 'object' && holder[key] !== null) visit(holder[key] as Record<string, unknown>);
    }
  };
  visit(copy as Record<string, unknown>);
  const place = places[at % places.length];
  if (place && to === undefined && place.key !== 'root' && !Array.isArray(place.holder)) delete place.holder[place.key];
  else if (place) place.holder[place.key] = to ?? null;
  return copy.root;
}
