import { formatTable } from '../report/text-table.ts';
import type { Command } from './command.ts';
import type { OptionSpec, OptionSpecs } from './parse-arguments.ts';

/** A command's help page: usage, options in columns, examples. */
export function formatHelp(command: Command): string {
  const name = command.name === 'lint' ? 'packetlint' : `packetlint ${command.name}`;
  return [
    command.description,
    '',
    ...command.usage.map((usage, index) => `${index === 0 ? 'Usage:' : '      '} ${name} ${usage}`),
    '',
    'Options:',
    ...formatOptions(command.options),
    '',
    'Examples:',
    ...formatTable(command.examples.map(([commandLine, what]) => [`  ${commandLine}`, what])),
    '',
  ].join('\n');
}

const helpOption: OptionSpec = { type: 'boolean', short: 'h', help: 'This page.' };

function formatOptions(options: OptionSpecs): string[] {
  const specs: OptionSpecs = { ...options, help: helpOption };
  const rows = Object.entries(specs).map(([name, { short, value, optional, help }]) => {
    const letter = short === undefined ? '   ' : `-${short},`;
    return [`  ${letter} --${name}${value === undefined ? '' : optional ? ` [${value}]` : ` ${value}`}`, help];
  });
  return formatTable(rows);
}
