import type { Code, InlineCode } from 'mdast';
import type { Span } from '../document/span.ts';
import { readCodeLines } from './code-lines.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { normalizeText } from './normalize-text.ts';
import type { Place } from './outline.ts';
import { commandName, subcommandOf } from './shell/command-name.ts';
import { MAX_SHELL_LENGTH, readShell } from './shell/read-shell.ts';
import type { ShellCommand } from './shell/shell-command.ts';
import { loadShellParser } from './shell/shell-parser.ts';
import { createShellSource, type ShellSource } from './shell/shell-source.ts';

/** The shell commands of the document, as a shell would read them. */
export const commands: Collection = {
  name: 'commands',
  description:
    'Shell commands: of fenced shell code, and of inline code with two words or more. Each command of a pipeline, list or substitution by itself.',
  needs: 'tree',
  properties: {
    name: { type: 'text', description: 'The command, without path and wrappers.' },
    subcommand: { type: 'text', description: 'Its first argument that is no option, or null.' },
    arguments: { type: 'texts', description: 'Its arguments, quotes resolved.' },
    text: { type: 'text', description: 'The command as written.' },
    wrappers: { type: 'texts', description: 'What it was wrapped in, outermost first: sudo, env, npx, bash.' },
    assignments: { type: 'texts', description: 'The variables set for it, as NAME=value.' },
    source: { type: 'text', description: 'fence or inline.' },
    undecidable: {
      type: 'boolean',
      description:
        'Whether only a shell can say what runs: $(…) as a command, `… | sh`; or the code is too long or too deep to be read (then `name` is null).',
    },
  },
  contained: true,
  prepare: loadShellParser,
  collect: context => {
    const outline = context.outline();
    const budget = { left: MAX_DOCUMENT_SHELL_LENGTH };
    const fenced = outline.places('code').flatMap(place => readFence(context, place, budget));
    const inline = outline.places('inlineCode').flatMap(place => readInline(context, place, budget));
    return [...fenced, ...inline].sort((left, right) => left.span[0] - right.span[0]);
  },
};

/** The most UTF-16 units of shell code that are parsed in one document; what stands beyond is undecidable. */
const MAX_DOCUMENT_SHELL_LENGTH = 16 * MAX_SHELL_LENGTH;

interface Budget {
  left: number;
}

const shellLanguages: ReadonlySet<string> = new Set(['sh', 'bash', 'shell', 'zsh', 'console', 'shell-session', 'shellsession', 'terminal']);
/** What can begin a command: not a sentence, not `Name: value`, not a number. */
const commandStart = /^(?:[$] )?[a-z._~/$({\\"'[\p{L}]/u;

function readFence(context: FactContext, place: Place<Code>, budget: Budget): Item[] {
  const language = (place.node.lang ?? '')
    .toLowerCase()
    .replace(/^\{?\.?/, '')
    .replace(/\}$/, '');
  if (!shellLanguages.has(language)) return [];
  const source = createShellSource(readCodeLines(place.node, context.document));
  budget.left -= source.text.length;
  const found = budget.left < 0 ? null : readShell(source.text);
  return (
    found?.map(command => createCommand(context, { place, source, command, from: 'fence' })) ?? [createUnread(context, place, 'fence')]
  );
}

function readInline(context: FactContext, place: Place<InlineCode>, budget: Budget): Item[] {
  const { value } = place.node;
  if (!/\S[\s\u00a0]+\S|,/.test(value.slice(0, 1000)) || !commandStart.test(value)) return [];
  const source = createShellSource([{ text: value.replace(/[\r\n]/g, ' '), span: contentOf(context, place) }]);
  budget.left -= source.text.length;
  const found = budget.left < 0 ? null : readShell(source.text);
  if (!found) return [createUnread(context, place, 'inline')];
  return isCommand(found[0]) ? found.map(command => createCommand(context, { place, source, command, from: 'inline' })) : [];
}

/** Two words or more, of which the first could be a command's name. */
function isCommand(command: ShellCommand | undefined): boolean {
  const name = command?.words[0];
  if (!command || !name || command.words.length + command.wrappers.length < 2) return false;
  return name.dynamic || /^[^A-Z\s:,;<>=][^\s:,;<>=]*$/.test(commandName(name.value));
}

/** Between the backticks; where something was changed on the way (an escaped pipe, a quote's marker), the whole. */
function contentOf({ document }: FactContext, { node, span }: Place<InlineCode>): Span {
  const source = document.text.slice(...span).replace(/[\r\n]/g, ' ');
  const at = source.indexOf(node.value.replace(/[\r\n]/g, ' '));
  return at < 0 ? span : [span[0] + at, span[0] + at + node.value.length];
}

interface CommandParts {
  readonly place: Place;
  readonly source: ShellSource;
  readonly command: ShellCommand;
  readonly from: 'fence' | 'inline';
}

function createCommand(context: FactContext, { place, source, command, from }: CommandParts): Item {
  const [first, ...rest] = command.words;
  const name = commandName(first?.value ?? '');
  const span = source.spanOf(command.pos, command.end);
  const raw = context.document.text.slice(...span);
  const text = normalizeText(source.text.slice(command.pos, command.end));
  return createItem(context, {
    span,
    container: place.container,
    section: place.section,
    properties: {
      name,
      subcommand: subcommandOf(name, rest),
      arguments: Object.freeze(rest.map(word => normalizeText(word.value))),
      text,
      wrappers: Object.freeze(command.wrappers),
      assignments: Object.freeze(command.assignments),
      source: from,
      undecidable: command.undecidable,
    },
    raws: raw === text ? {} : { text: raw },
  });
}

/** Facts must not lie by leaving out what was not read. */
function createUnread(context: FactContext, { span, container, section }: Place, source: 'fence' | 'inline'): Item {
  const text = normalizeText(context.document.text.slice(span[0], Math.min(span[1], span[0] + 80)));
  const nothing = { name: null, subcommand: null, arguments: [], wrappers: [], assignments: [] };
  return createItem(context, { span, container, section, properties: { ...nothing, text, source, undecidable: true } });
}
