import { importBundled } from './validators.mjs';

/**
 * The patterns of the built-in rules and kinds that provably take linear time, as sources for RegExp: the proof is made here, once, and not at
 * every start. What is not among them is left to the proof, and to RE2, at run time.
 */
export async function generatePatterns(ruleset) {
  const { nativeSourceOf } = await importBundled('src/operators/patterns/native-source.ts');
  const { collectPatterns } = await importBundled('src/ruleset/collect-patterns.ts');
  const patterns = new Set([ruleset.rules, ruleset.kinds].flatMap(collectPatterns));
  const entries = [...patterns].sort().flatMap(pattern => {
    const native = nativeSourceOf(pattern);
    return native === null ? [] : [`  ${JSON.stringify(pattern)}: ${JSON.stringify(native)},\n`];
  });
  return {
    'src/generated/builtin-patterns.ts': `// Generated from rules/ by "npm run generate". Do not edit.

/** Built-in patterns, and what is the same for RegExp with the flag \`u\`. */
export const builtinPatterns: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`,
  };
}
