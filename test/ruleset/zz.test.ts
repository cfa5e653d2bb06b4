import { it } from 'vitest';
import { loadSchemaCompiler } from '../../src/ruleset/schema-validator.ts';
const compile = await loadSchemaCompiler();
const tree = { type: 'object', properties: { a: { $ref: '#' } } };
const nest = (depth: number): object => (depth === 0 ? { a: 'leaf' } : { a: nest(depth - 1) });
const doubles = (length: number): object => ({
  $defs: Object.fromEntries(
    Array.from({ length }, (_, index) => {
      const next = { $ref: `#/$defs/d${index - 1}` };
      return [`d${index}`, index === 0 ? { const: 'never' } : { anyOf: [next, next] }];
    }),
  ),
  $ref: `#/$defs/d${length - 1}`,
});
it('a', () => { for (const [s, v] of [[{ $ref: '#' }, 1],
    [{ allOf: [{ $ref: '#' }, { $ref: '#' }] }, 1],
    [{ $dynamicAnchor: 'a', anyOf: [{ $dynamicRef: '#a' }, { $dynamicRef: '#a' }] }, 1], [doubles(30),1], [{ anyOf: [tree, tree, tree, { const: 0 }] }, nest(60)]]) { const t=performance.now(); process.stderr.write(JSON.stringify(s).slice(0,50)+' '); const c = compile(s as object); process.stderr.write('compiled '); c(v); process.stderr.write(String(performance.now()-t)+'\n'); } });
