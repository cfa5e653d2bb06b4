import type { Command } from '../../generated/list-file.ts';
import { commandText } from '../command-text.ts';
import type { JsonPath, Report } from './mistake.ts';

/** Reports patterns that fit every command or none, parts without what they belong to, flags that are none, and patterns that stand twice. */
export function checkCommands(commands: readonly Command[], path: JsonPath, report: Report): void {
  const seen = new Set<string>();
  for (const [index, pattern] of commands.entries()) {
    const at = [...path, index];
    checkCommand(pattern, at, report);
    const text = commandText(pattern);
    if (text !== '' && seen.has(text))
      report({ path: at, on: 'start', message: `"${text}" stands twice in this list: put both into one pattern.` });
    seen.add(text);
  }
}

function checkCommand(pattern: Command, path: JsonPath, report: Report): void {
  if (commandText(pattern) === '') {
    const message = 'This pattern fits every command: give it a name, subcommand, script, flags, arguments, assignment or onFailure.';
    report({ path, on: 'start', message });
    return;
  }
  checkNames(pattern, path, report);
  for (const part of strayParts(pattern)) report({ path: [...path, part.key], on: 'key', message: part.message });
  checkFlags(pattern.flags, [...path, 'flags'], report);
  checkFlags(pattern.unless?.flags, [...path, 'unless', 'flags'], report);
  if (pattern.unless?.values && pattern.assignment === undefined)
    report({ path: [...path, 'unless', 'values'], on: 'key', message: '"values" are those of an assignment; this pattern has none.' });
}

/** What says nothing without another part. */
function strayParts({ flags, flagsIn, clusters, assignment, values, unless }: Command): { key: keyof Command; message: string }[] {
  const all = [...(flags ?? []), ...(unless?.flags ?? [])];
  const found: { key: keyof Command; message: string }[] = [];
  if (flagsIn !== undefined && all.length === 0)
    found.push({ key: 'flagsIn', message: '"flagsIn" says where flags are looked for; this pattern has none.' });
  if (clusters !== undefined && !all.some(flag => /^[-+][^-+]$/.test(flag)))
    found.push({ key: 'clusters', message: '"clusters" is for flags of one letter, as -k; this pattern has none.' });
  if (values !== undefined && assignment === undefined)
    found.push({ key: 'values', message: '"values" are those of an assignment; this pattern has none.' });
  return found;
}

function checkNames({ name, unless }: Command, path: JsonPath, report: Report): void {
  for (const [words, at] of [
    [name, [...path, 'name']],
    [unless?.name, [...path, 'unless', 'name']],
  ] as const) {
    if (words === undefined) continue;
    for (const [index, word] of (typeof words === 'string' ? [words] : words).entries()) {
      if (!/[\s/\\]/.test(word)) continue;
      const message = `A command's name is one word without a path; the words after it are its subcommand, flags or arguments.`;
      report({ path: typeof words === 'string' ? at : [...at, index], message });
    }
  }
}

function checkFlags(flags: readonly string[] | undefined, path: JsonPath, report: Report): void {
  for (const [index, flag] of (flags ?? []).entries()) {
    if (/^[-+][^\s=]+(=|$)/.test(flag) && flag !== '--') continue;
    const message = `"${flag}" is no flag: flags are one word that begins with - or +. Other words are arguments.`;
    report({ path: [...path, index], message });
  }
}
