import { openProjects } from '../../files/open-project.ts';
import { kindChecks } from '../../kinds/kind-checks.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { stringifyJson } from '../../report/stringify-json.ts';
import { formatTable } from '../../report/text-table.ts';
import type { Settings } from '../../ruleset/config/settings.ts';
import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { projectOptions, readProjectOptions } from '../project-options.ts';
import { readChoice } from '../read-choice.ts';
import { severityOf } from '../severity-of.ts';
import { type ExitCode, type Terminal, writeText } from '../terminal.ts';

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
  description: 'Lists the rules that are known here, and the checks of kinds, with their severity.',
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
  if (kind !== undefined) await readChoice('--kind', kind, [...Object.keys(settings.ruleset.kinds), 'markdown', 'yaml', 'json', 'jsonl']);
  const found = [...rulesOf(settings), ...checksOf(settings)]
    .filter(rule => kind === undefined || looksAtKind(rule, kind))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await writeText(terminal.stdout, format === 'json' ? `${stringifyJson(found, 2)}\n` : formatRules(found));
  return 0;
}

/** A rule, or a check that a kind makes of itself, as JSON says it. */
interface ListedRule {
  readonly id: string;
  readonly pack: string;
  readonly severity: 'off' | 'warn' | 'error';
  readonly kinds: readonly string[];
  readonly policy: readonly string[];
  readonly suppressible: 'inline' | 'config' | 'never';
  readonly docs: { readonly description: string };
}

function rulesOf(settings: Settings): ListedRule[] {
  return Object.values(settings.ruleset.rules).map(({ id, pack, kinds, file }) => {
    const { docs, policy = [], suppressible = 'inline', severity = 'error' } = file.meta;
    return { id, pack, severity: severityOf(id, severity, settings), kinds, policy, suppressible, docs };
  });
}

function checksOf(settings: Settings): ListedRule[] {
  return Object.values(settings.ruleset.kinds).flatMap(kind =>
    kindChecks(kind).map(({ id, severity, policy, suppressible, description }) => ({
      id,
      pack: kind.pack,
      severity: severityOf(id, severity, settings),
      kinds: [kind.id],
      policy,
      suppressible,
      docs: { description },
    })),
  );
}

function looksAtKind({ kinds }: ListedRule, kind: string): boolean {
  return kinds.includes(kind) || (kind.includes('/') && kinds.includes('*'));
}

function formatRules(found: readonly ListedRule[]): string {
  if (found.length === 0) return 'There are no such rules.\n';
  const rows = found.map(({ id, severity, policy, docs }) => [id, severity, policy.join(' '), docs.description]);
  return `${formatTable(rows.map(row => row.map(sanitizeText))).join('\n')}\n\n${found.length} ${found.length === 1 ? 'rule' : 'rules'}. packetlint explain RULE says more.\n`;
}
