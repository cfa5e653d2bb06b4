import type { Location } from '../../document/span.ts';
import type { Suppression } from '../../generated/config-file.ts';

/** An entry of a config's `suppressions`, checked. */
export interface ConfigSuppression extends Readonly<Omit<Suppression, 'files'>> {
  readonly files: readonly string[];
  /** Whether it is for a file, by its path from the workspace. */
  isFor(path: string): boolean;
  /** Whether it is for a rule. Does not ask whether the rule may be suppressed. */
  names(ruleId: string): boolean;
  readonly origin: SuppressionOrigin;
}

/** Where an entry stands. */
export interface SuppressionOrigin {
  /** The config's path as its reader gave it. */
  readonly file: string;
  readonly text: string;
  readonly entry: Location;
  /** Of the value of `expires`. */
  readonly expires: Location;
}
