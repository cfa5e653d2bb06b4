import type { ConfigInput } from './config-input.ts';
import { createSettings } from './create-settings.ts';
import { defaultPacks } from './default-packs.ts';
import type { Settings } from './settings.ts';

export type { ConfigInput, ConfigReader } from './config-input.ts';

/**
 * The settings that a config (with what it extends) and the command line make. Throws InvalidRulesetError with all the mistakes of all the files.
 * Without a config and without overrides nothing is read, parsed or checked.
 */
export async function resolveConfig(input: ConfigInput): Promise<Settings> {
  const { config, overrides = {}, builtin } = input;
  const plain =
    config === null && (overrides.rules ?? []).length === 0 && (overrides.packs ?? []).length === 0 && overrides.kind === undefined;
  if (!plain) return (await import('./read-config.ts')).readConfig(input);
  return createSettings({ ruleset: builtin, packs: defaultPacks(builtin), inlineConfig: overrides.inlineConfig ?? true });
}
