// Builds dist/: the command line and the library, the parts of them that are loaded late, and the type declarations.
// `node scripts/build.mjs FOLDER` builds into an empty folder instead, as tests of the bundle do.
// Dependencies are bundled, so that an installed packetlint has none to resolve and jsonpath-plus is nowhere to be found.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { hashSources } from './build/hash-sources.mjs';
import { lateEntities } from './build/late-entities.mjs';
import { lateParts } from './build/late-parts.mjs';
import { bundleOptions } from './build/options.mjs';
import { packFiles, readByModule, readByStarter, writeAscii } from './build/pack-files.mjs';
import { reusedContext } from './build/reuse-context.mjs';

const run = promisify(execFile);
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const define = { PACKETLINT_VERSION: JSON.stringify(version), PACKETLINT_BUILD: JSON.stringify(await hashSources()) };
const options = { ...bundleOptions, define, minify: true, metafile: true, legalComments: 'linked' };

const [folder = 'dist'] = process.argv.slice(2);
if (folder === 'dist') await rm(folder, { recursive: true, force: true });
const types = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder]).catch(error => {
  console.error(error.stdout);
  process.exitCode = 1;
});
const parts = lateParts();
const bundles = [await buildLibrary(), await buildCore()];
bundles.push(
  await build({
    ...options,
    entryPoints: parts.entryPoints(),
    outdir: `${folder}/parts`,
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [lateEntities, reusedContext, packFiles({ folder, read: readByModule, from: './packs' })],
  }),
);
await types;

const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
if (inputs.some(input => input.includes('node_modules/jsonpath-plus'))) throw new Error('jsonpath-plus is in the bundle.');

function buildLibrary() {
  return build({
    ...options,
    entryPoints: { index: 'src/index.ts' },
    outdir: folder,
    plugins: [parts.plugin, lateEntities, reusedContext],
  });
}

/** The command line: bin.cjs starts core.cjs as a script, whose compiled code V8 can keep between runs. */
async function buildCore() {
  const core = await build({
    ...options,
    define: { ...define, 'import.meta.url': '""' },
    entryPoints: { core: 'src/cli/bin.ts' },
    outdir: folder,
    format: 'cjs',
    banner: {},
    outExtension: { '.js': '.cjs' },
    plugins: [parts.plugin, lateEntities, reusedContext, packFiles({ folder, read: readByStarter, from: './parts/packs' })],
  });
  // In regular expressions esbuild leaves characters as they are.
  const text = writeAscii(await readFile(`${folder}/core.cjs`, 'utf8')).replaceAll('import("./parts/', 'importPart("./parts/');
  // A script cannot import modules by itself; what was overlooked would fail only when it is called.
  if (/(?<![\w$.])import\(/.test(text)) throw new Error('The core imports something else than its parts.');
  await writeFile(`${folder}/core.cjs`, text);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  await build({
    ...options,
    define: { PACKETLINT_CORE_HASH: JSON.stringify(hash) },
    entryPoints: { bin: 'src/launch/bin.ts' },
    outdir: folder,
    format: 'cjs',
    banner: {},
    outExtension: { '.js': '.cjs' },
  });
  // The name it had before.
  await writeFile(`${folder}/bin.js`, "import './bin.cjs';\n");
  return core;
}
