import type { Formatter } from './formatter.ts';

/** ESLint's JSON: an array of results, on one line. schemas/result.schema.json describes it. */
export const json: Formatter = results => JSON.stringify(results);
