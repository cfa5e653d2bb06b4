/** When a line was written: `10:02`, `[10:02:30]`, `2026-05-20T10:02:30Z`. Bounded, so that this is linear. */
const time =
  /^[ \t]{0,40}\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]{1,9}(?:[-–—|][ \t]{1,9})?(?=\S)/;

/** What may stand before a command in a log: a mark of a list, a box, `Command:`. All parts are bounded, so that this is linear. */
const mark =
  /^[ \t]{0,40}(?:(?:\d{1,3}[.)]|[-*•])[ \t]{1,9}(?=\S))?(?:\[[ xX]\][ \t]{1,9})?(?:(?:command|cmd|invocation|ran|run|executed|명령어?|命令|コマンド)(?: line)?[ \t]{0,3}[:：][ \t]{0,9})?/iu;

/** How many units of a line of a log stand before its command. */
export function markLength(line: string): number {
  const start = timeLength(line);
  return start + (mark.exec(line.slice(start))?.[0].length ?? 0);
}

/** How many units of a line the time takes that it begins with. */
export function timeLength(line: string): number {
  return time.exec(line)?.[0].length ?? 0;
}
