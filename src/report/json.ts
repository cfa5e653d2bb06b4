import type { Formatter } from './formatter.ts';
import { stringifyJson } from './stringify-json.ts';

/** ESLint's JSON: an array of results, on one line. schemas/result.schema.json describes it. */
export const json: Formatter = results => stringifyJson(results);
