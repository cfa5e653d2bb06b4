/** What a line of shell code leaves open. */
export interface LineState {
  readonly quote: '"' | "'" | null;
  /** The delimiters of the here-documents that begin on it. */
  readonly heredocs: readonly string[];
  /** Whether the command goes on, whatever comes: a backslash, or an operator at the end. */
  readonly continues: boolean;
  /** Whether a compound command is open: `do`, `then`, `{`, `(`. */
  readonly compound: boolean;
}

const heredoc = /<<-?[ \t]{0,9}(?:'([^'\n]{1,80})'|"([^"\n]{1,80})"|\\?([\w.!-]{1,80}))/y;

/** Reads a line as a shell would, as far as that decides whether the next line belongs to it. One pass. */
export function readLineState(line: string, open: LineState['quote'] = null): LineState {
  const heredocs: string[] = [];
  let quote = open;
  let end = line.length;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line[at];
    if (unit === '\\' && quote !== "'") at += 1;
    else if (quote !== null) quote = unit === quote ? null : quote;
    else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '#' && (at === 0 || /[\s;&|(]/.test(line[at - 1] ?? ''))) {
      end = at;
      break;
    } else if (unit === '<' && line.startsWith('<<', at)) at += readHeredoc(line, at, heredocs);
  }
  const code = line.slice(0, end).trimEnd();
  return { quote, heredocs, continues: continuesAfter(code), compound: /(?:^|[\s;])(?:do|then|else|in)$|[{(]$/.test(code.slice(-40)) };
}

/** How many units to pass over. */
function readHeredoc(line: string, at: number, heredocs: string[]): number {
  if (line.startsWith('<<<', at)) return 2;
  heredoc.lastIndex = at;
  const found = heredoc.exec(line);
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  if (name === undefined) return 1;
  heredocs.push(name);
  return (found?.[0].length ?? 2) - 1;
}

function continuesAfter(code: string): boolean {
  const slashes = code.length - trimSlashes(code);
  return slashes % 2 === 1 || /(?:\|\||&&|\|)$/.test(code.slice(-2));
}

function trimSlashes(code: string): number {
  let end = code.length;
  while (end > 0 && code[end - 1] === '\\') end -= 1;
  return end;
}
