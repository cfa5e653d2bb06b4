import { formatters } from '../../generated/formatters.ts';
import type { LintValues } from '../run/lint-options.ts';
import { UsageError } from '../usage-error.ts';

/** What to do with the file of known findings, besides heeding it. */
export type BaselineAction =
  | { readonly type: 'none' }
  /** Record what is found: of these rules, or all errors. */
  | { readonly type: 'record'; readonly rules: readonly string[] | null }
  /** Take out what is gone. */
  | { readonly type: 'prune' };

/** What --suppress-all, --suppress-rule and --prune-suppressions ask for. As in ESLint they exclude each other. Throws UsageError. */
export function readBaselineAction(values: LintValues): BaselineAction {
  const asked = (['suppress-all', 'suppress-rule', 'prune-suppressions'] as const).filter(name => values[name] !== undefined);
  const [first, second] = asked;
  if (first === undefined) return { type: 'none' };
  if (second !== undefined) throw new UsageError(`--${first} and --${second} exclude each other.`);
  for (const other of ['stdin', 'gate'] as const) {
    if (values[other]) throw new UsageError(`--${first} writes down what is found in files; it cannot be used with --${other}.`);
  }
  if (first === 'prune-suppressions') return { type: 'prune' };
  return { type: 'record', rules: values['suppress-rule'] ?? null };
}

/** Where known findings stand, by default in the workspace. */
export const baselineName = 'packetlint-suppressions.json';

/** Throws UsageError where a gate is asked for together with what would open it. */
export function checkGateOptions(values: LintValues): void {
  if (!values.gate) {
    if (values['policy-from'] !== undefined) throw new UsageError('--policy-from says where a gate takes its policy from: add --gate.');
    return;
  }
  const reasons = {
    fix: 'it judges a change as it is',
    'fix-dry-run': 'it judges a change as it is',
    stdin: 'it judges files',
    cache: 'a change could bring a cache of its own',
    'no-error-on-unmatched-pattern': 'a gate that judges nothing must not pass',
  } as const;
  for (const [name, reason] of Object.entries(reasons) as [keyof typeof reasons, string][]) {
    if (values[name]) throw new UsageError(`--gate and --${name} exclude each other: ${reason}.`);
  }
  const foreign = values.format?.find(format => !Object.hasOwn(formatters, format));
  if (foreign !== undefined)
    throw new UsageError(`--gate loads no formatter that a change could bring: ${foreign} is not one of packetlint's own.`);
}
