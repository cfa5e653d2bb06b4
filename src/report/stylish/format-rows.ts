import type { Paint } from '../paint.ts';
import { type ColumnStyle, displayWidth, formatTable } from '../text-table.ts';
import { wrapText } from '../wrap-text.ts';

/** A problem as it is shown; all texts are fit to be. */
export interface ProblemRow {
  readonly place: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
  /** Empty where no rule speaks. */
  readonly rule: string;
}

/** Narrower messages are harder to read than lines that a terminal breaks. */
const narrowest = 30;

/**
 * A line for each problem, its parts in columns. Where the terminal is too narrow for one of them, messages are broken at words, and each rule follows
 * its message.
 */
export function formatRows(rows: readonly ProblemRow[], paint: Paint, columns: number = Number.POSITIVE_INFINITY): readonly string[] {
  const widthOf = (part: keyof ProblemRow): number => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[part])), 0);
  const [place, level] = [widthOf('place'), widthOf('level')];
  const indent = 2 + place + 2 + level + 2;
  const needed = indent + widthOf('message') + 2 + widthOf('rule');
  const room = columns - indent;
  if (needed <= columns || room < narrowest) return formatTable(rows.map(toCells), createStyles(paint));
  return rows.flatMap(row => {
    const [first = '', ...more] = breakProblem(row, room, paint);
    const head = `  ${paint(row.place.padEnd(place), 'dim')}  ${paintLevel(row.level.padEnd(level), paint)}  `;
    return [`${head}${first}`, ...more.map(line => `${' '.repeat(indent)}${line}`)];
  });
}

function toCells({ place, level, message, rule }: ProblemRow): string[] {
  return [`  ${place}`, level, message, rule];
}

function createStyles(paint: Paint): readonly ColumnStyle[] {
  return [
    { dress: cell => paint(cell, 'dim') },
    { dress: cell => paintLevel(cell, paint) },
    {},
    { dress: cell => (cell === '' ? '' : paint(cell, 'dim')) },
  ];
}

function paintLevel(level: string, paint: Paint): string {
  return paint(level, level.startsWith('error') ? 'red' : 'yellow');
}

function breakProblem({ message, rule }: ProblemRow, room: number, paint: Paint): readonly string[] {
  const lines = wrapText(message, room);
  if (rule === '') return lines;
  const last = lines.at(-1) ?? '';
  const fits = displayWidth(last) + 2 + displayWidth(rule) <= room;
  return fits ? [...lines.slice(0, -1), `${last}  ${paint(rule, 'dim')}`] : [...lines, paint(rule, 'dim')];
}
