import { openProjects } from '../../files/open-project.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { stringifyJson } from '../../report/stringify-json.ts';
import { formatTable } from '../../report/text-table.ts';
import type { Settings } from '../../ruleset/config/settings.ts';
import type { Rule } from '../../ruleset/ruleset.ts';
import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { projectOptions, readProjectOptions } from '../project-options.ts';
import { readChoice } from '../read-choice.ts';
import { type ExitCode, type Terminal, writeLine, writeText } from '../terminal.ts';

const options = {
  config: projectOptions.config,
  'no-config': projectOptions['no-config'],
  pack: projectOptions.pack,
  kind: { type: 'string', value: 'ID', help: 'Only the rules that look at this kind of document.' },
  format: { type: 'string', short: 'f', value: 'NAME', help: 'table (the default) or json.' },
} as const;

/** `packetlint rules`. */
export const rules: Command = {
  name: 'rules',
  usage: ['[options]'],
  description: 'Lists the rules that are known here, with their severity.',
  options,
  examples: [
    ['packetlint rules --kind archon/run', 'The rules for archon run states.'],
    ['packetlint rules --pack ./policies --format json', 'The rules of your own folder, as JSON.'],
  ],
  run: listRules,
};

async function listRules(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = await parseArguments(args, options);
  const format = await readChoice('--format', values.format ?? 'table', ['table', 'json']);
  const { kind, ...rest } = values;
  const { main } = await openProjects(readProjectOptions(rest, terminal.cwd));
  const { settings } = main;
  if (kind !== undefined) await readChoice('--kind', kind, [...Object.keys(settings.ruleset.kinds), 'markdown', 'yaml', 'json']);
  const found = Object.values(settings.ruleset.rules)
    .filter(rule => kind === undefined || looksAtKind(rule, kind))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (format === 'json')
    await writeLine(
      terminal.stdout,
      stringifyJson(
        found.map(rule => describeRule(rule, settings)),
        2,
      ),
    );
  else await writeText(terminal.stdout, formatRules(found, settings));
  return 0;
}

function looksAtKind(rule: Rule, kind: string): boolean {
  return rule.kinds.includes(kind) || (kind.includes('/') && rule.kinds.includes('*'));
}

/** A rule as JSON says it. */
function describeRule(rule: Rule, settings: Settings): object {
  const { docs, policy = [], suppressible = 'inline' } = rule.file.meta;
  return { id: rule.id, pack: rule.pack, severity: severityOf(rule, settings), kinds: rule.kinds, policy, suppressible, docs };
}

function formatRules(found: readonly Rule[], settings: Settings): string {
  if (found.length === 0) return 'There are no such rules.\n';
  const rows = found.map(rule => [
    rule.id,
    severityOf(rule, settings),
    (rule.file.meta.policy ?? []).join(' '),
    rule.file.meta.docs.description,
  ]);
  return `${formatTable(rows.map(row => row.map(sanitizeText))).join('\n')}\n\n${found.length} ${found.length === 1 ? 'rule' : 'rules'}. packetlint explain RULE says more.\n`;
}

/** As the config has it for files in general. */
function severityOf(rule: Rule, settings: Settings): string {
  const severity = settings.settingOf(rule.id, '')?.severity;
  return severity === undefined ? (rule.file.meta.severity ?? 'error') : (['off', 'warn', 'error'] as const)[severity];
}
