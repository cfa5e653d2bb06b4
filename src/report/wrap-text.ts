import { displayWidth } from './text-table.ts';

/** A text as lines of at most so many terminal columns, broken at spaces; a longer word stands on a line of its own. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const word of text.split(' ')) {
    const wordWidth = displayWidth(word);
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line);
      [line, width] = [word, wordWidth];
    } else {
      [line, width] = line === '' ? [word, wordWidth] : [`${line} ${word}`, width + 1 + wordWidth];
    }
  }
  return [...lines, line];
}
