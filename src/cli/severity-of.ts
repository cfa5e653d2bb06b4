import type { Settings } from '../ruleset/config/settings.ts';

const severityNames = ['off', 'warn', 'error'] as const;

/** A rule's severity as the config has it for files in general; its own where nothing is said. */
export function severityOf(id: string, own: 'off' | 'warn' | 'error', settings: Settings): 'off' | 'warn' | 'error' {
  const severity = settings.settingOf(id, '')?.severity;
  return severity === undefined ? own : severityNames[severity];
}
