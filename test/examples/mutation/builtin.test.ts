import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runMutations } from '../../../src/examples/mutation/run-mutations.ts';
import { describeSurvivors } from '../../../src/examples/mutation/survivor-errors.ts';
import type { Examples } from '../../../src/generated/rule-file.ts';
import { createRuleset } from '../../../src/ruleset/load/create-ruleset.ts';
import type { SourceFile } from '../../../src/ruleset/load/source-file.ts';

const rules = new URL('../../../rules/', import.meta.url);
const packs = readdirSync(rules).map(pack => ({ folder: `rules/${pack}`, files: readPack(pack) }));
const { ruleset, examples, errors } = await createRuleset({ packs });

function readPack(pack: string): SourceFile[] {
  const paths = readdirSync(new URL(pack, rules), { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'));
  return paths
    .filter(path => path.endsWith('.json'))
    .map(path => ({ path, text: readFileSync(new URL(`${pack}/${path}`, rules), 'utf8') }));
}

function findFile(id: string): SourceFile | null {
  const [pack, name] = id.split('/');
  const source = packs.find(({ folder }) => folder === `rules/${pack}`);
  const file = source?.files.find(({ path }) => path === `${name}.json` || path === `kinds/${name}.json`);
  return source && file ? { path: `${source.folder}/${file.path}`, text: file.text } : null;
}

/** Whoever adds a condition to a built-in rule adds an example that fails without it: `packetlint test --mutate rules/<pack>`. */
describe('every condition of the built-in rules is pinned by an example', () => {
  it('in packs without mistakes', () => expect(errors).toEqual([]));

  it.each(packs.map(({ folder }) => folder))(
    '%s',
    async folder => {
      const prefix = `${folder.slice('rules/'.length)}/`;
      const own = Object.fromEntries(Object.entries(examples).filter(([id]) => id.startsWith(prefix))) as Record<string, Examples>;
      const { survivors, broken, tried } = await runMutations({ ruleset, examples: own });
      expect(
        describeSurvivors(survivors, findFile).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
      ).toEqual([]);
      expect(broken).toEqual([]);
      expect(tried).toBeGreaterThan(0);
    },
    60_000,
  );
});
