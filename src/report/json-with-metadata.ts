import type { Formatter } from './formatter.ts';

/** ESLint's JSON with what the run was given beside the results: cwd and the rules' metadata. */
export const jsonWithMetadata: Formatter = (results, context) => JSON.stringify({ results, metadata: context });
