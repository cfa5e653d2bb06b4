import { loadPacks } from '../../files/load-packs.ts';
import type { SettingsSource } from '../../files/load-settings.ts';
import { openProjects, type Project } from '../../files/open-project.ts';
import type { Examples } from '../../generated/rule-file.ts';
import type { RuleMeta } from '../../report/formatter.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { formatTable } from '../../report/text-table.ts';
import { type ExitCode, type Terminal, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { formatRule } from './format-rule.ts';

/** Prints what a rule, or a check of a kind, demands. Throws UsageError where there is none of that name. */
export async function explainRule(id: string, source: SettingsSource, terminal: Terminal): Promise<ExitCode> {
  const { main } = await openProjects(source);
  const { rules } = main.settings.ruleset;
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (rule) {
    const severity = severityOf(id, rule.file.meta.severity ?? 'error', main);
    await writeText(terminal.stdout, formatRule(rule, severity, await findExamples(id, source)));
    return 0;
  }
  const metas = main.linter.rulesMeta();
  const meta = Object.hasOwn(metas, id) ? metas[id] : undefined;
  if (!meta) throw new UsageError(await describeUnknown(id, Object.keys(metas)));
  await writeText(terminal.stdout, formatMeta(id, meta));
  return 0;
}

function severityOf(id: string, own: string, { settings }: Project): string {
  const severity = settings.settingOf(id, '')?.severity;
  return severity === undefined ? own : (['off', 'warn', 'error'] as const)[severity];
}

async function findExamples(id: string, source: SettingsSource): Promise<Examples | undefined> {
  const { builtinExamples } = await import('../../generated/builtin-examples.ts');
  const examples = Object.hasOwn(builtinExamples, id) ? builtinExamples : (await loadPacks([], source)).examples;
  return examples[id];
}

/** A check that a kind makes of itself, or a rule of the tool: no file of its own, so its metadata is all there is. */
function formatMeta(id: string, { docs, policy = [], messages = {} }: RuleMeta): string {
  const rows = Object.entries(messages).map(([name, text]) => [`  ${sanitizeText(name)}`, sanitizeText(text)]);
  const title = [id, ...policy].map(sanitizeText).join('  ');
  return [title, '', `  ${sanitizeText(docs.description)}`, '', ...(rows.length > 0 ? ['Messages', ...formatTable(rows), ''] : [])].join(
    '\n',
  );
}

async function describeUnknown(id: string, known: readonly string[]): Promise<string> {
  const { suggestName } = await import('../../directives/suggest-name.ts');
  return `There is no rule "${id}".${(await suggestName(id, known)) || ' `packetlint rules` lists them; a place is written FILE:LINE[:COL].'}`;
}
