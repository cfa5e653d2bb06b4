import type { Paragraph, Table } from 'mdast';
import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import { type Place, spanOfNode } from '../outline.ts';
import { type Defect, type Detector, defectIn } from './defect.ts';

const delimiterRow = /^[|｜]?[ \t]*:?[-–—]+:?[ \t]*(?:[|｜][ \t]*:?[-–—]+:?[ \t]*)*[|｜]?$/;

/** Lines of a paragraph that look like rows of a table but belong to none: cut off by a blank line, or below a broken header. */
export const detectDetachedRows: Detector = context =>
  context
    .outline()
    .places('paragraph')
    .flatMap(place => detectRows(context, place));

interface PipeLine {
  readonly span: Span;
  readonly text: string;
  readonly pipes: number;
}

function detectRows(context: FactContext, place: Place<Paragraph>): Defect[] {
  if (!/[|｜]/.test(context.document.text.slice(...place.span))) return [];
  const lines = readPipeLines(context, place);
  const columnsAbove = countColumnsAbove(context, place);
  const isTable = lines.some(line => line.pipes > 0 && delimiterRow.test(line.text));
  const isRow = ({ text, pipes }: PipeLine): boolean =>
    (/^[|｜]/.test(text) && pipes >= 2) || (pipes > 0 && (isTable || pipes === columnsAbove - 1));
  return collectRuns(lines, isRow).map(run => createDefect(place, run));
}

/** Lines that stand one below another were cut off together: one defect. */
function collectRuns(lines: readonly PipeLine[], isRow: (line: PipeLine) => boolean): PipeLine[][] {
  const runs: PipeLine[][] = [];
  let open: PipeLine[] | null = null;
  for (const line of lines) {
    if (!isRow(line)) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      runs.push(open);
    }
  }
  return runs;
}

function createDefect(place: Place<Paragraph>, run: readonly PipeLine[]): Defect {
  const span: Span = [run[0]?.span[0] ?? place.span[0], run.at(-1)?.span[1] ?? place.span[1]];
  const text =
    run.length === 1
      ? 'line looks like a row of a table, but belongs to none'
      : `block of ${run.length} lines looks like rows of a table, but belongs to none`;
  return defectIn(place, { type: 'detached-row', text, span });
}

/** The lines of a paragraph with the pipes that are neither escaped nor code. Code is blotted out by letters, not blanks: a line may begin with it. */
function readPipeLines(context: FactContext, { node, span }: Place<Paragraph>): PipeLine[] {
  const { text, lines } = context.document;
  const code = node.children.filter(child => child.type === 'inlineCode').map(spanOfNode);
  const found: PipeLine[] = [];
  let next = 0;
  for (let line = lines.pointAt(span[0]).line; line <= lines.pointAt(span[1]).line; line += 1) {
    const [lineStart, lineEnd] = lines.spanOf(line);
    const start = Math.max(lineStart, span[0]);
    let masked = '';
    let at = start;
    for (; (code[next]?.[0] ?? lineEnd) < lineEnd; next += 1) {
      const [from, to] = code[next] ?? [lineEnd, lineEnd];
      masked += text.slice(at, from) + 'x'.repeat(Math.max(0, Math.min(to, lineEnd) - Math.max(from, at)));
      at = Math.min(to, lineEnd);
    }
    masked += text.slice(at, lineEnd);
    const prefix = /^[\s>]*/.exec(masked)?.[0].length ?? 0;
    const row = masked.slice(prefix).trimEnd();
    found.push({ span: [start + prefix, start + prefix + row.length], text: row, pipes: countPipes(row) });
  }
  return found;
}

function countPipes(text: string): number {
  return text.replace(/\\./g, '').split(/[|｜]/).length - 1;
}

/**
 * How many columns the table has that stands right before the paragraph; 0 where there is none. Prose holds a single pipe at times ("a | b"), so rows of two
 * columns count only below a table whose own rows are written without pipes at their edges.
 */
function countColumnsAbove({ document }: FactContext, { parent, index }: Place<Paragraph>): number {
  const before = parent.children[index - 1] as Table | undefined;
  if (before?.type !== 'table') return 0;
  const columns = before.children[0]?.children.length ?? 0;
  return columns === 2 && /^[|｜]/.test(document.text.slice(...spanOfNode(before))) ? 0 : columns;
}
