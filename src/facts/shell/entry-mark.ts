/** What may stand before a command in a log: a mark of a list, a box, `Command:`. All parts are bounded, so that this is linear. */
const mark =
  /^[ \t]{0,40}(?:(?:\d{1,3}[.)]|[-*•])[ \t]{1,9}(?=\S))?(?:\[[ xX]\][ \t]{1,9})?(?:(?:command|cmd|invocation|ran|run|executed|명령어?|命令|コマンド)(?: line)?[ \t]{0,3}[:：][ \t]{0,9})?/iu;

/** How many units of a line of a log stand before its command. */
export function markLength(line: string): number {
  return mark.exec(line)?.[0].length ?? 0;
}
