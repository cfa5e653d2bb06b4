import type { Formatter } from './formatter.ts';
import { stringifyJson } from './stringify-json.ts';

/** ESLint's JSON with what the run was given beside the results: cwd and the rules' metadata. */
export const jsonWithMetadata: Formatter = (results, context) => stringifyJson({ results, metadata: context });
