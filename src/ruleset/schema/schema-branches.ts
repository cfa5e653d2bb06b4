/** The part of JSON Schema that our own schemas use. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: false | JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly uniqueItems?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** Schemas by the name that a `$ref` has before its `#`; the empty name is the schema that is being read. */
export type SchemaSet = Readonly<Record<string, JsonSchema>>;

/** The schema that a `$ref` points to, with the keywords beside it; references inside it are made absolute by `SchemaSet`'s names. */
export function resolveSchema(schemas: SchemaSet, schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const [file = '', pointer = ''] = $ref.split('#');
  let target: unknown = schemas[file];
  for (const step of pointer.split('/').slice(1)) target = (target as Readonly<Record<string, unknown>>)[step];
  const found = resolveSchema(schemas, target as JsonSchema);
  return { ...(file === '' ? found : qualifyReferences(found, file)), ...beside };
}

function qualifyReferences<T>(schema: T, file: string): T {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? file + value : value,
  );
}

/** What a value was meant to be: a branch of a union, beside the keys that only the others demand. */
export interface BranchChoice {
  readonly branch: JsonSchema;
  readonly rivals: readonly string[];
}

/** The branch of a oneOf or anyOf that a value seems to be meant for, or what was expected where none is near. */
export function chooseBranch(schemas: SchemaSet, schema: JsonSchema, value: unknown): BranchChoice | { message: string } {
  const branches = flattenBranches(schemas, schema);
  const fitting = branches.filter(branch => allowsType(branch, value));
  const refusal = { message: `Expected ${[...new Set(branches.map(describeBranch))].join(' or ')}.` };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return chooseByKeys(fitting, value) ?? refusal;
  const [first] = fitting;
  if (!first) return refusal;
  return { branch: fitting.length === 1 || Array.isArray(value) ? first : mergeChoices(fitting), rivals: [] };
}

function chooseByKeys(branches: readonly JsonSchema[], value: object): BranchChoice | null {
  const scored = branches.map(branch => ({ branch, score: scoreKeys(branch, value) })).sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || (best.score === 0 && scored.length > 1)) return null;
  const own = Object.keys(best.branch.properties ?? {});
  const rivals = scored.flatMap(({ branch }) => branch.required ?? []).filter(key => !own.includes(key));
  return { branch: best.branch, rivals };
}

/** Several branches for text: `const "any"` beside an enum; one enum holds them all. Where one takes any text, the value fits. */
function mergeChoices(branches: readonly JsonSchema[]): JsonSchema {
  const choices = branches.map(branch => branch.enum ?? ('const' in branch ? [branch.const] : null));
  return choices.includes(null) ? {} : { enum: choices.flatMap(choice => choice ?? []) };
}

function flattenBranches(schemas: SchemaSet, schema: JsonSchema): JsonSchema[] {
  return (schema.oneOf ?? schema.anyOf ?? []).flatMap(branch => {
    const resolved = resolveSchema(schemas, branch);
    return resolved.oneOf || resolved.anyOf ? flattenBranches(schemas, resolved) : [resolved];
  });
}

/** The keys that only this branch demands weigh most, so that `{"all": …, "operator": …}` is a mistaken `all`. */
function scoreKeys(branch: JsonSchema, value: object): number {
  const required = branch.required ?? [];
  const demanded = required.filter(key => Object.hasOwn(value, key)).length / Math.max(1, required.length);
  const known = Object.keys(branch.properties ?? {}).filter(key => Object.hasOwn(value, key)).length;
  return demanded * 100 + known;
}

/** JSON Schema's name of a value's type. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** Whether a value is of the type that a schema asks for. */
export function allowsType(schema: JsonSchema, value: unknown): boolean {
  if ('const' in schema || schema.enum) return typeof value !== 'object' || value === null;
  if (schema.type === undefined) return true;
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value));
}

/** What a branch takes, in words: `{"all"}`, `text`, `a list`. */
export function describeBranch(branch: JsonSchema): string {
  if ('const' in branch) return JSON.stringify(branch.const);
  if (branch.enum) return branch.enum.map(value => JSON.stringify(value)).join(', ');
  if (branch.required) return `{${branch.required.map(key => `"${key}": …`).join(', ')}}`;
  const types = typeof branch.type === 'string' ? [branch.type] : (branch.type ?? ['anything']);
  return types.map(nameType).join(', ');
}

/** A type as people say it. */
export function nameType(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  };
  return names[type] ?? type;
}
