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

/** What is to be said of a config's suppressions. */
export interface JudgedSuppressions {
  /** Which have expired: errors. */
  readonly expired: readonly SuppressionMessage[];
  /** Which suppress nothing, as far as the run can know: warnings. */
  readonly unused: readonly SuppressionMessage[];
}

/** Judges the entries of a config after the documents of a run. */
export function judgeSuppressions({ suppressions, used, today, extent, isUnsettled }: SuppressionTask): JudgedSuppressions {
  const inForce = suppressions.filter(each => isInForce(each, today));
  const expired = suppressions.filter(each => !isInForce(each, today));
  const covers = ({ files }: ConfigSuppression): boolean => files.every(glob => coversGlob(extent, glob));
  const isUnused = (each: ConfigSuppression): boolean => !used.has(each) && !isUnsettled(each) && covers(each);
  const unused = extent.partial || extent.chosen ? [] : inForce.filter(isUnused);
  return {
    expired: expired.map(suppression => ({ suppression, message: describeExpired(suppression) })),
    unused: unused.map(suppression => ({ suppression, message: describeUnused(suppression) })),
  };
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
