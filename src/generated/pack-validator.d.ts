// Generated from schemas/ by "npm run generate". Do not edit.
/** Whether a value is a pack file as schemas/pack.schema.json describes it. */
export function validate(value: unknown): boolean;
