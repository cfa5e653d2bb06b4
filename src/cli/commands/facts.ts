import type { DocumentScope } from '../../engine/scope.ts';
import { listSources, type SelectedItems, selectSource } from '../../pipeline/select-source.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { stringifyJson } from '../../report/stringify-json.ts';
import type { Command } from '../command.ts';
import { describeItem, formatItems, formatOverview } from '../explain/format-facts.ts';
import { openDocument } from '../open-document.ts';
import { parseArguments } from '../parse-arguments.ts';
import { projectOptions, readProjectOptions } from '../project-options.ts';
import { readChoice } from '../read-choice.ts';
import { type ExitCode, type Terminal, writeLine, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  config: projectOptions.config,
  'no-config': projectOptions['no-config'],
  pack: projectOptions.pack,
  kind: projectOptions.kind,
  format: { type: 'string', short: 'f', value: 'NAME', help: 'table (the default) or json.' },
} as const;

/** `packetlint facts FILE [name]`. */
export const facts: Command = {
  name: 'facts',
  usage: [
    '[options] FILE         (all collections, tables and views, with how many items they have)',
    '[options] FILE NAME    (the items of one; drift.lines: of a related document)',
  ],
  description: 'Shows a document as rules see it: collections of items with their properties and places.',
  options,
  examples: [
    ['packetlint facts .archon/run.md rows', 'The rows of its tables.'],
    ['packetlint facts plan.md headings -f json', 'Its headings, as JSON.'],
  ],
  run: showFacts,
};

async function showFacts(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = await parseArguments(args, options);
  const [file, name, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('packetlint facts: expected a FILE and at most one NAME.');
  const format = await readChoice('--format', values.format ?? 'table', ['table', 'json']);
  const { project, input } = await openDocument(file, readProjectOptions(values, terminal.cwd));
  const scope = await project.linter.facts(input);
  await writeText(terminal.stdout, name === undefined ? await printAll(scope, format) : printItems(await selectItems(name, scope), format));
  const { problems, lines } = scope.facts.document;
  for (const { message, span } of problems) {
    const { line, column } = lines.pointAt(span[0]);
    await writeLine(terminal.stderr, `${line}:${column} ${sanitizeText(message)}`);
  }
  return problems.some(problem => problem.fatal) ? 1 : 0;
}

type Format = 'table' | 'json';

async function selectItems(name: string, scope: DocumentScope): Promise<SelectedItems> {
  const selected = await selectSource(name, scope);
  if (selected) return selected;
  const known = listSources(scope);
  const { findNearest } = await import('../../ruleset/checks/find-nearest.ts');
  const nearest = await findNearest(name, known);
  const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`;
  const listed = nearest === null ? known : [nearest, ...known.filter(other => other !== nearest)];
  const related = [...scope.related.keys()].map(alias => `${alias}.…`);
  throw new UsageError(`packetlint facts: there is no "${name}" here.${hint} There are ${[...listed, ...related].join(', ')}.`);
}

function printItems({ document, items }: SelectedItems, format: Format): string {
  if (format === 'table') return formatItems(items, document.lines);
  return `${stringifyJson(
    items.map(item => describeItem(item, document.lines)),
    2,
  )}\n`;
}

async function printAll(scope: DocumentScope, format: Format): Promise<string> {
  const { facts, kind } = scope;
  if (format === 'table') {
    const counts: [string, number][] = [];
    for (const name of listSources(scope)) counts.push([name, (await selectSource(name, scope))?.items.length ?? 0]);
    return formatOverview(counts, kind?.id ?? null);
  }
  const { collections } = await import('../../generated/collections.ts');
  const described = collections.map(({ name }) => [name, facts.items(name).map(item => describeItem(item, facts.document.lines))]);
  return `${stringifyJson({ kind: kind?.id ?? null, form: facts.context.form, collections: Object.fromEntries(described) }, 2)}\n`;
}
