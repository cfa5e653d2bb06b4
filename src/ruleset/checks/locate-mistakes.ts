import type { LoadedJson } from '../load/load-json.ts';
import { placeOf } from '../load/place.ts';
import type { RulesetError } from '../load/ruleset-error.ts';
import { findNearest } from './find-nearest.ts';
import type { Mistake } from './mistake.ts';

/** More mistakes of one file are not told: each is looked for from the top of the file. */
const MAX_MISTAKES = 1000;

/** The mistakes of one file as errors with their places in the text, in the order of the text. */
export async function locateMistakes(loaded: LoadedJson, mistakes: readonly Mistake[]): Promise<RulesetError[]> {
  const errors = await Promise.all(mistakes.slice(0, MAX_MISTAKES).map(mistake => locateMistake(loaded, mistake)));
  return errors.sort((a, b) => a.line - b.line || a.column - b.column);
}

async function locateMistake(loaded: LoadedJson, mistake: Mistake): Promise<RulesetError> {
  const place = loaded.lines.locationOf(placeOf(loaded, mistake));
  const suggestion = mistake.unknown && (await findNearest(mistake.unknown.name, mistake.unknown.known));
  return { file: loaded.file, ...place, message: mistake.message, ...(suggestion ? { suggestion } : {}) };
}
