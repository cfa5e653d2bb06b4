import { createPlaceFinder } from '../../ruleset/load/create-place-finder.ts';
import type { RulesetError } from '../../ruleset/load/ruleset-error.ts';
import type { SourceFile } from '../../ruleset/load/source-file.ts';
import { describeSurvivor, type Survivor } from './survivor.ts';

/** A survivor as a mistake in the file that it is in. */
export interface SurvivorError extends RulesetError {
  /** The rule's id, or the kind's. */
  readonly id: string;
  /** Where in the JSON: `conditions.all.2`. */
  readonly path: string;
}

/** Survivors in the order of files and places. Without a file (a built-in pack) the id stands for it, and the path in the JSON for the place. */
export function describeSurvivors(survivors: readonly Survivor[], fileOf: (id: string) => SourceFile | null): SurvivorError[] {
  const finders = new Map<string, ReturnType<typeof createPlaceFinder>>();
  const errors = survivors.map((survivor): SurvivorError => {
    const { id, edit } = survivor;
    const path = edit.path.join('.');
    const message = describeSurvivor(survivor);
    const file = fileOf(id);
    if (file === null) return { id, path, file: id, line: 1, column: 1, endLine: 1, endColumn: 1, message: `${path}: ${message}` };
    const find = finders.get(id) ?? createPlaceFinder(file);
    finders.set(id, find);
    return { id, path, file: file.path, message, ...find(edit) };
  });
  return errors.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
