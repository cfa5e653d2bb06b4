import { listVaried, loadPacks } from './load-packs.mjs';
import { generatePackTexts } from './pack-texts.mjs';
import { compileValidators, importBundled } from './validators.mjs';

const banner = '// Generated from rules/ by "npm run generate". Do not edit.\n';
const typeImports = `import type { KindFile } from './kind-file.ts';\nimport type { RuleFile } from './rule-file.ts';\n`;

/**
 * The built-in ruleset: rules/ read and checked by the real loader, without the examples, as an index and one text a pack; the examples beside it; and
 * validators of the JSON schemas that kinds and rules hold. Mistakes are printed and make the run fail; what has none is written all the same.
 */
export async function generateRuleset() {
  const { formatRulesetErrors } = await importBundled('src/ruleset/load/format-ruleset-errors.ts');
  const created = await loadPacks();
  const errors = [...created.errors, ...findMissingExamples(created)];
  if (errors.length > 0) {
    console.error(formatRulesetErrors(errors, created.sources));
    process.exitCode = 1;
  }
  return {
    'src/generated/builtin-examples.ts': `${banner}${typeImports}
/** The examples of the built-in rules and kinds, by id. */
export const builtinExamples: Readonly<Record<string, RuleFile['examples'] | NonNullable<KindFile['examples']>>> = ${writeEntries(created.examples)};\n`,
    ...(await generateSchemaValidators(created.ruleset)),
    ...(await generatePackTexts(created.ruleset)),
  };
}

/** A built-in rule or kind is proven by its examples. */
function findMissingExamples({ ruleset, examples }) {
  const rules = Object.values(ruleset.rules).map(rule => ({ ...rule, path: rule.id }));
  const kinds = Object.values(ruleset.kinds)
    .filter(promisesAnything)
    .map(kind => ({ ...kind, path: kind.id.replace('/', '/kinds/') }));
  return [...rules, ...kinds].flatMap(({ id, path }) => {
    const missing = ['valid', 'invalid'].filter(side => (examples[id]?.[side] ?? []).length === 0);
    const message = `A built-in rule or kind needs an example that is ${missing.join(' and one that is ')}.`;
    return missing.length === 0 ? [] : [{ file: `rules/${path}.json`, line: 1, column: 1, endLine: 1, endColumn: 1, message }];
  });
}

function promisesAnything({ file }) {
  const parts = ['tables', 'fields', 'sections', 'frontmatter', 'data'];
  return parts.some(part => file[part] !== undefined) || Object.values(file.related ?? {}).some(related => related.required);
}

async function generateSchemaValidators(ruleset) {
  const { keyOfSchema } = await importBundled('src/ruleset/schema/schema-key.ts');
  const kinds = (await listVaried(ruleset)).map(varied => varied.kinds);
  const schemas = new Map([...kinds, ruleset.rules].flatMap(collectSchemas).map(schema => [keyOfSchema(schema), schema]));
  const keys = (await refuseSlowPatterns([...schemas.values()])).map(keyOfSchema).sort();
  const names = Object.fromEntries(keys.map(key => [`v${key}`, `packetlint:${key}`]));
  const tail = `\nexport const validators = {${keys.map(key => `"${key}": v${key}`).join(', ')}};\n`;
  const compiled = await compileValidators(
    keys.map(key => ({ ...schemas.get(key), $id: `packetlint:${key}` })),
    names,
    { errors: true, tail },
  );
  return {
    'src/generated/builtin-validators.js': banner + compiled,
    'src/generated/builtin-validators.d.ts': `${banner}import type { AjvValidator } from '../ruleset/schema/schema-error.ts';

/** Validators of the JSON schemas in the built-in ruleset, by \`keyOfSchema\`. */
export const validators: Readonly<Record<string, AjvValidator>>;
`,
  };
}

/** Every JSON Schema in a rule or kind stands under the key `schema`; what variants hold are parts to be merged. */
function collectSchemas(value) {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => key !== 'variants' && key !== 'base');
  return entries.flatMap(([key, entry]) => (key === 'schema' && typeof entry === 'object' ? [entry] : collectSchemas(entry)));
}

/** A standalone validator runs patterns on RegExp, so they must be of the kind that is linear there. Schemas with others are left to the compiler at run time. */
async function refuseSlowPatterns(schemas) {
  const { collectPatterns } = await importBundled('src/ruleset/collect-patterns.ts');
  const { needsPatternEngine } = await importBundled('src/operators/patterns/compile-pattern.ts');
  return schemas.filter(schema => {
    const slow = collectPatterns(schema).filter(needsPatternEngine);
    if (slow.length === 0) return true;
    console.error(`A built-in JSON schema has patterns that are not plainly linear: ${slow.join('   ')}`);
    process.exitCode = 1;
    return false;
  });
}

/** One entry a line, so that a changed rule is a changed line. */
function writeEntries(record) {
  const lines = Object.entries(record).map(([id, value]) => `  ${JSON.stringify(id)}: ${JSON.stringify(value)},\n`);
  return `{\n${lines.join('')}}`;
}
