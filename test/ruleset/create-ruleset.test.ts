import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import type { SourceFile } from '../../src/ruleset/load/source-file.ts';
import { listFixtures, loadShop, packWith, readFixture } from './read-fixtures.ts';

const messagesOf = async (...files: readonly SourceFile[]): Promise<string[]> => {
  const { errors } = await createRuleset({ packs: [packWith(...files)] });
  return errors.map(error => `${error.file}:${error.line}:${error.column}: ${error.message}`);
};

describe('createRuleset', () => {
  it('loads a pack, resolves references and takes the examples out', async () => {
    const { ruleset, examples, errors, packNames } = await createRuleset({ packs: [packWith()] });
    expect(errors).toEqual([]);
    expect(packNames).toEqual(['shop']);
    expect(Object.keys(ruleset.rules)).toEqual(['shop/step-open']);
    expect(ruleset.rules['shop/step-open']).toMatchObject({ pack: 'shop', kinds: ['shop/release'] });
    expect(ruleset.rules['shop/step-open']?.file).not.toHaveProperty('examples');
    expect(examples['shop/step-open']?.invalid).toHaveLength(1);
    expect(ruleset.kinds['shop/release']?.file.tables?.steps?.rows?.required).toEqual({ list: 'shop/steps' });
    expect(ruleset.lists['shop/steps']?.items).toEqual(['test', 'tag', 'deploy']);
    expect(ruleset.packs.shop?.file.version).toBe('1.0.0');
  });

  it('names a pack without pack.json for its folder', async () => {
    const list = { path: 'lists/words.json', text: '{ "docs": { "description": "Words." }, "items": ["a"] }' };
    const { ruleset, errors } = await createRuleset({ packs: [{ folder: './rules/mine/', files: [list] }] });
    expect(errors).toEqual([]);
    expect(Object.keys(ruleset.lists)).toEqual(['mine/words']);
  });

  it('lets a pack refer to the kinds and lists of the base, and keeps the base', async () => {
    const base = await loadShop();
    const rule = readFixture('pack/step-open.json').replace('"kinds": ["release"]', '"kinds": ["shop/release"]');
    const { ruleset, errors } = await createRuleset({ packs: [{ folder: 'mine', files: [{ path: 'open.json', text: rule }] }], base });
    expect(errors).toEqual([]);
    expect(Object.keys(ruleset.rules)).toEqual(['shop/step-open', 'mine/open']);
  });

  it('puts the items of extended lists first, each once', async () => {
    const list = (items: string, extended: string): string =>
      `{ "docs": { "description": "x" }, "extends": [${extended}], "items": [${items}] }`;
    const { ruleset, errors } = await createRuleset({
      packs: [
        packWith({ path: 'lists/b.json', text: list('"x", "tag"', '"steps"') }, { path: 'lists/a.json', text: list('"y"', '"shop/b"') }),
      ],
    });
    expect(errors).toEqual([]);
    expect(ruleset.lists['shop/a']?.items).toEqual(['test', 'tag', 'deploy', 'x', 'y']);
  });

  it('never lets one bad file hide the mistakes of another', async () => {
    const files = listFixtures('mistakes/rules').map(name => ({ path: `${name}.json`, text: readFixture(`mistakes/rules/${name}.json`) }));
    const { errors, ruleset } = await createRuleset({ packs: [packWith(...files)] });
    expect(errors).toHaveLength(files.length);
    expect(Object.keys(ruleset.rules)).toEqual(['shop/step-open']);
  });

  it('does not call a kind or list unknown that has mistakes of its own', async () => {
    const kind = { path: 'kinds/release.json', text: readFixture('pack/kinds/release.json').replace('"match"', '"mach"') };
    const list = { path: 'lists/steps.json', text: '{' };
    const errors = await messagesOf(kind, list);
    expect(errors).toEqual([
      expect.stringContaining('shop/kinds/release.json:3:3: Unknown key "mach"'),
      expect.stringContaining('shop/lists/steps.json:1:2: This is no JSON: the text ends'),
    ]);
  });

  it('refuses files that are nothing of a pack, but for its readme', async () => {
    const text = '{}';
    expect(await messagesOf({ path: 'README.md', text })).toEqual([]);
    expect(await messagesOf({ path: 'kinds/old/x.json', text })).toEqual([
      expect.stringContaining('shop/kinds/old/x.json:1:1: This file is nothing of a pack'),
    ]);
    expect(await messagesOf({ path: 'rule.yml', text })).toEqual([expect.stringContaining('are .json files')]);
    expect(await messagesOf({ path: 'My Rule.json', text })).toEqual([expect.stringContaining('"My Rule" is no name for a rule')]);
  });

  it('refuses a rule and a kind of one id, and packs of one name', async () => {
    expect(await messagesOf({ path: 'release.json', text: readFixture('pack/step-open.json') })).toEqual([
      expect.stringContaining('"shop/release" is a kind already'),
    ]);
    const twice = await createRuleset({ packs: [packWith(), { ...packWith(), folder: 'other' }] });
    expect(twice.errors.map(error => error.message)).toEqual(['The pack shop is named "shop" too.']);
    const again = await createRuleset({ packs: [packWith()], base: await loadShop() });
    expect(again.errors.map(error => error.message)).toEqual([expect.stringContaining('There is a built-in pack "shop" already')]);
    const own = await createRuleset({ packs: [{ folder: './packetlint', files: [] }] });
    expect(own.errors.map(error => error.message)).toEqual([expect.stringContaining("where packetlint's own rules stand")]);
  });

  it('counts lines and columns right with a byte order mark, CR LF and emoji', async () => {
    const text = `\uFEFF${readFixture('pack/step-open.json')}`
      .replace('{{open.count}} steps', '🚢 {{opn.count}} steps')
      .replaceAll('\n', '\r\n');
    const { errors } = await createRuleset({ packs: [packWith({ path: 'step-open.json', text })] });
    expect(errors).toMatchObject([{ line: 5, column: 50, endLine: 5, endColumn: 59, suggestion: 'open.count' }]);
  });

  it('is not fooled by the names that objects inherit', async () => {
    const rule = readFixture('pack/step-open.json');
    for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
      expect(await messagesOf({ path: 'x.json', text: rule.replace('"kinds": ["release"]', `"kinds": ["${name}"]`) })).toHaveLength(1);
      expect(await messagesOf({ path: 'x.json', text: rule.replace('"at": "Status"', `"at": "${name}"`) })).toHaveLength(1);
      expect(await messagesOf({ path: 'x.json', text: rule.replace('{{key}}', `{{${name}}}`) })).toHaveLength(1);
      expect(await messagesOf({ path: 'x.json', text: rule.replace('"type": "open"', `"type": "${name}"`) })).toHaveLength(1);
      expect(await messagesOf({ path: 'x.json', text: rule.replace('option.limit', `option.${name}`) })).toHaveLength(1);
      expect(await messagesOf({ path: 'x.json', text: rule.replace('open.count"', `${name}.count"`) })).toHaveLength(1);
    }
  });

  it('never throws: any JSON is a ruleset or has errors', async () => {
    const value = fc.json({ depthSize: 'medium' });
    await fc.assert(
      fc.asyncProperty(
        value,
        fc.constantFrom('x.json', 'kinds/x.json', 'lists/x.json', 'pack.json', 'policies.json'),
        async (text, path) => {
          const { errors, ruleset } = await createRuleset({ packs: [{ folder: 'mine', files: [{ path, text }] }] });
          const loaded = [ruleset.rules, ruleset.kinds, ruleset.lists].flatMap(record => Object.keys(record)).length;
          return errors.length > 0 || loaded > 0 || path === 'pack.json' || path === 'policies.json';
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it.each(['step-open.json', 'kinds/release.json', 'kinds/handbook.json', 'pack.json', 'policies.json'])(
    'never throws on %s with a part put in another place',
    async path => {
      const text = readFixture(`pack/${path}`);
      const parts = [...text.matchAll(/\{[^{}]*\}|\[[^[\]]*\]|"[^"\n]*"/g)].map(match => match[0]);
      const odd = ['1', 'null', '[]', '{}', '""', '"constructor"', '"{{"', '"("', '"a.b.c"', '{ "list": "x" }', '{ "fact": "x" }'];
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...parts), fc.constantFrom(...parts, ...odd), async (from, to) => {
          await createRuleset({ packs: [packWith({ path, text: text.replace(from, () => to) })] });
        }),
        { numRuns: 100 },
      );
    },
    60_000,
  );

  it('refuses conditions nested too deeply', async () => {
    const leaf = '{ "fact": "key", "operator": "equal", "value": "x" }';
    const nest = (depth: number): string => `${'{ "not": '.repeat(depth)}${leaf}${' }'.repeat(depth)}`;
    const rule = (depth: number): SourceFile => ({
      path: 'x.json',
      text: readFixture('pack/step-open.json').replace('"all": [', `"all": [${nest(depth)},`),
    });
    expect(await messagesOf(rule(31))).toEqual([]);
    expect(await messagesOf(rule(32))).toEqual([expect.stringContaining('Conditions are nested too deeply')]);
    expect(await messagesOf(rule(500))).toEqual([expect.stringContaining('Nested too deeply')]);
  });

  it('takes linear time for many rules', async () => {
    const rule = readFixture('pack/step-open.json');
    const files = Array.from({ length: 300 }, (_, index) => ({ path: `rule-${index}.json`, text: rule }));
    const { ruleset, errors } = await createRuleset({ packs: [packWith(...files)] });
    expect(errors).toEqual([]);
    expect(Object.keys(ruleset.rules)).toHaveLength(301);
  });
});

it('hands over the catalogues of policies', async () => {
  const { policies, errors } = await createRuleset({ packs: [packWith()] });
  expect(errors).toEqual([]);
  expect(Object.keys(policies.shop ?? {})).toEqual(['SHOP-1', 'SHOP-2']);
});

it('takes any policy id where a pack has no catalogue', async () => {
  const text = readFixture('mistakes/rules/unknown-policy.json');
  const { files, folder } = packWith({ path: 'unknown-policy.json', text });
  const { errors } = await createRuleset({ packs: [{ folder, files: files.filter(({ path }) => path !== 'policies.json') }] });
  expect(errors).toEqual([]);
});
