import type { PoliciesFile } from '../../generated/policies-file.ts';
import { checkEntries } from '../checks/check-entries.ts';
import type { AnyExamples } from '../checks/expand-examples.ts';
import { type Known, knownOf } from '../checks/known.ts';
import type { Ruleset } from '../ruleset.ts';
import { buildRuleset } from './build-ruleset.ts';
import { errorAtStart, type PackEntry, readPack } from './read-pack.ts';
import type { RulesetError } from './ruleset-error.ts';
import type { PackSource } from './source-file.ts';

export interface RulesetInput {
  readonly packs: readonly PackSource[];
  /** A ruleset that has been checked: its kinds and lists can be referred to, and it is part of the result. */
  readonly base?: Ruleset;
}

export interface CreatedRuleset {
  /** What was given as base, and everything without mistakes. */
  readonly ruleset: Ruleset;
  /** The names of the packs that were read. */
  readonly packNames: readonly string[];
  /** The examples of rules and kinds, by id. */
  readonly examples: Readonly<Record<string, AnyExamples>>;
  /** The catalogues of policies, by pack. */
  readonly policies: Readonly<Record<string, PoliciesFile>>;
  /** Of all files, in the order of files and places. */
  readonly errors: readonly RulesetError[];
  /** The texts of the files with mistakes, by path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly known: Known;
}

const empty: Ruleset = { packs: {}, rules: {}, kinds: {}, lists: {} };

/** Loads packs and checks them: every name, type, pattern, reference and example. Mistakes are collected, never thrown. */
export async function createRuleset({ packs, base = empty }: RulesetInput): Promise<CreatedRuleset> {
  const read = await Promise.all(packs.map(readPack));
  const entries = read.flatMap(pack => pack.entries);
  const known = knownOf(base);
  const clashes = [...registerPacks(read, packs, base), ...registerEntries(entries, known)];
  const checked = await checkEntries(entries, known);
  const errors = [...read.flatMap(pack => pack.errors), ...clashes, ...checked.flatMap(entry => entry.errors)];
  const files = new Set(errors.map(error => error.file));
  const texts = packs.flatMap(pack => pack.files.map(file => [`${pack.folder.replace(/\/+$/, '')}/${file.path}`, file.text] as const));
  return {
    ...buildRuleset({ entries: checked.filter(entry => entry.errors.length === 0 && !files.has(entry.file)), packs: read, known, base }),
    packNames: read.map(pack => pack.name),
    policies: Object.fromEntries([...known.policies].flatMap(([pack, file]) => (file ? [[pack, file]] : []))),
    errors: errors.sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column),
    sources: new Map(texts.filter(([path]) => files.has(path)).map(([path, text]) => [path, text.replace(/^\uFEFF/, '')])),
    known,
  };
}

/** The first part of the ids under which packetlint reports directives and documents; no comment can switch these off. */
const ownPack = 'packetlint';

function registerPacks(read: readonly { readonly name: string }[], packs: readonly PackSource[], base: Ruleset): RulesetError[] {
  return read.flatMap(({ name }, index) => {
    const folder = packs[index]?.folder ?? name;
    if (name === ownPack)
      return [errorAtStart(folder, `"${name}" is where packetlint's own rules stand; give the pack another "name" in pack.json.`)];
    if (Object.hasOwn(base.packs, name))
      return [errorAtStart(folder, `There is a built-in pack "${name}" already; give yours another "name" in pack.json.`)];
    const first = read.findIndex(pack => pack.name === name);
    return first < index ? [errorAtStart(folder, `The pack ${packs[first]?.folder} is named "${name}" too.`)] : [];
  });
}

/** Every id is known before any file is checked, so that a file with mistakes is not a missing one to the others. */
function registerEntries(entries: readonly PackEntry[], known: Known): RulesetError[] {
  for (const { type, id, pack } of entries) {
    if (type === 'pack') known.packs.set(pack, null);
    if (type === 'policies') known.policies.set(pack, null);
    if (type === 'rule') known.rules.set(id, null);
    if (type === 'kind') known.kinds.set(id, null);
    if (type === 'list') known.lists.set(id, null);
  }
  return entries
    .filter(entry => entry.type === 'rule' && known.kinds.has(entry.id))
    .map(entry => errorAtStart(entry.file, `"${entry.id}" is a kind already; a rule needs another file name.`));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
