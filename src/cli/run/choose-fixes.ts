import type { Project } from '../../files/open-project.ts';
import type { LintMessage, LintResult } from '../../report/result.ts';
import { applyConfigSuppressions, isInForce } from '../../suppressions/apply-config-suppressions.ts';
import type { Terminal } from '../terminal.ts';
import { todayOf } from '../today.ts';
import type { LintValues } from './lint-options.ts';

type WantsFix = (message: LintMessage, result: LintResult, project: Project) => boolean;

/** Which messages are mended: with --quiet errors only, and never what the config lets stay. */
export function chooseFixes(values: LintValues, terminal: Terminal): WantsFix {
  const today = todayOf(terminal);
  const kept = new WeakMap<LintResult, ReadonlySet<LintMessage>>();
  function keptOf(result: LintResult, project: Project): ReadonlySet<LintMessage> {
    const present = kept.get(result);
    if (present) return present;
    const suppressions = project.settings.suppressions.filter(suppression => isInForce(suppression, today));
    const path = project.pathOf(result.filePath);
    const { suppressibleOf } = project.linter;
    const heeded = applyConfigSuppressions({ result, path, suppressions, suppressibleOf, onUsed: () => {} });
    const messages = new Set(heeded.messages);
    kept.set(result, messages);
    return messages;
  }
  return (message, result, project) => {
    if (values.quiet && message.severity !== 2) return false;
    return project.settings.suppressions.length === 0 || keptOf(result, project).has(message);
  };
}
