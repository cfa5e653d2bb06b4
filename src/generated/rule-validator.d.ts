// Generated from schemas/ by "npm run generate". Do not edit.
/** Whether a value is a rule file as schemas/rule.schema.json describes it. */
export function validate(value: unknown): boolean;
