import type { Formatter } from './formatter.ts';
import { inPieces } from './in-pieces.ts';
import type { LintResult } from './result.ts';
import { stringifyJson } from './stringify-json.ts';

/** ESLint's JSON: an array of results, on one line. schemas/result.schema.json describes it. */
export const json: Formatter = inPieces(formatResults);

function* formatResults(results: readonly LintResult[]): Generator<string> {
  yield '[';
  for (const [index, result] of results.entries()) yield `${index > 0 ? ',' : ''}${stringifyJson(result)}`;
  yield ']';
}
