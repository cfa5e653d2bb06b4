// Generated from schemas/ by "npm run generate". Do not edit.
/** Whether a value is a policies file as schemas/policies.schema.json describes it. */
export function validate(value: unknown): boolean;
