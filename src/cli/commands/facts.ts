import { createFacts, type Facts } from '../../facts/facts.ts';
import { stringifyJson } from '../../report/stringify-json.ts';
import type { Command } from '../command.ts';
import { type OpenedDocument, openDocument } from '../open-document.ts';
import { parseArguments } from '../parse-arguments.ts';
import { projectOptions, readProjectOptions } from '../project-options.ts';
import { readChoice } from '../read-choice.ts';
import { type ExitCode, type Terminal, writeLine, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { describeItem, formatItems, formatOverview } from './format-facts.ts';

const options = {
  config: projectOptions.config,
  'no-config': projectOptions['no-config'],
  pack: projectOptions.pack,
  kind: projectOptions.kind,
  format: { type: 'string', short: 'f', value: 'NAME', help: 'table (the default) or json.' },
} as const;

/** `packetlint facts FILE [collection]`. */
export const facts: Command = {
  name: 'facts',
  usage: ['[options] FILE               (all collections, with how many items they have)', '[options] FILE COLLECTION    (its items)'],
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
  if (file === undefined || rest.length > 0) throw new UsageError('packetlint facts: expected a FILE and at most one COLLECTION.');
  const format = await readChoice('--format', values.format ?? 'table', ['table', 'json']);
  const found = await collectFacts(await openDocument(file, readProjectOptions(values, terminal.cwd)));
  const { collections } = await import('../../generated/collections.ts');
  const names = collections.map(collection => collection.name);
  if (name !== undefined) await readChoice('packetlint facts', name, names);
  const text = name === undefined ? printAll(found, names, format) : printItems(found, name, format);
  await writeText(terminal.stdout, text);
  for (const { message, span } of found.document.problems) {
    const { line, column } = found.document.lines.pointAt(span[0]);
    await writeLine(terminal.stderr, `${line}:${column} ${message}`);
  }
  return found.document.problems.some(problem => problem.fatal) ? 1 : 0;
}

/** All of them: the linter leaves out the files of the folder where no rule asks for them. */
async function collectFacts({ project, input }: OpenedDocument): Promise<Facts> {
  const { facts: found, kind } = await project.linter.facts(input);
  const folder = input.path.slice(0, Math.max(0, input.path.lastIndexOf('/')));
  const files = await project.workspace.list(folder);
  return createFacts({ document: found.document, shape: kind?.file ?? {}, kind: kind?.id ?? null, form: found.context.form, files });
}

type Format = 'table' | 'json';

function printItems(found: Facts, name: string, format: Format): string {
  const items = found.items(name);
  if (format === 'table') return formatItems(items, found.document.lines);
  return `${stringifyJson(
    items.map(item => describeItem(item, found.document.lines)),
    2,
  )}\n`;
}

function printAll(found: Facts, names: readonly string[], format: Format): string {
  const { kind, form } = found.context;
  if (format === 'table')
    return formatOverview(
      names.map(name => [name, found.items(name).length]),
      kind,
    );
  const collections = Object.fromEntries(
    names.map(name => [name, found.items(name).map(item => describeItem(item, found.document.lines))]),
  );
  return `${stringifyJson({ kind, form, collections }, 2)}\n`;
}
