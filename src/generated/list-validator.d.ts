// Generated from schemas/ by "npm run generate". Do not edit.
/** Whether a value is a list file as schemas/list.schema.json describes it. */
export function validate(value: unknown): boolean;
