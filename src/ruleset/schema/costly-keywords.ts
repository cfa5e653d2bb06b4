import type { _, Ajv2020, CodeKeywordDefinition, KeywordDefinition } from 'ajv/dist/2020.js';

/** The most references that are followed to check one value, and how many more for each value in it: those that multiply would never end. */
const MAX_REFERENCES = 2000;
const REFERENCES_PER_VALUE = 20;

/** What is left to spend on the value that is being checked. */
export interface Budget {
  /** For the value that is checked next. */
  renewFor(value: unknown): void;
}

/**
 * Replaces the keywords by which a stranger's schema, or a stranger's value, could take forever: references are counted, and beyond the budget a check
 * throws; `uniqueItems` is linear. `code` is ajv's own marker of code, which comes with it as it is loaded.
 */
export function replaceCostlyKeywords(ajv: Ajv2020, code: typeof _): Budget {
  let left = MAX_REFERENCES;
  const spend = (): void => {
    left -= 1;
    if (left < 0) throw new Error('too many references are followed');
  };
  for (const keyword of ['$ref', '$dynamicRef']) {
    const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition;
    replaceKeyword(ajv, {
      ...definition,
      code(context) {
        context.gen.code(code`${context.gen.scopeValue('func', { ref: spend })}()`);
        definition.code(context);
      },
    });
  }
  replaceKeyword(ajv, {
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    validate: (wanted: boolean, items: readonly unknown[]) => !wanted || new Set(items.map(writeCanonically)).size === items.length,
  });
  return {
    renewFor(value) {
      left = MAX_REFERENCES + REFERENCES_PER_VALUE * countValues(value);
    },
  };
}

function replaceKeyword(ajv: Ajv2020, definition: KeywordDefinition): void {
  ajv.removeKeyword(String(definition.keyword));
  ajv.addKeyword(definition);
}

/** How many values a value holds, itself included. */
function countValues(value: unknown): number {
  let count = 0;
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    count += 1;
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) open.push(inner);
  }
  return count;
}

/** JSON that is the same for equal values, whatever the order of their keys. */
function writeCanonically(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonically).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${writeCanonically(inner)}`);
  return `{${entries.sort().join()}}`;
}
