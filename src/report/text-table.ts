/** A column's side, and the text between it and the next. */
export interface ColumnStyle {
  readonly align?: 'left' | 'right';
  /** Two spaces unless said otherwise. */
  readonly gap?: string;
  /** Dresses the padded cell, in colours for instance. It must not change the width. */
  readonly dress?: (cell: string, row: number) => string;
}

/**
 * Rows as lines whose columns are aligned by display width. The last column is not padded; rows may be shorter than others.
 * Cells must be sanitised; they are taken as they are.
 */
export function formatTable(rows: readonly (readonly string[])[], styles: readonly ColumnStyle[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
  }
  return rows.map((row, ordinal) =>
    row
      .map((cell, index) => {
        const style = styles[index] ?? {};
        const last = index === row.length - 1;
        const padding = ' '.repeat((widths[index] ?? 0) - displayWidth(cell));
        const dressed = style.dress ? style.dress(cell, ordinal) : cell;
        const padded = style.align === 'right' ? padding + dressed : last ? dressed : dressed + padding;
        return last ? padded : padded + (style.gap ?? '  ');
      })
      .join('')
      .trimEnd(),
  );
}

// Wide in terminals: Hangul, CJK, full-width forms, emoji. An approximation of Unicode's East Asian Width (UAX 11) good enough to align columns.
const wide =
  /[\u1100-\u115E\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const narrowOnly = /^[\u0020-\u02FF]*$/;
const combining = /\p{M}/u;

/** How many terminal columns a text takes. */
export function displayWidth(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
