import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/ruleset/config/config.ts';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import { InvalidRulesetError, type RulesetError } from '../../src/ruleset/load/ruleset-error.ts';
import { listFixtures, loadShop, packWith, readFixture, summarize } from './read-fixtures.ts';

/** By fixture: place, the underlined text, the message, the suggestion. One mistake makes one error. */
const expected: Readonly<Record<string, readonly unknown[]>> = JSON.parse(readFixture('mistakes/expected.json'));

/** The fixture's path in the pack. */
const paths: Readonly<Record<string, (name: string) => string>> = {
  rules: name => `${name}.json`,
  kinds: name => `kinds/${name}.json`,
  lists: name => `lists/${name}.json`,
  packs: () => 'pack.json',
  policies: () => 'policies.json',
};

describe.each(Object.keys(paths))('mistakes in %s', folder => {
  it.each(listFixtures(`mistakes/${folder}`))('%s', async name => {
    const text = readFixture(`mistakes/${folder}/${name}.json`);
    const path = paths[folder]?.(name) ?? '';
    const { errors } = await createRuleset({ packs: [packWith({ path, text })] });
    expect(new Set(errors.map(error => error.file))).toEqual(new Set([`shop/${path}`]));
    expect(errors.map(error => summarize(error, text))).toEqual(expected[`${folder}/${name}`]);
  });
});

describe('mistakes in configs', () => {
  it.each(listFixtures('mistakes/configs'))('%s', async name => {
    const text = readFixture(`mistakes/configs/${name}.jsonc`);
    const errors = await errorsOf(name, text);
    expect(errors.map(error => summarize(error, text))).toEqual(expected[`configs/${name}`]);
  });
});

async function errorsOf(name: string, text: string): Promise<readonly RulesetError[]> {
  const reader = { readFile: async () => null, readFolder: async () => null };
  const failure = await resolveConfig({ config: { path: `${name}.jsonc`, text }, builtin: await loadShop(), reader }).catch(error => error);
  expect(failure).toBeInstanceOf(InvalidRulesetError);
  return failure.errors;
}

it('has an expectation for every fixture and a fixture for every expectation', () => {
  const fixtures = [...Object.keys(paths), 'configs'].flatMap(folder =>
    listFixtures(`mistakes/${folder}`).map(name => `${folder}/${name}`),
  );
  expect(fixtures.sort()).toEqual(Object.keys(expected).sort());
});
