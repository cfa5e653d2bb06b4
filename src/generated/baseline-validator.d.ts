// Generated from schemas/ by "npm run generate". Do not edit.
/** Whether a value is a baseline file as schemas/baseline.schema.json describes it. */
export function validate(value: unknown): boolean;
