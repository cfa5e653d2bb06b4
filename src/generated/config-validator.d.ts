// Generated from schemas/ by "npm run generate". Do not edit.
/** Whether a value is a config file as schemas/config.schema.json describes it. */
export function validate(value: unknown): boolean;
