import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../src/examples/run-examples.ts';
import { builtin } from '../../src/generated/builtin.ts';
import * as packetlint from '../../src/index.ts';
import { createLinter } from '../../src/linter.ts';
import { resolveConfig } from '../../src/ruleset/config/config.ts';
import { kindCheckNames } from '../../src/ruleset/kind-check-names.ts';
import { type CreatedRuleset, createRuleset } from '../../src/ruleset/load/create-ruleset.ts';
import type { PackSource } from '../../src/ruleset/load/source-file.ts';
import { readDocument, readWholeFiles } from './whole-files.ts';

const folders = { rule: '', kind: 'kinds/', list: 'lists/', pack: 'pack', policies: 'policies' } as const;
/** The config's page speaks of the rules and kinds that the rules' page shows. */
const packOf: Readonly<Record<string, string>> = { 'docs/config.md': 'docs/rules.md', 'docs/suppressions.md': 'docs/rules.md' };

function readPack(document: string): PackSource {
  const files = readWholeFiles(document).flatMap(({ type, name, text }) =>
    type === 'config' ? [] : [{ path: `${folders[type]}${name}.json`, text }],
  );
  return { folder: './policies', files };
}

const loadPack = (document: string): Promise<CreatedRuleset> => createRuleset({ packs: [readPack(document)], base: builtin });

describe.each(['README.md', 'docs/rules.md', 'docs/kinds.md', 'docs/config.md', 'docs/commands.md', 'docs/suppressions.md'])(
  '%s',
  document => {
    const source = packOf[document] ?? document;

    it('shows rules, kinds and lists that load', async () => {
      const { errors, packNames } = await loadPack(source);
      expect(errors).toEqual([]);
      expect(packNames).toEqual(['policies']);
    });

    it('shows examples that come out', async () => {
      const { ruleset, examples } = await loadPack(source);
      const outcomes = await runExamples({ ruleset, examples, createLinter });
      expect(outcomes.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
      expect(outcomes.length).toBeGreaterThan(0);
    });

    const configs = readWholeFiles(document).filter(({ type }) => type === 'config');
    it.each(configs.map(({ text }) => [text]))('shows a config that resolves: %s', async text => {
      const { files } = readPack(source);
      const reader = { readFile: async () => null, readFolder: async (path: string) => (path === 'policies' ? files : null) };
      const settings = await resolveConfig({ config: { path: 'packetlint.config.json', text }, builtin, reader });
      expect(settings.printConfig('a.md').ignored).toBe(false);
    });

    it('marks every block of JSON as the whole file that it is', () => {
      const fences = readDocument(document).match(/^```json.*$/gm) ?? [];
      expect(fences).toHaveLength(readWholeFiles(document).length);
      expect(fences.length).toBeGreaterThan(0);
    });

    it('links to files that are there', () => {
      const folder = document.includes('/') ? 'docs/' : '';
      const targets = [...readDocument(document).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(match => `${folder}${match[1]}`);
      expect(targets.filter(target => !existsSync(new URL(`../../${target}`, import.meta.url)))).toEqual([]);
    });
  },
);

it('docs/api.md names all that the library exports', () => {
  const page = readDocument('docs/api.md');
  expect(Object.keys(packetlint).filter(name => !page.includes(`| \`${name}`))).toEqual([]);
});

it('docs/kinds.md lists every check of a kind', () => {
  const listed = [...readDocument('docs/kinds.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(match => match[1]);
  expect(listed).toEqual(kindCheckNames);
});
