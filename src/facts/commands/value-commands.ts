import type { DataEntry, DataNode } from '../../document/data.ts';
import type { ParsedDocument } from '../../document/document.ts';
import type { Container, Item } from '../item.ts';
import { couldBeCommandLine, isKnownCommand } from '../shell/known-tools.ts';
import { joinPieces, type TextPiece } from '../shell/mapped-text.ts';
import type { CommandReader } from './command-reader.ts';
import { quotePieces } from './quote-words.ts';
import { piecesOfScalar } from './scalar-text.ts';
import type { DocumentExit } from './shell-piece.ts';

/** The last word of a key whose text is a command: `cmd`, `testCommand`, `lint_cmd`. */
const commandKey = /(?:^|[^a-z])(?:cmds?|commands?)$/;
/** Keys whose text is a command. */
const otherKeys: ReadonlySet<string> = new Set(
  'run script scripts exec execute entrypoint before_script after_script prescript postscript commandline cmdline'.split(' '),
);
/** Keys whose object names commands, as `"scripts": { "test": "vitest run" }`, and whose array lists some; these may be names only. */
const pluralKey = /(?:^|[^a-z])(?:cmds|commands|scripts)$/;
/** What stands below these is a command where it reads as one. */
const looseKey = /(?:^|[^a-z])(?:cmds|commands|scripts)$|^entrypoint$/;
const exitKey = /^(?:exit|rc|exit_code|exit_status|return_code|returncode)$/;

const options = { terminal: false, log: false, loose: false } as const;

/** The commands among the values of a YAML or JSON document, or of front matter. */
export function readValueCommands(reader: CommandReader, root: DataNode, container: Container): Item[] {
  const found: Item[] = [];
  const stack: Visit[] = [{ node: root, path: '', key: null }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (visit.node.type === 'object') found.push(...readObject(reader, visit, container));
    for (const child of childrenOf(visit).reverse()) stack.push(child);
  }
  return found;
}

interface Visit {
  readonly node: DataNode;
  readonly path: string;
  /** The key that the value stands right under. */
  readonly key: string | null;
}

function childrenOf({ node, path }: Visit): Visit[] {
  if (node.type === 'object') return node.entries.map(entry => ({ node: entry.value, path: joinPath(path, entry.key), key: entry.key }));
  return node.type === 'array' ? node.items.map((item, index) => ({ node: item, path: joinPath(path, String(index)), key: null })) : [];
}

type ObjectNode = Extract<DataNode, { type: 'object' }>;

function readObject(reader: CommandReader, { node, path, key }: Visit, container: Container): Item[] {
  if (node.type !== 'object') return [];
  const names = key !== null && pluralKey.test(foldKey(key));
  const entries = names ? node.entries : node.entries.filter(entry => isCommandKey(entry.key));
  if (entries.length === 0) return [];
  const exit = exitOf(node);
  const args = node.entries.find(entry => entry.key === 'args' || entry.key === 'arguments')?.value ?? null;
  return entries.flatMap(entry => {
    const isSure = isCommandKey(entry.key) ? !looseKey.test(foldKey(entry.key)) : key === 'scripts';
    return readTexts(reader, { entry, path: joinPath(path, entry.key), args }).flatMap(({ pieces, path: own }) => {
      const mapped = joinPieces(pieces);
      if (!isSure && !isPlausible(mapped.text)) return [];
      return reader.collect({ mapped, options, from: 'value', container, section: null, path: own, exit });
    });
  });
}

function isPlausible(text: string): boolean {
  return isKnownCommand(text) || (/\s/.test(text.trim()) && couldBeCommandLine(text));
}

interface CommandText {
  readonly pieces: readonly TextPiece[];
  readonly path: string;
}

interface EntryPlace {
  readonly entry: DataEntry;
  readonly path: string;
  /** What stands beside it as its arguments. */
  readonly args: DataNode | null;
}

/** The texts of a value: itself, with the arguments that stand beside it; the texts of an array; or the words of one, as `["npm", "ci"]`. */
function readTexts({ context: { document } }: CommandReader, { entry, path, args }: EntryPlace): CommandText[] {
  const { key, value } = entry;
  if (isText(value)) return [{ pieces: [...piecesOfScalar(value, document), ...argumentsOf(key, args, document)], path }];
  if (value.type !== 'array') return [];
  const [first] = value.items;
  const isArgv = value.items.length > 1 && value.items.every(isText) && first && isWord(first) && !/s$|script$/.test(foldKey(key));
  if (isArgv) return [{ pieces: quotePieces(value.items.filter(isText), document), path }];
  return value.items.flatMap((item, index) =>
    isText(item) ? [{ pieces: piecesOfScalar(item, document), path: joinPath(path, String(index)) }] : [],
  );
}

/** `"command": "npm", "args": ["install"]`. */
function argumentsOf(key: string, args: DataNode | null, document: ParsedDocument): TextPiece[] {
  if ((key !== 'command' && key !== 'cmd') || args?.type !== 'array') return [];
  const words = args.items.filter(isText);
  const [first] = words;
  return first ? [{ text: ' ', span: [first.span[0], first.span[0]] }, ...quotePieces(words, document)] : [];
}

type TextNode = Extract<DataNode, { type: 'scalar' }> & { readonly value: string };

function isText(node: DataNode): node is TextNode {
  return node.type === 'scalar' && typeof node.value === 'string';
}

function isWord(node: DataNode): boolean {
  return isText(node) && !/\s/.test(node.value);
}

function isCommandKey(key: string): boolean {
  if (!/cmd|command|run|script|exec|entrypoint/i.test(key)) return false;
  const folded = foldKey(key);
  return commandKey.test(folded) || otherKeys.has(folded);
}

/** A key in lower case, its words parted by `_`: `testCommand` is `test_command`. */
function foldKey(key: string): string {
  return key
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[-\s.]/g, '_')
    .toLowerCase();
}

function exitOf(node: ObjectNode): DocumentExit | null {
  const value = node.entries.find(entry => exitKey.test(foldKey(entry.key)))?.value;
  return value?.type === 'scalar' && typeof value.value === 'number' && Number.isInteger(value.value)
    ? { code: value.value, span: value.span }
    : null;
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
