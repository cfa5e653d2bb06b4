import type { Ruleset, Severity } from '../ruleset.ts';
import type { SettingLayer } from './setting-lookup.ts';
import type { ConfigSuppression } from './suppression.ts';

/** Settings, checked and taken apart. All but the ruleset and the packs may be left out. */
export interface SettingsParts {
  /** Everything that is known: the built-in packs and the user's, lists as the config wants them. */
  readonly ruleset: Ruleset;
  /** The names of the packs that are on. */
  readonly packs: readonly string[];
  /** Later ones win. */
  readonly layers?: readonly SettingLayer[];
  readonly kinds?: readonly { readonly id: string; readonly matches: (path: string) => boolean }[];
  /** In order; a later one that readmits wins. */
  readonly ignores?: readonly { readonly readmits: boolean; readonly matches: (path: string) => boolean }[];
  readonly suppressions?: readonly ConfigSuppression[];
  readonly inlineConfig?: boolean;
  readonly reportUnusedDirectives?: 0 | Severity;
}
