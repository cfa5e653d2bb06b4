/** A cell of a table's line: the stretch between two pipes, as 0-based UTF-16 offsets into the line, blanks around it left out. */
export interface RowCell {
  readonly start: number;
  readonly end: number;
}

/** The cells of a line of a table: pipes split, also in code; escaped ones do not. One at the line's start or end opens or closes it. */
export function splitRow(line: string): readonly RowCell[] {
  const from = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/.exec(line)?.[0].length ?? 0;
  const pipes = findPipes(line, from);
  const last = line.trimEnd().length;
  const bounds = [...(pipes[0] === from ? [] : [from - 1]), ...pipes, ...(pipes.at(-1) === last - 1 ? [] : [last])];
  return bounds.slice(1).map((end, index) => trimStretch(line, (bounds[index] ?? 0) + 1, end));
}

function findPipes(line: string, from: number): number[] {
  const pipes: number[] = [];
  for (let index = from; index < line.length; index += 1) {
    if (line[index] === '\\') index += 1;
    else if (line[index] === '|') pipes.push(index);
  }
  return pipes;
}

function trimStretch(line: string, start: number, end: number): RowCell {
  const text = line.slice(start, end);
  const blanks = text.length - text.trimStart().length;
  return { start: start + blanks, end: start + blanks + text.trim().length };
}
