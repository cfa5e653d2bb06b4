import { describe, expect, it } from 'vitest';
import { builtin } from '../../../src/generated/builtin.ts';
import { createMarks } from '../../../src/kinds/marks-of.ts';
import { resolveConfig } from '../../../src/ruleset/config/config.ts';
import { expandKinds } from '../../../src/ruleset/expand-aliases.ts';

const reader = { readFile: async () => null, readFolder: async () => null };

async function resolve(config: object) {
  return resolveConfig({ config: { path: 'packetlint.config.json', text: JSON.stringify(config) }, builtin, reader });
}

describe('the marks of built-in kinds', () => {
  it.each(Object.values(expandKinds(builtin).kinds))('of $id are those of the kind as it is', kind => {
    expect(kind.marks?.alternatives).toEqual(createMarks(kind));
  });

  it('stay where a config changes other lists, and go where it changes names in them', async () => {
    const named = Object.values(builtin.kinds).find(kind => (kind.marks?.names.length ?? 0) > 0);
    const [list = ''] = named?.marks?.names ?? [];
    const { ruleset } = await resolve({ lists: { [list]: { add: ['Quite another name'] } } });
    const has = (id: string) => ruleset.kinds[id]?.marks !== undefined;
    expect(named && has(named.id)).toBe(false);
    expect(has('archon/run')).toBe(true);
  });

  it('go where the options of the pack make another kind', async () => {
    const { ruleset } = await resolve({ packs: { okstra: { version: '0.56' } } });
    const varied = Object.values(ruleset.kinds).filter(kind => kind.base !== undefined);
    expect(varied.length).toBeGreaterThan(0);
    expect(varied.filter(kind => kind.marks)).toEqual([]);
  });
});
