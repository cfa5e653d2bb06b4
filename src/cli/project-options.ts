import type { SettingsSource } from '../files/load-settings.ts';
import type { OptionValues } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

type Spec<Type extends 'string' | 'boolean'> = { readonly type: Type; readonly value: string; readonly help: string };
type Flag = Omit<Spec<'boolean'>, 'value'>;

/** The options that say which rules there are; every command that opens a workspace has them. */
export const projectOptions: {
  readonly config: Spec<'string'> & { readonly short: 'c' };
  readonly 'no-config': Flag;
  readonly rule: Spec<'string'> & { readonly multiple: true };
  readonly pack: Spec<'string'> & { readonly multiple: true };
  readonly kind: Spec<'string'>;
} = {
  config: { type: 'string', short: 'c', value: 'FILE', help: 'Use this config, not the nearest packetlint.config.json(c) upwards.' },
  'no-config': { type: 'boolean', help: 'Use no config: the built-in packs only.' },
  rule: { type: 'string', multiple: true, value: 'ID:SEVERITY', help: 'Set a rule (or PACK/*) to off, warn or error. Repeatable.' },
  pack: { type: 'string', multiple: true, value: 'NAME', help: 'Use this pack: a built-in name or a folder of rules. Repeatable.' },
  kind: { type: 'string', value: 'ID', help: 'Take every file for this kind of document, as archon/run.' },
};

/** What these options say. Throws UsageError. */
export function readProjectOptions(values: OptionValues<typeof projectOptions>, cwd: string): SettingsSource {
  if (values.config !== undefined && values['no-config']) throw new UsageError('--config and --no-config exclude each other.');
  return {
    cwd,
    config: values['no-config']
      ? { type: 'none' }
      : values.config === undefined
        ? { type: 'nearest' }
        : { type: 'file', path: values.config },
    overrides: {
      rules: (values.rule ?? []).map(parseRule),
      ...(values.pack === undefined ? {} : { packs: values.pack }),
      ...(values.kind === undefined ? {} : { kind: values.kind }),
    },
  };
}

function parseRule(text: string): { id: string; severity: string } {
  const colon = text.lastIndexOf(':');
  if (colon < 1) throw new UsageError(`--rule ${text}: expected ID:SEVERITY, as archon/status-not-allowed:warn.`);
  return { id: text.slice(0, colon).trim(), severity: text.slice(colon + 1).trim() };
}
