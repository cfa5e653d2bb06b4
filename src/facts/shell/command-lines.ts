import { readLineState } from './line-state.ts';
import { continuationLength, type Prompts } from './prompts.ts';

/** The lines of one command, each as long as it stands, prompts as blanks. */
export interface CommandLines {
  readonly first: number;
  /** Its last line. */
  readonly last: number;
  readonly text: string;
}

/** Lines of shell code with what is needed to tell commands apart. */
export interface ScriptLines {
  readonly texts: readonly string[];
  /** The prompts of a session; null where each line is a command or continues one. */
  readonly prompts: Prompts | null;
}

/** The commands of a text, line by line: with the lines that continue them, and their here-documents. Lines of output are left out. Linear. */
export function splitCommands(lines: ScriptLines): CommandLines[] {
  const found: CommandLines[] = [];
  const lastAt = new Map(lines.texts.map((text, index) => [text.trim(), index]));
  for (let index = 0; index < lines.texts.length; index += 1) {
    const length = lines.prompts?.lengths[index] ?? 0;
    const text = lines.texts[index] ?? '';
    if ((lines.prompts && length === 0) || text.trim() === '') continue;
    const command = readCommandLines(lines, index, lastAt);
    found.push(command);
    index = command.last;
  }
  return found;
}

function readCommandLines(lines: ScriptLines, first: number, lastAt: ReadonlyMap<string, number>): CommandLines {
  const parts = [blankStart(lines.texts[first] ?? '', lines.prompts?.lengths[first] ?? 0)];
  let state = readLineState(parts[0] ?? '');
  let compound = state.compound;
  let last = first;
  const take = (text: string): void => {
    parts.push(text);
    last += 1;
  };
  for (;;) {
    for (const name of state.heredocs) for (const text of readHeredoc(lines, last, name, lastAt)) take(text);
    const next = nextLine(lines, last);
    if (next === null) break;
    const continued = lines.prompts ? continuationLength(next) : 0;
    const goesOn = state.continues || (continued > 0 && (state.quote !== null || compound));
    if (!goesOn) break;
    const text = blankStart(next, continued);
    take(text);
    state = readLineState(text, state.quote);
    compound ||= state.compound;
  }
  return { first, last, text: parts.join('\n') };
}

/** The lines of a here-document, its delimiter included; none where it does not end. */
function readHeredoc(lines: ScriptLines, after: number, name: string, lastAt: ReadonlyMap<string, number>): string[] {
  const found: string[] = [];
  if (!lines.prompts && (lastAt.get(name) ?? -1) <= after) return found;
  for (let index = after; ; index += 1) {
    const next = nextLine(lines, index);
    if (next === null) return [];
    const text = lines.prompts ? blankStart(next, continuationLength(next)) : next;
    // A shell wants the delimiter at the start of its line; behind a prompt there is a blank before it.
    const isLast = text.trim() === name;
    found.push(isLast ? text.trimStart() + ' '.repeat(text.length - text.trimStart().length) : text);
    if (isLast) return found;
  }
}

function nextLine({ texts, prompts }: ScriptLines, index: number): string | null {
  const next = texts[index + 1];
  return next === undefined || (prompts && (prompts.lengths[index + 1] ?? 0) > 0) ? null : next;
}

/** The same text with blanks at its start. */
export function blankStart(text: string, length: number): string {
  return length === 0 ? text : ' '.repeat(length) + text.slice(length);
}
