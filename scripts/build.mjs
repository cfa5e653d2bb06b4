// Builds dist/: the command line and the library, the parts of them that are loaded late, and the type declarations.
// Dependencies are bundled, so that an installed packetlint has none to resolve and jsonpath-plus is nowhere to be found.
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { lateParts } from './build/late-parts.mjs';
import { bundleOptions } from './build/options.mjs';

const run = promisify(execFile);
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const options = { ...bundleOptions, define: { PACKETLINT_VERSION: JSON.stringify(version) }, minify: true, metafile: true, legalComments: 'linked' };

await rm('dist', { recursive: true, force: true });
const types = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
const parts = lateParts();
const core = await build({ ...options, entryPoints: { bin: 'src/cli/bin.ts', index: 'src/index.ts' }, outdir: 'dist', plugins: [parts.plugin] });
const late = await build({ ...options, entryPoints: parts.entryPoints(), outdir: 'dist/parts', splitting: true, chunkNames: '[name]-[hash]' });
await types.catch(error => {
  console.error(error.stdout);
  process.exitCode = 1;
});

const inputs = [core, late].flatMap(({ metafile }) => Object.keys(metafile.inputs));
if (inputs.some(input => input.includes('node_modules/jsonpath-plus'))) throw new Error('jsonpath-plus is in the bundle.');
if (process.env.PACKETLINT_METAFILE) await writeFile(process.env.PACKETLINT_METAFILE, JSON.stringify([core.metafile, late.metafile]));
