import type { Value } from '../../facts/value.ts';
import type { Suppression } from '../../generated/config-file.ts';
import type { RuleSetting, Ruleset } from '../ruleset.ts';
import type { ConfigSuppression } from './suppression.ts';

/** What a config says, resolved: asked for each file. Paths are relative to the config's folder (without a config: to the workspace), with forward slashes. */
export interface Settings {
  /**
   * The rules that are on somewhere, the kinds that these or the active packs bring, and all lists, extended and replaced as the config says.
   */
  readonly ruleset: Ruleset;
  /** The severity and the options (defaults filled in) of a rule, or of a kind's own check. Undefined: nothing said, a kind check uses its own severity. */
  settingOf(ruleId: string, path: string): RuleSetting | undefined;
  /** The kind that the config (or --kind) gives a file, whatever its path and shape say. */
  kindOf(path: string): string | null;
  isIgnored(path: string): boolean;
  /** Of the config and of those that it extends, in their order. */
  readonly suppressions: readonly ConfigSuppression[];
  readonly inlineConfig: boolean;
  readonly reportUnusedDirectives: 0 | 1 | 2;
  /** What holds for one file, as plain JSON in the config's own words. */
  printConfig(path: string): PrintedConfig;
}

export interface PrintedConfig {
  readonly packs: readonly string[];
  /** Of the packs that have options. */
  readonly packOptions: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  readonly kind: string | null;
  readonly ignored: boolean;
  /** Those that are for the file; left out where none is. */
  readonly suppressions?: readonly Suppression[];
  readonly rules: Readonly<Record<string, readonly unknown[]>>;
  readonly inlineConfig: boolean;
  readonly reportUnusedDirectives: 'off' | 'warn' | 'error';
}

/** What the command line says on top of the config. */
export interface SettingsOverrides {
  /** --rule id:severity, in order; the id may be <pack>/*. */
  readonly rules?: readonly { readonly id: string; readonly severity: string }[];
  /** --pack: these packs, by built-in name or folder, instead of what the config extends. */
  readonly packs?: readonly string[];
  /** --kind: every file is of this kind. */
  readonly kind?: string;
  /** false: --no-inline-config. */
  readonly inlineConfig?: false;
}
