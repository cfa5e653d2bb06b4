import type { Formatter } from './formatter.ts';
import { stringifyJson } from './stringify-json.ts';

/** ESLint's JSON with what the run was given beside the results: cwd, and the metadata of the rules in them. */
export const jsonWithMetadata: Formatter = (results, context) => stringifyJson({ results, metadata: context });
