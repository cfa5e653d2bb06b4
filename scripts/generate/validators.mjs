import { readdir, readFile } from 'node:fs/promises';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const banner = '// Generated from schemas/ by "npm run generate". Do not edit.\n';
/** What packetlint writes itself, it need not check when it runs. */
const written = ['result'];
/** Words for people; a validator does not read them. */
const annotations = ['title', 'description', 'default', '$comment', 'examples'];

/**
 * A validator of each schema in schemas/ as a plain function, so that ajv itself is needed at build time only:
 * schemas/rule.schema.json becomes src/generated/rule-validator.js.
 */
export async function generateValidators() {
  const schemas = await readSchemas();
  const names = Object.keys(schemas).filter(name => !written.includes(name));
  const modules = names.map(async name => [
    [`src/generated/${name}-validator.js`, banner + (await compileValidators(Object.values(schemas), { validate: schemas[name].$id }))],
    [`src/generated/${name}-validator.d.ts`, declareValidator(name)],
  ]);
  return Object.fromEntries((await Promise.all(modules)).flat());
}

function declareValidator(name) {
  return `${banner}/** Whether a value is a ${name} file as schemas/${name}.schema.json describes it. */\nexport function validate(value: unknown): boolean;\n`;
}

/**
 * Source of one ES module without imports that exports a validator by each name; `names` maps the names to the schemas' $ids.
 * `errors`: whether a validator says what is wrong. `tail` is added to the module.
 */
export async function compileValidators(schemas, names, { errors = false, tail = '' } = {}) {
  const { formats } = await importBundled('src/ruleset/schema/formats.ts');
  const ajv = new Ajv2020({
    schemas,
    formats,
    messages: errors,
    allErrors: errors,
    inlineRefs: false,
    ownProperties: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    code: { source: true, esm: true, optimize: 2, formats: _`require("./src/ruleset/schema/formats.ts").formats` },
  });
  const contents = standaloneCode.default(ajv, names) + tail;
  return bundle({ stdin: { contents, resolveDir: '.' }, minify: true, platform: 'neutral' });
}

/** A TypeScript module as it is now, bundled in memory, since Node 20 cannot run TypeScript by itself. */
export async function importBundled(path, options = {}) {
  const text = await bundle({ entryPoints: [path], platform: 'node', ...options });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

async function bundle(options) {
  const result = await build({ ...options, bundle: true, format: 'esm', mainFields: ['module', 'main'], write: false, logLevel: 'error' });
  return result.outputFiles[0].text;
}

async function readSchemas() {
  const files = (await readdir('schemas')).filter(file => file.endsWith('.schema.json')).sort();
  const entries = files.map(async file => [
    file.replace('.schema.json', ''),
    stripAnnotations(JSON.parse(await readFile(`schemas/${file}`, 'utf8'))),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Below `properties` and `$defs` the keys are names, not keywords. */
function stripAnnotations(schema, areNames = false) {
  if (Array.isArray(schema)) return schema.map(entry => stripAnnotations(entry));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => areNames || !annotations.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, stripAnnotations(value, !areNames && (key === 'properties' || key === '$defs'))]),
  );
}
