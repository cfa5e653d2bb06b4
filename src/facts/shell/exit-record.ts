import { timeLength } from './entry-mark.ts';

/** An exit code that a text records, and the stretch that says so: all that is no command. */
export interface ExitRecord {
  readonly code: number;
  readonly pos: number;
  readonly end: number;
}

/** Lines longer than this are read up to here only. */
const longest = 4_000;

/** `exit 0`, `exit code: 0`, `exited with code 0`, `rc=0`, in some languages. All parts are bounded, so that this is linear. */
const phrase =
  /(?<![\p{L}\p{N}_$-])(?:(?:exit(?:ed)?|return(?:ed)?)(?:[ _-]?(?:code|status|value))?(?: with)?(?: (?:code|status))?(?: (?:is|was))?|rc|종료 ?코드|退出码|终止码|終了コード)[^\p{L}\p{N}\n]{0,6}?(-?\d{1,10})(?![\p{L}\p{N}_]|\.\d)/giu;

/** What may stand between a command and the record of how it ended. */
const separators = '([{:：,#>→⇒⟶➜—–=·•✓✔✅❌';

/** What may follow a record on its line: nothing, a remark, no shell code. */
const behind = /^[\s`*_]{0,9}(?:$|[)\]},.:(—–✓✔✅❌-](?![^;&|"]{0,200}[;&|"])|(?:ok|pass(?:ed)?|fail(?:ed|ure)?|success)(?:[^\p{L}]|$))/iu;

/** A bare number behind a separator, at the end of a line: `→ 0`, `: 0`, `(0)`. */
const bareNumber =
  /(?:[ \t](?:→|=>|->|⇒|⟶|➜|—|–|-|=)[ \t]{0,8}|[:：][ \t]{1,8}|[ \t][([])[`*]{0,3}(\d{1,3})[`*]{0,3}[)\]]?[ \t]{0,8}(?:\([^()"'`$]{0,60}\))?[ \t.]{0,8}$/;

/** A number or record in brackets before a command: `[0] npm ci`. */
const leading = /^[ \t]{0,40}[([](?:exit(?:[ _-]?(?:code|status))?[ :=]{0,3})?(\d{1,3})[)\]][ \t:]{1,9}(?=[a-z./~$"'])/i;

/**
 * The exit code that a line records beside or behind a command. In a `log` bare numbers count as well (`npm ci → 0`); elsewhere only what
 * no shell would take for a command: `npm test; exit 0` records nothing.
 */
export function findExitRecord(line: string, log: boolean): ExitRecord | null {
  const text = line.slice(0, longest);
  const before = log ? leading.exec(text) : null;
  if (before) return { code: Number(before[1]), pos: 0, end: before[0].length };
  for (const match of text.matchAll(phrase)) {
    const pos = startOfRecord(text, match.index, log);
    const rest = text.slice(match.index + match[0].length);
    if (pos !== null && behind.test(rest)) return { code: Number(match[1]), pos, end: line.length };
  }
  const bare = log ? bareNumber.exec(text) : null;
  return bare && bare.index > 0 ? { code: Number(bare[1]), pos: bare.index, end: line.length } : null;
}

/** The exit code that a line of output, or of prose, speaks of: as its first words, or of a process. */
export function readExitLine(line: string): ExitRecord | null {
  const text = line.slice(0, longest);
  const start = timeLength(text);
  for (const match of text.matchAll(phrase)) {
    const before = text.slice(start, match.index);
    if (/^[\s([{:#>→⇒⟶➜—–=·•✓✔✅❌*_`+-]{0,40}$|(?:process|command|program|script)\s{1,4}(?:has\s)?$/i.test(before)) {
      return { code: Number(match[1]), pos: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** The first exit code that a text speaks of, wherever it stands. */
export function findExitPhrase(text: string): ExitRecord | null {
  phrase.lastIndex = 0;
  const match = phrase.exec(text.slice(0, longest));
  phrase.lastIndex = 0;
  return match ? { code: Number(match[1]), pos: match.index, end: match.index + match[0].length } : null;
}

/** Where the record begins whose phrase stands at `at`: at its separator. Null where the phrase is part of a command. */
function startOfRecord(text: string, at: number, log: boolean): number | null {
  let pos = at;
  while (pos > 0 && ' \t*_`'.includes(text[pos - 1] ?? '')) pos -= 1;
  if (pos === 0) return 0;
  const mark = text[pos - 1] ?? '';
  if (mark === '(' && text[pos - 2] === '$') return null;
  const isDash = mark === '-' && /[ \t-]/.test(text[pos - 2] ?? ' ');
  if (!separators.includes(mark) && !isDash) return log && pos < at && /[\p{L}\p{N}./]/u.test(mark) ? pos : null;
  // A redirection is no arrow.
  if (mark === '>' && !/[-=]/.test(text[pos - 2] ?? '')) return null;
  while (pos > 0 && ` \t*_\`-=>${separators}`.includes(text[pos - 1] ?? '')) pos -= 1;
  if (!/[|&;]/.test(text[pos - 1] ?? '')) return pos;
  const between = text.slice(pos, at);
  // `npm test || : # exit 0`: the colon is a command, and what stands in a comment is no shell code, unlike `npm test || (exit 0)`.
  const colon = /^[ \t]{0,9}:(?=[ \t])/.exec(between)?.[0].length ?? 0;
  return colon > 0 || between.includes('#') ? pos + colon : null;
}
