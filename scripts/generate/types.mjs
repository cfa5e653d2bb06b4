import { readdir } from 'node:fs/promises';
import { compileFromFile } from 'json-schema-to-typescript';

const options = {
  cwd: 'schemas',
  additionalProperties: false,
  format: false,
  ignoreMinAndMaxItems: true,
  bannerComment: '// Generated from schemas/ by "npm run generate". Do not edit.',
};

/** TypeScript types for every schema: schemas/rule.schema.json becomes src/generated/rule-file.ts. */
export async function generateTypes() {
  const names = (await readdir('schemas')).filter(name => name.endsWith('.schema.json')).sort();
  const files = names.map(async name => {
    const target = `src/generated/${name.replace('.schema.json', '-file.ts')}`;
    return [target, await compileFromFile(`schemas/${name}`, options)];
  });
  return Object.fromEntries(await Promise.all(files));
}
