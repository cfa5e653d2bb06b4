import type { Mistake } from '../checks/mistake.ts';
import type { FileType } from './file-type.ts';
import type { JsonSchema, SchemaSet } from './schema-branches.ts';

/** Violations of a file type's schema in schemas/. */
export async function checkSchema(type: FileType, value: unknown): Promise<readonly Mistake[]> {
  const { validate } = await loadValidator(type);
  if (validate(value)) return [];
  const [schemas, { explainMismatch }] = await Promise.all([loadSchemas(type), import('./explain-mismatch.ts')]);
  const mistakes = explainMismatch(schemas, schemas[''] ?? {}, value);
  return mistakes.length > 0 ? mistakes : [{ path: [], on: 'start', message: `This does not fit schemas/${type}.schema.json.` }];
}

function loadValidator(type: FileType): Promise<{ validate(value: unknown): boolean }> {
  switch (type) {
    case 'rule':
      return import('../../generated/rule-validator.js');
    case 'kind':
      return import('../../generated/kind-validator.js');
    case 'list':
      return import('../../generated/list-validator.js');
    case 'pack':
      return import('../../generated/pack-validator.js');
    case 'policies':
      return import('../../generated/policies-validator.js');
    case 'config':
      return import('../../generated/config-validator.js');
    case 'baseline':
      return import('../../generated/baseline-validator.js');
  }
}

/** The schemas are read only to word a mistake. */
async function loadSchemas(type: FileType): Promise<SchemaSet> {
  const own = (await import('./schemas.ts')).schemas;
  return { '': own[type] as JsonSchema, 'rule.schema.json': own.rule as JsonSchema, 'list.schema.json': own.list as JsonSchema };
}
