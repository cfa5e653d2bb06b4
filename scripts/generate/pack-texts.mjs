import { importBundled } from './validators.mjs';

const banner = '// Generated from rules/ by "npm run generate". Do not edit.\n';

/**
 * src/generated/builtin.ts: the built-in ruleset, of which an index is read at once (builtin-index.js), the names of all (builtin-names.js) and each pack
 * (packs/) when it is looked at. The texts are JSON: parsing it costs less than the same as code, and nothing before it is parsed.
 */
export async function generatePackTexts(ruleset) {
  const packs = Object.keys(ruleset.packs);
  const bodies = await Promise.all(packs.map(name => createBody(name, ruleset)));
  return {
    ...writeModule('builtin-index', 'PackIndex', await createIndex(ruleset)),
    ...writeModule('builtin-names', 'PackNames', createNames(ruleset)),
    ...Object.assign({}, ...packs.map((name, place) => writeModule(`packs/${name}`, 'PackBody', bodies[place]))),
    'src/generated/builtin.ts': `${banner}import { openPacks } from '../ruleset/late/open-packs.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { read as readIndex } from './builtin-index.js';
import { read as names } from './builtin-names.js';
${packs.map(name => `import { read as ${variableOf(name)} } from './packs/${name}.js';\n`).join('')}
export const builtin: Ruleset = /* @__PURE__ */ openPacks(/* @__PURE__ */ readIndex(), {
  names,
  bodies: { ${packs.map(name => `${JSON.stringify(name)}: ${variableOf(name)}`).join(', ')} },
});
`,
  };
}

function variableOf(name) {
  return `read${name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase())}`;
}

async function createIndex({ packs, rules, kinds, lists }) {
  const { createMarks } = await importBundled('src/kinds/marks-of.ts');
  const { expandAliases } = await importBundled('src/ruleset/expand-aliases.ts');
  return {
    packs,
    kinds: mapRecord(kinds, kind => {
      const named = new Set();
      const file = expandAliases(kind.file, id => {
        named.add(id);
        return lists[id].items;
      });
      const related = new Set(Object.values(kind.file.related ?? {}).flatMap(({ kind: id }) => id ?? []));
      return { alternatives: createMarks({ ...kind, file }), names: [...named], related: [...related] };
    }),
    lookers: findLookers(Object.values(rules)),
  };
}

/** Which packs have rules for a kind or format. */
function findLookers(rules) {
  const lookers = {};
  for (const { pack, kinds } of rules) for (const name of kinds) lookers[name] = [...new Set([...(lookers[name] ?? []), pack])];
  return lookers;
}

function createNames({ rules, lists }) {
  return { rules: mapRecord(rules, rule => rule.kinds), lists: Object.keys(lists) };
}

async function createBody(name, ruleset) {
  const own = record => Object.fromEntries(Object.entries(record).filter(([, entry]) => entry.pack === name));
  const rules = mapRecord(own(ruleset.rules), ({ kinds, file }) => ({ kinds, file }));
  const kinds = mapRecord(own(ruleset.kinds), ({ id: _id, pack: _pack, ...content }) => content);
  const lists = mapRecord(own(ruleset.lists), ({ id: _id, pack: _pack, ...content }) => content);
  return { rules, kinds, lists, patterns: await provePatterns([rules, kinds]) };
}

/**
 * The patterns that provably take linear time, as sources for RegExp: the proof is made here, once, and not at every start. What is not among them is left
 * to the proof, and to RE2, at run time.
 */
async function provePatterns(records) {
  const { nativeSourceOf } = await importBundled('src/operators/patterns/native-source.ts');
  const { collectPatterns } = await importBundled('src/ruleset/collect-patterns.ts');
  const patterns = new Set(records.flatMap(collectPatterns));
  return Object.fromEntries(
    [...patterns].sort().flatMap(pattern => [[pattern, nativeSourceOf(pattern)]].filter(([, native]) => native !== null)),
  );
}

/** A module that gives plain JSON when it is asked: as code it is one text, which nobody parses before. One entry a line, so that a changed rule is a changed line. */
function writeModule(name, type, records) {
  const sections = Object.entries(records).map(([key, record]) => `${JSON.stringify(key)}: ${writeSection(record)}`);
  // In JSON these stand in strings only.
  const text = `{\n${sections.join(',\n')}\n}`.replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{');
  const types = `${name.includes('/') ? '../../' : '../'}ruleset/late/pack-texts.ts`;
  return {
    [`src/generated/${name}.js`]: `${banner}export const read = () => JSON.parse(String.raw\`${text}\`);\n`,
    [`src/generated/${name}.d.ts`]: `${banner}import type { ${type} } from '${types}';\n\nexport function read(): ${type};\n`,
  };
}

function writeSection(record) {
  if (Array.isArray(record)) return `[\n${record.map(entry => JSON.stringify(entry)).join(',\n')}\n]`;
  const lines = Object.entries(record).map(([id, value]) => `${JSON.stringify(id)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

function mapRecord(record, map) {
  return Object.fromEntries(Object.entries(record).map(([id, entry]) => [id, map(entry)]));
}
