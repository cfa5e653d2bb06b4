import { type AndOr, type Command, forEachChild, type Redirection, type Statement, type SyntaxNode } from 'unbash';
import { normalizeText } from '../normalize-text.ts';
import { alignText } from './align-text.ts';
import { composeMaps, joinPieces } from './mapped-text.ts';
import { masksBefore } from './masking-statements.ts';
import { releasePlaceholders } from './placeholders.ts';
import { type Frame, placeOf, readAssignment, readWord } from './read-words.ts';
import type { ShellAssignment, ShellFailure, ShellWord, SimpleCommand } from './shell-command.ts';
import { inputOf, writtenBy } from './shell-input.ts';

/** What a statement is found in, and what it passes on to all commands in it. */
interface Around {
  /** The text that positions of the nodes count in. */
  readonly text: string;
  readonly frame: Frame;
  readonly onFailure: ShellFailure | null;
  readonly outputs: readonly string[];
  readonly piped: boolean;
  /** What the command before it in a pipe writes, where that is known. */
  readonly input: SimpleCommand['input'];
}

interface Visit extends Around {
  readonly node: SyntaxNode;
}

/** The simple commands of statements of one text, in order: those of pipelines, lists, subshells, substitutions and functions each by itself. */
export function findSimpleCommands(text: string, statements: readonly Statement[]): SimpleCommand[] {
  const found: SimpleCommand[] = [];
  const around: Around = { text, frame: null, onFailure: null, outputs: [], piped: false, input: null };
  const stack: Visit[] = visitStatements(statements, around).reverse();
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (visit.node.type === 'Command') found.push(readCommand(visit.node, visit));
    for (const child of visitChildren(visit).reverse()) stack.push(child);
  }
  return found;
}

function visitStatements(statements: readonly Statement[], around: Around): Visit[] {
  const masks = masksBefore(statements, around.text);
  return statements.map((node, index) => {
    const mask = masks[index];
    return { ...around, node, onFailure: mask ? createFailure(mask, around) : around.onFailure };
  });
}

function visitChildren(visit: Visit): Visit[] {
  const { node } = visit;
  if (node.type === 'Script' || node.type === 'CompoundList') return visitStatements(node.commands, visit);
  if (node.type === 'AndOr') return visitAndOr(node, visit);
  const pipeline = node.type === 'Pipeline' ? node.commands : null;
  const isFed = node.type === 'Redirected' && node.redirects.some(feeds);
  const outputs = node.type === 'Redirected' ? [...visit.outputs, ...outputsOf(node.redirects)].slice(0, mostOutputs) : visit.outputs;
  // A substitution that a command runs first has the command's fate, not its output.
  const inWords = node.type === 'Command';
  const around = { ...visit, outputs: inWords ? [] : outputs, piped: !inWords && (visit.piped || isFed), input: null };
  const children: Visit[] = [];
  forEachChild(node, child => {
    const inScript = child.type === 'Script' && child.source !== undefined ? framed(child.source, node, visit) : around;
    const isLater = pipeline !== null && child !== pipeline[0];
    const before = pipeline?.[children.length - 1];
    const input = before?.type === 'Command' ? writtenBy(before, wordsOf(before, visit.frame).words, visit.frame) : null;
    children.push({ ...inScript, node: child, piped: isLater || inScript.piped, input });
  });
  return children;
}

/** Each command with what runs where it fails: the command after the next `||`. */
function visitAndOr({ commands, operators }: AndOr, visit: Visit): Visit[] {
  const visits: Visit[] = [];
  let failure = visit.onFailure;
  for (let index = commands.length - 1; index >= 0; index -= 1) {
    const node = commands[index];
    const next = commands[index + 1];
    if (next && operators[index] === '||') failure = createFailure(next, visit);
    if (node) visits.push({ ...visit, node, onFailure: failure });
  }
  return visits.reverse();
}

/** Scripts between backticks with escapes in them count in a text of their own. */
function framed(source: string, node: SyntaxNode, { text, frame, onFailure }: Visit): Around {
  // The last backtick may be missing.
  const raw = text.slice(node.pos + 1, text[node.end - 1] === '`' && node.end > node.pos + 1 ? node.end - 1 : node.end);
  const map = joinPieces(alignText({ text: source, source: raw, start: node.pos + 1, dropped: /\\/, escapes: true }));
  return { text: source, frame: frame ? composeMaps(map, frame) : map, onFailure, outputs: [], piped: false, input: null };
}

/** What runs there: of a plain command its words, so that quotes and redirections make no difference. */
function createFailure(given: SyntaxNode, { text, frame }: Around): ShellFailure {
  const node = withoutGroups(given);
  const [pos, end] = placeOf(node.pos, node.end, frame);
  const words = node.type === 'Command' ? wordsOf(node, frame).words : [];
  const plain = words.map(word => word.value).join(' ') || text.slice(node.pos, Math.min(node.end, node.pos + longestText));
  return { text: normalizeText(releasePlaceholders(plain.slice(0, longestText))), words, pos, end };
}

/** `{ true; }` and `(true) > log` are `true`. */
function withoutGroups(given: SyntaxNode): SyntaxNode {
  let node = given;
  for (;;) {
    if (node.type === 'Redirected') node = node.command;
    else if (node.type !== 'BraceGroup' && node.type !== 'Subshell') return node;
    else {
      const [only, ...others] = node.body.commands;
      if (!only || others.length > 0) return node;
      node = only.command;
    }
  }
}

function readCommand(command: Command, { piped, frame, onFailure, outputs, input }: Visit): SimpleCommand {
  const [pos, end] = placeOf(command.pos, command.end, frame);
  const isFed = command.redirects.some(feeds);
  const all = [...outputs, ...outputsOf(command.redirects)].slice(0, mostOutputs);
  return {
    ...wordsOf(command, frame),
    outputs: all,
    onFailure,
    piped: piped || isFed,
    input: inputOf(command.redirects, frame) ?? input,
    pos,
    end,
  };
}

const exporters: ReadonlySet<string> = new Set(['export', 'declare', 'typeset', 'readonly', 'local']);

function wordsOf(command: Command, frame: Frame): Pick<SimpleCommand, 'words' | 'assignments'> {
  const words: ShellWord[] = command.name ? readWord(command.name, frame) : [];
  const assignments: ShellAssignment[] = [];
  for (const part of command.prefix) if (part.type === 'Assignment') assignments.push(readAssignment(part, frame));
  const exports = exporters.has(words[0]?.value ?? '');
  for (const part of command.suffix) {
    if (part.type === 'Word') words.push(...readWord(part, frame));
    else if (part.type === 'Assignment') {
      const assignment = readAssignment(part, frame);
      words.push(assignment);
      if (exports) assignments.push(assignment);
    }
  }
  return { words, assignments };
}

function feeds({ operator }: Redirection): boolean {
  return operator.startsWith('<') && !operator.startsWith('<&');
}

/** So much of what runs on failure is told. */
const longestText = 200;

/** So many files of one command are told: groups within groups hand theirs on. */
const mostOutputs = 64;

/** Where nothing is kept: writing there leaves no file. */
const nowhere = /^\/dev\/(?:null|stdout|stderr|stdin|tty|fd\/\d{1,3})$/;

function outputsOf(redirects: readonly Redirection[]): string[] {
  return redirects.flatMap(redirect => {
    if (redirect.type !== 'Redirect' || !redirect.operator.includes('>') || !redirect.target) return [];
    const { value } = redirect.target;
    const isDescriptor = redirect.operator === '>&' && /^(?:\d{1,9}|-)-?$/.test(value);
    return isDescriptor || nowhere.test(value) ? [] : [normalizeText(releasePlaceholders(value))];
  });
}
