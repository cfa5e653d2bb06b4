import type { TableRow } from 'mdast';
import type { Item } from '../item.ts';
import { foldName } from '../normalize-text.ts';
import { type ReadTable, readTables } from '../read-tables.ts';
import { findExitPhrase } from '../shell/exit-record.ts';
import { couldBeCommandLine, isSentence } from '../shell/known-tools.ts';
import { type ReadCell, readCells } from '../table-cells.ts';
import type { IsInLog } from './command-log.ts';
import type { CommandReader } from './command-reader.ts';
import { readSlotCommands } from './read-slot-commands.ts';
import type { DocumentExit } from './shell-piece.ts';
import { readSlot, type Slot } from './slot.ts';

/** What a cell without a command holds. */
const placeholder = /^(?:[-–—.…]{0,9}|n\/?a|none|\(none\)|없음|無|无)$/i;

const commandHeader = /(?:^|[^\p{L}])(?:commands?|cmd|invocation|command ?line)(?:$|[^\p{L}])|명령|コマンド|命令|befehl/iu;
const exitHeader = /(?:^|[^\p{L}])(?:exit|rc|return ?code|status ?code)(?:$|[^\p{L}])|^exit_?code$|종료|退出|終了/iu;
/** Columns that show what a command printed. */
const outputHeader = /(?:^|[^\p{L}])(?:outputs?|tail|stdout|stderr|excerpt)(?:$|[^\p{L}])|출력|输出|輸出|出力/iu;
/** Columns that may hold exit codes, or something else. */
const resultHeader = /^(?:code|status|result|결과|结果|結果)$/i;

/** A table with commands: which columns hold them, and which their exit codes. */
interface CommandColumns {
  readonly commands: ReadonlySet<number>;
  /** What commands printed: code in these is no command. */
  readonly outputs: ReadonlySet<number>;
  readonly exit: number;
  readonly result: number;
}

/** What a row's cells were read as; the code spans in them are no commands by themselves any more. */
export interface TableCommands {
  readonly items: Item[];
  readonly slots: readonly Slot[];
}

/** The commands in the cells of columns that the kind declares as such, and of the command column of each table in a log. */
export function readTableCommands(reader: CommandReader, isInLog: IsInLog | null): TableCommands {
  const { context } = reader;
  const declares = Object.values(context.shape.tables ?? {}).some(({ columns }) =>
    Object.values(columns).some(({ type }) => type === 'command'),
  );
  if (!declares && !isInLog) return { items: [], slots: [] };
  const items: Item[] = [];
  const slots: Slot[] = [];
  for (const table of readTables(context)) {
    const columns = findColumns(table, isInLog?.(table.place.section) ?? false, context.document.text);
    if (columns.commands.size === 0) continue;
    for (const row of table.rows) readRow(reader, { table, row, columns }, { items, slots });
  }
  return { items, slots };
}

interface RowParts {
  readonly table: ReadTable;
  readonly row: TableRow;
  readonly columns: CommandColumns;
}

function readRow(reader: CommandReader, { table, row, columns }: RowParts, found: { items: Item[]; slots: Slot[] }): void {
  const cells = readCells(row, reader.context.document.text);
  const exit = exitOfRow(cells, columns);
  const { container, section } = table.place;
  cells.forEach((cell, index) => {
    if (columns.outputs.has(index)) found.slots.push(readSlot(cell.node.children, reader.context.document));
    if (!columns.commands.has(index)) return;
    const slot = readSlot(cell.node.children, reader.context.document);
    found.slots.push(slot);
    const use = { from: 'cell', container, section, exit, isWhole: isFilled, isCode: isCommandCode } as const;
    found.items.push(...readSlotCommands(reader, slot, use));
  });
}

function isFilled(text: string): boolean {
  return !placeholder.test(text.trim()) && !isSentence(text);
}

/** Behind the first nothing of one word. */
function isCommandCode(text: string, index: number): boolean {
  return index === 0 || /\s/.test(text.trim());
}

function findColumns({ ref, declared, rows }: ReadTable, isLog: boolean, text: string): CommandColumns {
  const names = ref.columns.map(column => column.name);
  const headers = ref.columns.map(column => foldName(column.text));
  const exit = headers.findIndex(header => exitHeader.test(header));
  const result = headers.findIndex(header => resultHeader.test(header));
  const columns = declared?.file.columns ?? {};
  const commands = names.flatMap((name, index) => (Object.hasOwn(columns, name) && columns[name]?.type === 'command' ? [index] : []));
  if (commands.length === 0 && isLog) commands.push(...guessColumn(headers, exit, rows, text));
  const outputs = headers.flatMap((header, index) => (outputHeader.test(header) && !commands.includes(index) ? [index] : []));
  return { commands: new Set(commands), outputs: new Set(isLog ? outputs : []), exit, result };
}

/** In a log: the column that says that it holds commands, else the first whose cells all read as commands. */
function guessColumn(names: readonly string[], exit: number, rows: readonly TableRow[], text: string): number[] {
  const named = names.findIndex((name, index) => index !== exit && commandHeader.test(name));
  if (named >= 0) return [named];
  const cells = rows.map(row => readCells(row, text));
  const reads = (cell: ReadCell | undefined): boolean => cell === undefined || placeholder.test(cell.text) || couldBeCommandLine(cell.text);
  const first = names.findIndex((_, index) => index !== exit && cells.some(row => row[index]) && cells.every(row => reads(row[index])));
  return first < 0 ? [] : [first];
}

/** The number in the column of exit codes, or of results; else what another cell says of an exit. */
function exitOfRow(cells: readonly ReadCell[], { commands, exit, result }: CommandColumns): DocumentExit | null {
  const found = numberOf(cells[exit], /^(?:\D{0,40}[\s:=(])?(-?\d{1,10})(?:[\s)(,;].*)?$/) ?? numberOf(cells[result], /^(\d{1,3})$/);
  if (found) return found;
  for (const [index, cell] of cells.entries()) {
    const said = commands.has(index) ? null : findExitPhrase(cell.text);
    if (said) return { code: said.code, span: cell.span };
  }
  return null;
}

function numberOf(cell: ReadCell | undefined, pattern: RegExp): DocumentExit | null {
  const number = cell && pattern.exec(cell.text);
  // Only plain digits count: others (１, ①) are never interpreted.
  return cell && number?.[1] && cell.raw.includes(number[1]) ? { code: Number(number[1]), span: cell.span } : null;
}
