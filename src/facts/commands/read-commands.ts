import type { FactContext } from '../collection.ts';
import type { Item } from '../item.ts';
import { claimedCodes } from './claimed-codes.ts';
import { createLogTest } from './command-log.ts';
import { type CommandReader, createCommandReader } from './command-reader.ts';
import { tellExitsBetween } from './exits-between.ts';
import { readFenceCommands } from './fence-commands.ts';
import { readInlineCommands } from './inline-commands.ts';
import { readItemCommands } from './item-commands.ts';
import { readTableCommands } from './table-commands.ts';
import { readValueCommands } from './value-commands.ts';

/** The commands of a document, in order. */
export function readCommands(context: FactContext): Item[] {
  const reader = createCommandReader(context);
  const { data } = context.document;
  return data ? inOrder(readValueCommands(reader, data, 'prose')) : readMarkdown(context, reader);
}

function inOrder(items: Item[]): Item[] {
  return items.sort((left, right) => left.span[0] - right.span[0]);
}

function readMarkdown(context: FactContext, reader: CommandReader): Item[] {
  const isInLog = createLogTest(context);
  const front = context.document.frontMatter?.data;
  const values = front ? readValueCommands(reader, front, 'frontmatter') : [];
  const tables = readTableCommands(reader, isInLog);
  const lists = readItemCommands(reader, isInLog);
  const inline = readInlineCommands(reader, claimedCodes(tables.slots, lists.slots), isInLog);
  const found = [...values, ...tables.items, ...lists.items, ...inline];
  const all = inOrder([...found, ...readFenceCommands(reader, isInLog && { isInLog, entries: lists.entries, items: found })]);
  return isInLog ? tellExitsBetween(context, all, isInLog) : all;
}
