import type { Command } from '../generated/list-file.ts';

/** A command pattern in words, as findings say it and a config removes it: `eslint --fix`, `(npm|pnpm) (install|i)`, `INSTA_UPDATE=`, `|| true`. Exceptions are left out. */
export function commandText(pattern: Command): string {
  const { name, subcommand, script, flags, flagsIn, arguments: words, assignment, values, onFailure } = pattern;
  const parts = [
    assignment === undefined ? '' : `${joinWords(assignment)}=${values ? joinWords(values) : ''}`,
    name === undefined ? '' : joinWords(name),
    subcommand === undefined ? '' : joinWords(subcommand),
    script === undefined ? '' : joinWords(script),
    flags === undefined ? '' : `${flagsIn === 'passed' ? '-- ' : ''}${joinWords(flags)}`,
    words === undefined ? '' : joinWords(words),
    onFailure === undefined ? '' : `|| ${joinWords(onFailure)}`,
  ];
  return parts.filter(part => part !== '').join(' ');
}

/** Each pattern once, by its text; the first of those with the same text stays. */
export function joinCommands(patterns: readonly Command[]): readonly Command[] {
  const byText = new Map<string, Command>();
  for (const pattern of patterns) {
    const text = commandText(pattern);
    if (!byText.has(text)) byText.set(text, pattern);
  }
  return [...byText.values()];
}

function joinWords(words: string | readonly string[]): string {
  if (typeof words === 'string') return words;
  return words.length === 1 ? (words[0] ?? '') : `(${words.join('|')})`;
}
