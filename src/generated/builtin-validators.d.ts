// Generated from rules/ by "npm run generate". Do not edit.
import type { AjvValidator } from '../ruleset/schema/schema-error.ts';

/** Validators of the JSON schemas in the built-in ruleset, by `keyOfSchema`. */
export const validators: Readonly<Record<string, AjvValidator>>;
