import { findRoot } from '../../files/find-config.ts';
import type { FormatterContext, RuleMeta } from '../../report/formatter.ts';
import type { LintResult } from '../../report/result.ts';
import { type LintValues, readColor } from '../run/lint-options.ts';
import type { Linted } from '../run/linted.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { version } from '../version.ts';
import type { ReportRequest } from './read-reports.ts';

export interface ContextParts {
  readonly values: LintValues;
  readonly terminal: Terminal;
  readonly request: ReportRequest;
  readonly linted: Linted;
  /** All that the formatter may speak of: it is told of the rules in these. */
  readonly results: readonly LintResult[];
  readonly maxWarningsExceeded: FormatterContext['maxWarningsExceeded'] | null;
  readonly part: FormatterContext['part'] | null;
}

/** What a formatter is given besides the results. */
export function createContext({ values, terminal, request, linted, results, maxWarningsExceeded, part }: ContextParts): FormatterContext {
  const asked = readColor(values) ?? (request.file === null ? undefined : false);
  let rulesMeta: FormatterContext['rulesMeta'] | null = null;
  return {
    cwd: terminal.cwd,
    root: findRoot(terminal.cwd),
    version,
    counts: { linted: linted.linted, failed: linted.failed, skipped: linted.skipped },
    ...(linted.shard ? { shard: linted.shard } : {}),
    color: wantsColor(asked, terminal.stdout, terminal.env),
    ...(request.file === null && terminal.stdout.isTTY && terminal.stdout.columns ? { columns: terminal.stdout.columns } : {}),
    ...(maxWarningsExceeded ? { maxWarningsExceeded } : {}),
    ...(part ? { part } : {}),
    // Costs: most formats never ask.
    get rulesMeta() {
      rulesMeta ??= keepUsed(linted.rulesMeta(), results);
      return rulesMeta;
    },
  };
}

/** As ESLint's getRulesMetaForResults: of the rules in the results, in their order. */
function keepUsed(metas: FormatterContext['rulesMeta'], results: readonly LintResult[]): FormatterContext['rulesMeta'] {
  const used = new Map<string, RuleMeta>();
  for (const { messages, suppressedMessages } of results) {
    for (const { ruleId } of [...messages, ...suppressedMessages]) {
      const meta = ruleId !== null && Object.hasOwn(metas, ruleId) ? metas[ruleId] : undefined;
      if (ruleId !== null && meta) used.set(ruleId, meta);
    }
  }
  return Object.fromEntries(used);
}
