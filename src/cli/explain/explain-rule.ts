import { join } from 'node:path';
import { isFolder } from '../../files/is-folder.ts';
import { loadPacks } from '../../files/load-packs.ts';
import type { SettingsSource } from '../../files/load-settings.ts';
import { openProjects } from '../../files/open-project.ts';
import type { Examples } from '../../generated/rule-file.ts';
import { kindChecks } from '../../kinds/kind-checks.ts';
import type { RuleMeta } from '../../report/formatter.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { formatTable } from '../../report/text-table.ts';
import { severityOf } from '../severity-of.ts';
import { type ExitCode, type Terminal, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { formatRule } from './format-rule.ts';

/** Prints what a rule, a kind or a check of a kind demands. Throws UsageError where there is none of that name. */
export async function explainRule(id: string, source: SettingsSource, terminal: Terminal): Promise<ExitCode> {
  const { main } = await openProjects(source);
  const rule = ownEntry(main.settings.ruleset.rules, id);
  if (rule) {
    const severity = severityOf(id, rule.file.meta.severity ?? 'error', main.settings);
    await writeText(terminal.stdout, formatRule(rule, severity, await findExamples(id, source)));
    return 0;
  }
  const kind = ownEntry(main.settings.ruleset.kinds, id);
  if (kind) {
    const { formatKind } = await import('./format-kind.ts');
    const { lists } = main.settings.ruleset;
    const checks = kindChecks(kind).map(check => ({ ...check, severity: severityOf(check.id, check.severity, main.settings) }));
    await writeText(
      terminal.stdout,
      formatKind(kind, checks, list => ownEntry(lists, list)?.items ?? []),
    );
    return 0;
  }
  const metas = main.linter.rulesMeta();
  const meta = ownEntry(metas, id);
  if (!meta) throw new UsageError(await describeUnknown(id, [...Object.keys(metas), ...Object.keys(main.settings.ruleset.kinds)], source));
  await writeText(terminal.stdout, formatMeta(id, meta));
  return 0;
}

function ownEntry<Entry>(record: Readonly<Record<string, Entry>>, id: string): Entry | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
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

async function describeUnknown(id: string, known: readonly string[], { cwd, overrides }: SettingsSource): Promise<string> {
  const [pack = ''] = id.split('/');
  const isKnownPack = known.some(other => other.startsWith(`${pack}/`));
  if (!isKnownPack && overrides.packs === undefined && id.includes('/') && isFolder(join(cwd, pack)))
    return `There is no rule "${id}" here. To look into the folder ${pack}, add --pack ./${pack}, or let the config extend it.`;
  const { suggestName } = await import('../../directives/suggest-name.ts');
  return `There is no rule or kind "${id}".${(await suggestName(id, known)) || ' `packetlint rules` lists them; a place is written FILE:LINE[:COL].'}`;
}
