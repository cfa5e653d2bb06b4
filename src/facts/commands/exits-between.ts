import type { Paragraph } from 'mdast';
import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import type { Item } from '../item.ts';
import { type Place, spanOfNode } from '../outline.ts';
import { readExitLine } from '../shell/exit-record.ts';
import type { IsInLog } from './command-log.ts';
import type { DocumentExit } from './shell-piece.ts';
import { readSlot } from './slot.ts';

/** An exit code that a paragraph tells by itself: `Exit code: 0` below a block or a heading with the command. */
interface ToldExit {
  readonly exit: DocumentExit;
  readonly span: Span;
  /** The list item that the paragraph stands in. */
  readonly item: Span | null;
}

/**
 * The commands of a log, each entry without an exit code with the one that stands between it and the next entry; or before it, in the list
 * item that both stand in. Takes and gives commands in order. One pass.
 */
export function tellExitsBetween(context: FactContext, commands: Item[], isInLog: IsInLog): Item[] {
  const leads = commands.filter(item => item.properties.leads === true && isInLog(item.section));
  if (leads.every(item => item.properties.exitCode !== null)) return commands;
  const told = readToldExits(context, isInLog);
  const exits = new Map<number, DocumentExit>();
  let at = 0;
  for (const [index, lead] of leads.entries()) {
    const entry = entryOf(lead);
    const next = leads[index + 1];
    const before: ToldExit[] = [];
    while (at < told.length && (told[at] as ToldExit).span[1] <= entry[0]) before.push(told[at++] as ToldExit);
    if (lead.properties.exitCode !== null) continue;
    const behind = told[at];
    const isBehind = behind && behind.span[1] <= (next?.span[0] ?? Number.POSITIVE_INFINITY) && !isOf(behind, next, entry);
    const found = isBehind ? behind : before.findLast(each => each.item !== null && holds(each.item, entry));
    if (found) exits.set(entry[0], found.exit);
  }
  return exits.size === 0 ? commands : commands.map(item => withExit(item, exits.get(entryOf(item)[0])));
}

function readToldExits({ outline, document }: FactContext, isInLog: IsInLog): ToldExit[] {
  return outline()
    .places('paragraph')
    .flatMap((place: Place<Paragraph>) => {
      if (!isInLog(place.section)) return [];
      const { ink } = readSlot(place.node.children, document);
      const found = readExitLine(ink.text);
      if (!found) return [];
      const item = place.parent.type === 'listItem' ? spanOfNode(place.parent) : null;
      return [{ exit: { code: found.code, span: ink.spanOf(found.pos, found.end) }, span: place.span, item }];
    });
}

/** Whether it stands in the next entry's list item, and not in this one's. */
function isOf({ item }: ToldExit, next: Item | undefined, entry: Span): boolean {
  return item !== null && next !== undefined && holds(item, entryOf(next)) && !holds(item, entry);
}

function entryOf(command: Item): Span {
  return command.spans.entry ?? command.span;
}

function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function withExit(command: Item, exit: DocumentExit | undefined): Item {
  if (!exit || command.properties.exitCode !== null) return command;
  const properties = Object.freeze({ ...command.properties, exitCode: exit.code });
  return Object.freeze({ ...command, properties, spans: Object.freeze({ ...command.spans, exitCode: exit.span }) });
}
