// Generated from schemas/ by "npm run generate". Do not edit.
/** Whether a value is a blob file as schemas/blob.schema.json describes it. */
export function validate(value: unknown): boolean;
