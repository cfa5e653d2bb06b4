import type { LintMessage } from '../../report/result.ts';
import type { RecordRunTask } from '../../suppressions/record-run.ts';
import { UsageError } from '../usage-error.ts';
import type { GovernTask } from './govern-task.ts';

/** Which findings are to be recorded. Throws UsageError for a rule that is not known, or that nobody may suppress. */
export async function readWanted({ action, projects: { main } }: GovernTask): Promise<RecordRunTask['wants']> {
  const rules = action.type === 'record' ? action.rules : null;
  if (rules === null) return message => message.severity === 2;
  const known = Object.keys(main.linter.rulesMeta());
  for (const rule of rules) {
    const named = known.filter(id => isNamed(rule, id));
    if (named.length === 0) throw new UsageError(await describeUnknown(rule, known));
    if (named.every(id => !['inline', 'config'].includes(main.linter.suppressibleOf(id) ?? '')))
      throw new UsageError(`--suppress-rule ${rule}: it cannot be suppressed, nobody may. Mend what it reports.`);
  }
  return message => rules.some(rule => isNamed(rule, message.ruleId ?? ''));
}

function isNamed(rule: string, id: string): boolean {
  return rule.endsWith('/*') ? id.startsWith(rule.slice(0, -1)) : id === rule;
}

async function describeUnknown(rule: string, known: readonly string[]): Promise<string> {
  const { suggestName } = await import('../../directives/suggest-name.ts');
  return `--suppress-rule ${rule}: there is no such rule.${await suggestName(rule, known)}`;
}

/** What is said of findings that nobody may record. */
export function describeRefused(refused: readonly LintMessage[]): string {
  const rules = [...new Set(refused.map(({ ruleId }) => ruleId ?? 'what could not be judged'))].sort();
  const count = `${refused.length} ${refused.length === 1 ? 'finding was' : 'findings were'}`;
  return `${count} not recorded, since nobody may suppress them: ${rules.join(', ')}.`;
}
