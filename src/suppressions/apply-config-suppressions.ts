import { detailsOf } from '../report/message-details.ts';
import type { LintMessage, LintResult } from '../report/result.ts';
import { readTextLines } from '../report/source/line-starts.ts';
import { resultText } from '../report/source/result-text.ts';
import type { ConfigSuppression } from '../ruleset/config/suppression.ts';
import { isSuppressible, type SuppressibleOf } from './is-suppressible.ts';
import { suppressMessages } from './suppress-messages.ts';

export interface ConfigSuppressionTask {
  readonly result: LintResult;
  /** The file's path from its workspace. */
  readonly path: string;
  /** Those of its config that have not expired. */
  readonly suppressions: readonly ConfigSuppression[];
  readonly suppressibleOf: SuppressibleOf;
  /** Told of each entry that suppresses something. */
  onUsed(suppression: ConfigSuppression): void;
}

/** A result without what its config suppresses. Each message keeps the reasons of all entries that are for it. */
export function applyConfigSuppressions({ result, path, suppressions, suppressibleOf, onUsed }: ConfigSuppressionTask): LintResult {
  const here = result.messages.length === 0 ? [] : suppressions.filter(suppression => suppression.isFor(path));
  if (here.length === 0) return result;
  const lineAt = readLines(result);
  return suppressMessages(result, message => {
    if (!isSuppressible(message, suppressibleOf)) return [];
    const matching = here.filter(suppression => suppression.names(message.ruleId) && standsWhere(message, suppression.where, lineAt));
    matching.forEach(onUsed);
    return matching.map(justify);
  });
}

/** Whether an entry holds on a day, as 2026-11-30. Its last day counts. */
export function isInForce({ expires }: Pick<ConfigSuppression, 'expires'>, today: string): boolean {
  return today <= expires;
}

function justify({ reason, owner, expires }: ConfigSuppression): string {
  return `${reason.trim()} (owner: ${owner.trim()}, until ${expires})`;
}

type LineAt = (line: number) => string;

/** Most entries ask for no line. */
function readLines(result: LintResult): LineAt {
  let lines: ReturnType<typeof readTextLines> | null = null;
  return line => {
    lines ??= readTextLines(resultText(result) ?? '');
    return lines.lineAt(line);
  };
}

function standsWhere(message: LintMessage, where: ConfigSuppression['where'], lineAt: LineAt): boolean {
  if (where === undefined) return true;
  const { section, table, path } = detailsOf(message).place;
  const found = { section, path, table: table?.id, row: table?.row, column: table?.column };
  const { line, ...places } = where;
  if (line !== undefined && lineAt(message.line).trim() !== line.trim()) return false;
  return Object.entries(places).every(([name, text]) => found[name as keyof typeof found] === text);
}
