import { matchesSchema } from './matches-schema.ts';
import { negateOperator } from './negate-operator.ts';
import type { Operator } from './operator.ts';

/** The opposite of `matchesSchema`. */
export const doesNotMatchSchema: Operator = negateOperator(matchesSchema, {
  name: 'doesNotMatchSchema',
  description: 'The value is not valid against the JSON Schema, given as `{"schema": {…}}`. True of a missing value.',
});
