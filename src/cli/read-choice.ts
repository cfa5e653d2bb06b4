import { suggestName } from '../directives/suggest-name.ts';
import { UsageError } from './usage-error.ts';

/** A value that must be one of a few; throws UsageError with the nearest of them. */
export async function readChoice<Choice extends string>(what: string, value: string, choices: readonly Choice[]): Promise<Choice> {
  const choice = choices.find(candidate => candidate === value);
  if (choice !== undefined) return choice;
  const hint = await suggestName(value, choices);
  const known = choices.length > 30 ? `one of ${choices.length}` : choices.join(', ');
  throw new UsageError(`${what}: there is no "${value}".${hint || ` Expected ${known}.`}`);
}
