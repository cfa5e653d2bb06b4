import type { LintMessage } from '../report/result.ts';
import type { ConfigSuppression } from '../ruleset/config/suppression.ts';
import { isInForce } from './apply-config-suppressions.ts';
import { coversGlob, type RunExtent } from './run-extent.ts';
import type { SuppressionRuleId } from './suppression-rules.ts';

export interface SuppressionTask {
  /** All entries of a workspace's config. */
  readonly suppressions: readonly ConfigSuppression[];
  readonly used: ReadonlySet<ConfigSuppression>;
  /** As 2026-11-30, in UTC. */
  readonly today: string;
  readonly extent: RunExtent;
  /** Whether a document that the entry is for could not be judged: then nobody knows whether it is of use. */
  isUnsettled(suppression: ConfigSuppression): boolean;
}

/** A message on an entry, and the config that it stands in. */
export interface SuppressionMessage {
  readonly suppression: ConfigSuppression;
  readonly message: LintMessage & { readonly ruleId: SuppressionRuleId };
}

/** What is to be said of a config's suppressions: which have expired (errors), and which suppress nothing (warnings), as far as the run can know. */
export function judgeSuppressions({ suppressions, used, today, extent, isUnsettled }: SuppressionTask): SuppressionMessage[] {
  return suppressions.flatMap((suppression): SuppressionMessage[] => {
    if (!isInForce(suppression, today)) return [{ suppression, message: describeExpired(suppression) }];
    if (used.has(suppression) || extent.partial || extent.chosen || isUnsettled(suppression)) return [];
    return suppression.files.every(glob => coversGlob(extent, glob)) ? [{ suppression, message: describeUnused(suppression) }] : [];
  });
}

function describeExpired({ rule, owner, expires, origin }: ConfigSuppression): SuppressionMessage['message'] {
  return {
    ruleId: 'packetlint/suppression-expired',
    severity: 2,
    message: `This suppression of "${rule}" expired on ${expires} and suppresses nothing any more. Mend what it hid, or have ${owner.trim()} renew it.`,
    ...origin.expires,
  };
}

function describeUnused({ rule, files, origin }: ConfigSuppression): SuppressionMessage['message'] {
  const globs = files.map(glob => `"${glob}"`).join(', ');
  return {
    ruleId: 'packetlint/suppression-unused',
    severity: 1,
    message: `This suppression of "${rule}" suppresses nothing in ${globs}. Remove it.`,
    ...origin.entry,
  };
}
