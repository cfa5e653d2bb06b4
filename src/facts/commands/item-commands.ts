import type { ListItem } from 'mdast';
import type { Span } from '../../document/span.ts';
import type { Item } from '../item.ts';
import { leadOf } from '../list-items.ts';
import type { Place } from '../outline.ts';
import { markLength } from '../shell/entry-mark.ts';
import { findExitRecord, readExitLine } from '../shell/exit-record.ts';
import { couldBeCommandLine, isKnownCommand, isSentence, isToolLine } from '../shell/known-tools.ts';
import type { IsInLog } from './command-log.ts';
import type { CommandReader } from './command-reader.ts';
import { readSlotCommands } from './read-slot-commands.ts';
import type { DocumentExit } from './shell-piece.ts';
import { readSlot, type Slot } from './slot.ts';

/** The commands of a log's list items, and what was read for them. */
export interface ItemCommands {
  readonly items: Item[];
  readonly slots: readonly Slot[];
  /** The stretches of the list items that are entries: what stands in them below is output. In order; inner ones are left out. */
  readonly entries: readonly Span[];
}

/** The commands of the items of lists in a log: each item by its first paragraph. */
export function readItemCommands(reader: CommandReader, isInLog: IsInLog | null): ItemCommands {
  const found = { items: [] as Item[], slots: [] as Slot[], entries: [] as Span[] };
  if (!isInLog) return found;
  for (const place of reader.context.outline().places('listItem')) {
    if (!isInLog(place.section)) continue;
    const lead = leadOf(place.node);
    if (!lead) continue;
    const slot = readSlot(lead.children, reader.context.document);
    const isBelow = place.span[0] < (found.entries.at(-1)?.[1] ?? 0);
    const items = readItem(reader, { place, slot, isBelow });
    // What is no command here is none as code within text either.
    found.slots.push(slot);
    if (items.length === 0) continue;
    found.items.push(...items);
    if (!isBelow) found.entries.push(place.span);
  }
  return found;
}

interface ItemParts {
  readonly place: Place<ListItem>;
  readonly slot: Slot;
  /** Whether it stands below an entry: then it tells of that, unless it is a command by all signs. */
  readonly isBelow: boolean;
}

function readItem(reader: CommandReader, { place, slot, isBelow }: ItemParts): Item[] {
  const { container, section } = place;
  const records = tellsExit(firstLine(slot.ink.text.slice(slot.codes[0]?.end ?? 0)), slot.codes.length > 0);
  const isWhole = (text: string): boolean => {
    const code = withoutRecord(firstLine(text));
    return isKnownCommand(code) || (records && couldBeCommandLine(code));
  };
  const isAlone = startsItem(slot);
  const isCode = (text: string, index: number): boolean => {
    const isLine = /\s/.test(text.trim());
    if (isKnownCommand(text)) return isLine || isAlone;
    if (isAlone && !isBelow && (isToolLine(text) || (records && isLine && !isSentence(text)))) return true;
    if (!couldBeCommandLine(text)) return false;
    const tells = records || (!isBelow && (isAlone || /\s--?[a-z]/i.test(text)));
    return tells && (isLine || (index === 0 && isAlone && records));
  };
  return readSlotCommands(reader, slot, { from: 'item', container, section, exit: exitBelow(reader, place), isWhole, isCode });
}

/** Whether a line tells of an exit: behind code in any way, else behind a separator, so that no sentence does. */
function tellsExit(line: string, behindCode: boolean): boolean {
  const record = findExitRecord(line, true);
  return record !== null && (behindCode || record.pos === 0 || !/^[\s*_]{0,9}\p{L}/u.test(line.slice(record.pos)));
}

function firstLine(text: string): string {
  return text.slice(0, 4_000).split('\n', 1)[0] ?? '';
}

/** The part before what a line records; nothing where all of it is a record. */
function withoutRecord(line: string): string {
  const record = findExitRecord(line, true);
  if (!record) return line;
  return record.pos > 0 ? line.slice(0, record.pos) : line.slice(record.end);
}

/** Whether an item begins with its first code span, a mark or a word such as "Ran" aside. */
function startsItem({ ink, codes }: Slot): boolean {
  const before = ink.text.slice(0, codes[0]?.pos ?? 0);
  return /^\s{0,9}(?:\$\s{0,9}|(?:ran|running|executed)\s{1,9}|[([][^()[\]]{0,20}[)\]]\s{0,9})?$/i.test(before.slice(markLength(before)));
}

/** The exit code that stands in the paragraphs and items below, not in code. */
function exitBelow({ context: { document } }: CommandReader, { node }: Place<ListItem>): DocumentExit | null {
  let budget = 40;
  const stack = [...node.children.slice(1)].reverse();
  for (let block = stack.pop(); block && budget > 0; block = stack.pop()) {
    budget -= 1;
    if (block.type === 'list') for (const item of [...block.children].reverse()) stack.push(...[...item.children].reverse());
    if (block.type !== 'paragraph') continue;
    const { ink } = readSlot(block.children, document);
    const found = readExitLine(ink.text);
    if (found) return { code: found.code, span: ink.spanOf(found.pos, found.end) };
  }
  return null;
}
