import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/facts/item.ts';
import { cut, itemsOf } from './facts-of.ts';

/** Shell code, its commands as `show` renders them, and the language of its block where that is not sh. */
type Line = readonly [code: string, commands: readonly string[], language?: string];

/**
 * A command as `sudo > NAME=x npm [npm · ci] ? || true >> log runs test with -u = 0`: wrappers, assignments, name, each word as it stands in the
 * document, whether it is undecidable, what runs where it fails, what it writes, its script and what reaches that, its exit code.
 */
function show(text: string, { properties, command }: Item): string {
  const { wrappers, assignments, name, undecidable, onFailure, outputs, script, exitCode } = properties;
  const texts = (value: unknown): readonly string[] => value as readonly string[];
  const passed = command?.passed.map(word => word.value) ?? [];
  return [
    ...texts(wrappers).map(wrapper => `${wrapper} > `),
    ...texts(assignments).map(assignment => `${assignment} `),
    `${name} [${command?.words.map(word => cut(text, word.span)).join(' · ')}]`,
    undecidable ? ' ?' : '',
    onFailure === null ? '' : ` || ${onFailure}`,
    ...texts(outputs).map(output => ` >> ${output}`),
    script === null ? '' : ` runs ${script}`,
    passed.length > 0 ? ` with ${passed.join(' ')}` : '',
    exitCode === null ? '' : ` = ${exitCode}`,
  ].join('');
}

const groups: Readonly<Record<string, readonly Line[]>> = JSON.parse(
  await readFile(new URL('../../fixtures/commands/lines.json', import.meta.url), 'utf8'),
);

/** In a list item, so that each line of code stands behind an indentation that is no part of it. */
describe.each(Object.entries(groups))('commands of shell code: %s', (_, lines) => {
  it.each(lines.map(line => ({ line, code: line[0] })))('reads $code', ({ line: [code, commands, language = 'sh'] }) => {
    const text = `- x\n\n  \`\`\`${language}\n${code.replace(/^(?=.)/gm, '  ')}\n  \`\`\`\n`;
    expect(itemsOf(text, 'commands').map(item => show(text, item).replaceAll('\n  ', '\n'))).toEqual(commands);
  });
});
