import { sanitizeText } from '../../report/sanitize-text.ts';
import type { GovernedRun } from '../govern/govern-task.ts';
import { type ExitCode, type Terminal, writeLine } from '../terminal.ts';

/** Says last why a run ends with 2 whatever was found: known findings are gone. Else it ends as it would. */
export async function endRun({ certain: { gone } }: GovernedRun, code: ExitCode, { stderr }: Terminal): Promise<ExitCode> {
  if (gone.length === 0) return code;
  const { describeGone } = await import('../../suppressions/describe-gone.ts');
  await writeLine(stderr, sanitizeText(describeGone(gone)));
  return 2;
}
