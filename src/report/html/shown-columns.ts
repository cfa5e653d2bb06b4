/** Columns of a table that are shown as one: a single one as it is, several as a gap. 0-based, the end exclusive. */
export interface ShownColumn {
  readonly start: number;
  readonly end: number;
}

/** Tables up to this width are shown whole. */
const mostColumns = 10;
/** Of wider ones: how many are shown at the start, which say what a row is, and on both sides of a hit. */
const first = 2;
const around = 2;

/** Which columns of a table to show, so that those that matter are in sight. */
export function chooseColumns(count: number, hits: readonly number[]): readonly ShownColumn[] {
  const shown = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let index = Math.max(0, from); index < Math.min(count, to); index += 1) shown.add(index);
  };
  if (count <= mostColumns) add(0, count);
  else if (hits.length === 0) add(0, mostColumns);
  else {
    add(0, first);
    for (const hit of hits.slice(0, mostColumns)) add(hit - around, hit + around + 1);
  }
  return joinRest(shown, count);
}

function joinRest(shown: ReadonlySet<number>, count: number): readonly ShownColumn[] {
  const columns: ShownColumn[] = [];
  for (let start = 0; start < count; ) {
    let end = start + 1;
    if (!shown.has(start)) while (end < count && !shown.has(end)) end += 1;
    // A gap of one column is not shorter than the column.
    columns.push({ start, end });
    start = end;
  }
  return columns;
}
