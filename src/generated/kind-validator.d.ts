// Generated from schemas/ by "npm run generate". Do not edit.
/** Whether a value is a kind file as schemas/kind.schema.json describes it. */
export function validate(value: unknown): boolean;
