import type { BaselineFile } from '../generated/baseline-file.ts';
import { locateMistakes } from '../ruleset/checks/locate-mistakes.ts';
import type { Mistake } from '../ruleset/checks/mistake.ts';
import { isLoaded, loadJson } from '../ruleset/load/load-json.ts';
import { InvalidRulesetError, type RulesetError } from '../ruleset/load/ruleset-error.ts';
import type { SourceFile } from '../ruleset/load/source-file.ts';
import { checkSchema } from '../ruleset/schema/check-schema.ts';
import { type Baseline, readBaseline } from './baseline.ts';
import { formatBaseline } from './format-baseline.ts';
import type { SuppressibleOf } from './is-suppressible.ts';

/**
 * Reads a file of known findings. Throws InvalidRulesetError, with places, for what is no such file: conflicts of a merge, keys that stand twice, paths that
 * lead out of the workspace, rules that nobody may suppress.
 */
export async function parseBaseline(source: SourceFile, suppressibleOf: SuppressibleOf): Promise<Baseline> {
  const file = (await parseOwnText(source.text)) ?? (await parseCarefully(source));
  const refused = findRefused(file, suppressibleOf);
  if (refused) throw await createError(source, [refused]);
  return readBaseline(file);
}

/** What packetlint itself has written and nobody has touched needs no places, which cost more than all the rest. */
async function parseOwnText(text: string): Promise<BaselineFile | null> {
  const { validate } = await import('../generated/baseline-validator.js');
  try {
    const value: unknown = JSON.parse(text);
    if (!validate(value)) return null;
    const file = value as BaselineFile;
    return formatBaseline(readBaseline(file)) === text.replaceAll('\r\n', '\n') ? file : null;
  } catch {
    return null;
  }
}

async function parseCarefully(source: SourceFile): Promise<BaselineFile> {
  const conflict = findConflict(source);
  if (conflict) throw new InvalidRulesetError([conflict], new Map([[source.path, source.text]]));
  const loaded = loadJson(source, 'json');
  if (!isLoaded(loaded)) throw new InvalidRulesetError([loaded], new Map([[source.path, source.text]]));
  const mistakes = [...loaded.mistakes, ...(await checkSchema('baseline', loaded.value))];
  if (mistakes.length > 0) throw await createError(source, mistakes);
  return loaded.value as BaselineFile;
}

/** Git's marks of a conflict; what is between them is seldom JSON, and a message about a comma would not help. */
function findConflict({ path, text }: SourceFile): RulesetError | null {
  const line = text.split('\n').findIndex(each => /^(?:<{7}|>{7}|\|{7})(?: |\r?$)|^={7}\r?$/.test(each)) + 1;
  if (line === 0) return null;
  const message =
    'This is the mark of a merge conflict. Keep the findings of both sides, or take one side, and run packetlint --suppress-all or --prune-suppressions.';
  return { file: path, message, line, column: 1, endLine: line, endColumn: 8 };
}

function findRefused({ files }: BaselineFile, suppressibleOf: SuppressibleOf): Mistake | null {
  for (const [file, rules] of Object.entries(files)) {
    const path = ['files', file];
    if (!isWorkspacePath(file))
      return { path, on: 'key', message: `"${file}" is no path from the workspace with forward slashes, as "docs/plan.md".` };
    const rule = Object.keys(rules).find(id => isForbidden(id, suppressibleOf));
    if (rule !== undefined)
      return {
        path: [...path, rule],
        on: 'key',
        message: `"${rule}" cannot be suppressed: nobody may. Mend what it reports, and remove this.`,
      };
  }
  return null;
}

function isForbidden(rule: string, suppressibleOf: SuppressibleOf): boolean {
  return rule.startsWith('packetlint/') || suppressibleOf(rule) === 'never';
}

function isWorkspacePath(path: string): boolean {
  return !/^\/|^[A-Za-z]:|\\|\0/.test(path) && path.split('/').every(part => part !== '' && part !== '.' && part !== '..');
}

async function createError(source: SourceFile, mistakes: readonly Mistake[]): Promise<InvalidRulesetError> {
  const loaded = loadJson(source, 'json');
  const errors = isLoaded(loaded) ? await locateMistakes(loaded, mistakes) : [loaded];
  return new InvalidRulesetError(errors, new Map([[source.path, source.text]]));
}
