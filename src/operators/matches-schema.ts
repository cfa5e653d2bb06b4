import type { Operator } from './operator.ts';

/**
 * A value that a JSON Schema allows. Validators are compiled by what loads the rules, and the engine tests with them; the operator itself knows no
 * schema language, so alone it is false.
 */
export const matchesSchema: Operator = {
  name: 'matchesSchema',
  description: 'The value is valid against the JSON Schema (draft 2020-12), given as `{"schema": {…}}`.',
  left: ['text', 'number', 'boolean', 'texts', 'numbers', 'any'],
  right: ['schema'],
  evaluate: () => false,
};
