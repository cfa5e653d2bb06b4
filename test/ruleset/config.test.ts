import { describe, expect, it } from 'vitest';
import { type ConfigInput, resolveConfig } from '../../src/ruleset/config/config.ts';
import type { Settings } from '../../src/ruleset/config/settings.ts';
import { InvalidRulesetError } from '../../src/ruleset/load/ruleset-error.ts';
import type { SourceFile } from '../../src/ruleset/load/source-file.ts';
import type { Ruleset } from '../../src/ruleset/ruleset.ts';
import { loadShop, packWith, readFixture } from './read-fixtures.ts';

interface World {
  readonly config?: object | string;
  readonly overrides?: ConfigInput['overrides'];
  readonly files?: Readonly<Record<string, string>>;
  readonly folders?: Readonly<Record<string, readonly SourceFile[]>>;
  readonly builtin?: Ruleset;
}

async function resolve({ config, overrides, files = {}, folders = {}, builtin }: World): Promise<Settings> {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  return resolveConfig({
    config: config === undefined ? null : { path: '/repo/packetlint.config.json', text },
    builtin: builtin ?? (await loadShop()),
    reader: { readFile: async path => files[path] ?? null, readFolder: async path => folders[path] ?? null },
    ...(overrides ? { overrides } : {}),
  });
}

async function messagesOf(world: World): Promise<string[]> {
  const failure = await resolve(world).catch(error => error);
  expect(failure).toBeInstanceOf(InvalidRulesetError);
  return failure.errors.map(
    (error: { file: string; column: number; message: string }) => `${error.file}:${error.column}: ${error.message}`,
  );
}

const rule = 'shop/step-open';

describe('resolveConfig', () => {
  it('without a config has all the packs that are on by default, with their own severities and options', async () => {
    const settings = await resolve({});
    expect(settings.settingOf(rule, 'a.md')).toEqual({ severity: 2, options: { limit: 0 } });
    expect(settings.settingOf('shop/release/row-missing', 'a.md')).toBeUndefined();
    expect(settings.settingOf('shop/nothing', 'a.md')).toBeUndefined();
    expect(settings).toMatchObject({ inlineConfig: true, reportUnusedDirectives: 1 });
    expect([settings.kindOf('a.md'), settings.isIgnored('a.md')]).toEqual([null, false]);
  });

  it('leaves out packs that are not on by default', async () => {
    const shop = await loadShop();
    const pack = { name: 'shop', file: { version: '1.0.0', docs: { description: 'x' }, default: false } };
    const settings = await resolve({ builtin: { ...shop, packs: { shop: pack } } });
    expect([Object.keys(settings.ruleset.rules), Object.keys(settings.ruleset.kinds)]).toEqual([[], []]);
    expect(settings.settingOf('shop/release/row-missing', 'a.md')).toEqual({ severity: 0, options: {} });
  });

  it('switches a rule of a pack that is off on by its name, with the kinds it needs', async () => {
    const settings = await resolve({ config: { extends: [], rules: { [rule]: 'warn' } } });
    expect(settings.settingOf(rule, 'a.md')).toEqual({ severity: 1, options: { limit: 0 } });
    expect(Object.keys(settings.ruleset.kinds)).toEqual(['shop/release']);
    expect(settings.settingOf('shop/release/row-missing', 'a.md')).toEqual({ severity: 0, options: {} });
  });

  it('reads the whole of a config', async () => {
    const settings = await resolve({ config: readFixture('config.jsonc') });
    expect(settings.settingOf(rule, 'a.md')).toEqual({ severity: 2, options: { limit: 2 } });
    expect(settings.settingOf(rule, 'old/deep/a.md')).toEqual({ severity: 0, options: { limit: 2 } });
    expect(settings.settingOf('shop/release/row-missing', 'a.md')).toEqual({ severity: 0, options: {} });
    expect(settings.settingOf('shop/release/table-missing', 'a.md')).toEqual({ severity: 1, options: {} });
    expect(settings.kindOf('docs/releases/1.md')).toBe('shop/release');
    expect(settings.kindOf('docs/releases/old/1.md')).toBeNull();
    expect(settings.ruleset.lists['shop/steps']?.items).toEqual(['test', 'deploy', 'announce']);
    expect([settings.isIgnored('drafts/a/b.md'), settings.isIgnored('my/drafts/b.md')]).toEqual([true, false]);
  });

  it.each([
    ['off', 0],
    ['warn', 1],
    ['error', 2],
    [0, 0],
    [1, 1],
    [2, 2],
  ])('takes severity %s', async (severity, expected) => {
    expect((await resolve({ config: { rules: { [rule]: severity } } })).settingOf(rule, 'a.md')?.severity).toBe(expected);
    expect((await resolve({ config: { rules: { [rule]: [severity] } } })).settingOf(rule, 'a.md')?.severity).toBe(expected);
  });

  it('lets a name beat a wildcard beside it, and a later override beat both', async () => {
    const rules = { [rule]: 'error', 'shop/*': 'off' };
    expect((await resolve({ config: { rules } })).settingOf(rule, 'a.md')?.severity).toBe(2);
    const overrides = [
      { files: ['*.md'], rules: { 'shop/*': 'warn' } },
      { files: ['**'], excluded: ['b.md'], rules: { 'shop/release/*': 'error' } },
    ];
    const settings = await resolve({ config: { rules, overrides } });
    expect(settings.settingOf(rule, 'a.md')?.severity).toBe(1);
    expect(settings.settingOf('shop/release/row-order', 'a.md')?.severity).toBe(2);
    expect(settings.settingOf('shop/release/row-order', 'b.md')?.severity).toBe(1);
    expect(settings.settingOf(rule, 'x/a.md')?.severity).toBe(2);
  });

  it('keeps options where a later layer gives a severity only', async () => {
    const overrides = [{ files: ['**'], rules: { [rule]: 'warn' } }];
    const settings = await resolve({ config: { rules: { [rule]: ['error', { limit: 3 }] }, overrides } });
    expect(settings.settingOf(rule, 'a.md')).toEqual({ severity: 1, options: { limit: 3 } });
  });

  it('extends packs in folders and other configs, from the folder of each', async () => {
    const files = { '/repo/shared/base.json': '{ "extends": ["./mine"], "rules": { "mine/open": "warn", "shop/*": "off" } }' };
    const text = readFixture('pack/step-open.json').replace('"kinds": ["release"]', '"kinds": ["shop/release"]');
    const folders = { '/repo/shared/mine': [{ path: 'open.json', text }] };
    const config = { extends: ['shop', './shared/base.json'], rules: { [rule]: 'error' } };
    const settings = await resolve({ config, files, folders });
    expect(Object.keys(settings.ruleset.rules)).toEqual([rule, 'mine/open']);
    expect(settings.settingOf('mine/open', 'a.md')?.severity).toBe(1);
    expect(settings.settingOf(rule, 'a.md')?.severity).toBe(2);
    expect(settings.settingOf('shop/release/row-order', 'a.md')?.severity).toBe(0);
  });

  it('takes over what a config that it extends says of directives, unless it says otherwise', async () => {
    const files = { '/repo/base.json': '{ "inlineConfig": false, "reportUnusedDirectives": "error" }' };
    const settings = await resolve({ config: { extends: ['./base.json'] }, files });
    expect(settings).toMatchObject({ inlineConfig: false, reportUnusedDirectives: 2 });
    const own = await resolve({ config: { extends: ['./base.json'], inlineConfig: true }, files });
    expect(own).toMatchObject({ inlineConfig: true, reportUnusedDirectives: 2 });
  });

  it('refuses configs that extend each other', async () => {
    const files = { '/repo/b.json': '{ "extends": ["./packetlint.config.json"] }' };
    expect(await messagesOf({ config: { extends: ['./b.json'] }, files })).toEqual([
      '/repo/b.json:15: This config extends itself: /repo/packetlint.config.json -> /repo/b.json -> /repo/packetlint.config.json.',
    ]);
  });

  it('shows the mistakes of a config and of its packs at once', async () => {
    const folders = { '/repo/mine': [{ path: 'lists/x.json', text: '{}' }] };
    const messages = await messagesOf({ config: { extends: ['./mine'], rules: { nothing: 'off' } }, folders });
    expect(messages).toEqual([
      '/repo/mine/lists/x.json:1: The key "docs" is missing here.',
      expect.stringContaining('There is no rule "nothing".'),
    ]);
  });

  it('readmits files by a later glob with !', async () => {
    const settings = await resolve({ config: { ignores: ['docs', '!docs/keep.md'] } });
    expect([settings.isIgnored('docs/a.md'), settings.isIgnored('docs/keep.md')]).toEqual([true, false]);
  });

  it('puts the command line last', async () => {
    const overrides = {
      rules: [
        { id: 'shop/*', severity: 'off' },
        { id: rule, severity: 'warn' },
      ],
      kind: 'shop/release',
      inlineConfig: false,
    } as const;
    const config = { rules: { [rule]: ['error', { limit: 1 }] }, inlineConfig: true, reportUnusedDirectives: 'off' };
    const settings = await resolve({ config, overrides });
    expect(settings.settingOf(rule, 'a.md')).toEqual({ severity: 1, options: { limit: 1 } });
    expect(settings.settingOf('shop/release/row-order', 'a.md')?.severity).toBe(0);
    expect(settings.kindOf('any.md')).toBe('shop/release');
    expect(settings).toMatchObject({ inlineConfig: false, reportUnusedDirectives: 0 });
  });

  it('takes the packs of the command line instead of those of the config', async () => {
    const { files } = packWith();
    const manifest = { path: 'pack.json', text: '{ "name": "mine", "version": "1.0.0", "docs": { "description": "x" } }' };
    const folders = { './mine': [manifest, ...files.filter(({ path }) => path !== 'pack.json' && path !== 'kinds/handbook.json')] };
    const settings = await resolve({ config: { extends: ['shop'] }, overrides: { packs: ['./mine'] }, folders });
    expect(Object.keys(settings.ruleset.rules)).toEqual(['mine/step-open']);
    expect(await messagesOf({ overrides: { packs: ['./none'] } })).toEqual(['--pack ./none:1: There is no folder ./none.']);
  });

  it('says what is wrong on the command line', async () => {
    const rules = [{ id: 'shop/step-opne', severity: 'errr' }];
    const failure = await resolve({ overrides: { rules, kind: 'shop/releas' } }).catch(error => error);
    expect(failure.errors).toMatchObject([
      { file: '--rule shop/step-opne:errr', column: 1, suggestion: rule },
      { file: '--rule shop/step-opne:errr', column: 16, suggestion: 'error' },
      { file: '--kind shop/releas', column: 1, suggestion: 'shop/release' },
    ]);
  });

  it('prints what holds for a file', async () => {
    const settings = await resolve({ config: readFixture('config.jsonc') });
    expect(settings.printConfig('old/a.md')).toEqual({
      packs: ['shop'],
      packOptions: { shop: { edition: '1' } },
      kind: null,
      ignored: false,
      rules: { 'shop/release/row-missing': ['off'], 'shop/step-open': ['off', { limit: 2 }] },
      inlineConfig: true,
      reportUnusedDirectives: 'warn',
    });
  });

  it('is not fooled by the names that objects inherit', async () => {
    const settings = await resolve({ config: { rules: { [rule]: 'warn' } } });
    for (const name of ['constructor', '__proto__', 'toString']) expect(settings.settingOf(name, 'a.md')).toBeUndefined();
    const messages = await messagesOf({
      config: '{ "rules": { "constructor": "off" }, "lists": { "toString": { "add": ["x"] } }, "kinds": { "valueOf": ["x"] } }',
    });
    expect(messages).toHaveLength(3);
  });
});
