import { readdir, readFile } from 'node:fs/promises';
import { importBundled } from './validators.mjs';

let loading = null;

/** rules/, read and checked by the real loader, once. */
export function loadPacks() {
  loading ??= createRuleset();
  return loading;
}

async function createRuleset() {
  const loader = await importBundled('src/ruleset/load/create-ruleset.ts', { plugins: [withoutValidators] });
  return loader.createRuleset({ packs: await readPacks() });
}

/** The loader compiles schemas afresh here: its validators are what is being made. */
const withoutValidators = {
  name: 'without-validators',
  setup(build) {
    build.onResolve({ filter: /builtin-validators\.js$/ }, () => ({ path: 'builtin-validators', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export const validators = {};' }));
  },
};

async function readPacks() {
  const names = (await readdir('rules', { withFileTypes: true })).filter(entry => entry.isDirectory()).map(entry => entry.name);
  return Promise.all(names.sort().map(async name => ({ folder: `rules/${name}`, files: await readFolder(`rules/${name}`) })));
}

async function readFolder(folder) {
  const entries = (await readdir(folder, { withFileTypes: true, recursive: true })).filter(entry => entry.isFile());
  const paths = entries.map(entry => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1)).sort();
  return Promise.all(paths.map(async path => ({ path, text: await readFile(`${folder}/${path}`, 'utf8') })));
}

/** The ruleset as it is by default, and for all other options of its packs. */
export async function listVaried(ruleset) {
  const { listWorlds } = await importBundled('src/ruleset/variants/list-worlds.ts');
  const { applyPackOptions } = await importBundled('src/ruleset/variants/apply-pack-options.ts');
  const worlds = Object.values(ruleset.packs).flatMap(({ name, file }) => {
    const varied = [...Object.values(ruleset.kinds), ...Object.values(ruleset.lists)].filter(entry => entry.pack === name);
    const whens = varied.flatMap(entry => (entry.variants ?? []).map(({ when }) => when));
    return listWorlds({ pack: name, declared: file.options ?? {}, whens });
  });
  return [ruleset, ...worlds.map(({ pack, values }) => applyPackOptions(ruleset, { [pack]: values }))];
}
