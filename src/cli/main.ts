import { commands } from './commands.ts';
import { type ExitCode, type Terminal, writeLine, writeText } from './terminal.ts';

/** Runs a command line (without node and the script) and says how it ended; prints everything itself, and never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    const { describeError } = await import('./describe-error.ts');
    // Where even that cannot be written, the exit code is all that is left.
    await writeText(terminal.stderr, describeError(error)).catch(() => {});
    return 2;
  }
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first = ''] = args;
  const named = Object.hasOwn(commands, first);
  const rest = named ? args.slice(1) : args;
  const options = untilTerminator(rest);
  if (options.includes('--version') || options.includes('-v')) return printVersion(terminal);
  const command = await commands[named ? first : 'lint']?.load();
  if (!command) return 2;
  if (!options.includes('--help') && !options.includes('-h')) return command.run(rest, terminal);
  const { formatHelp } = await import('./format-help.ts');
  await writeText(terminal.stdout, formatHelp(command));
  if (!named) await writeText(terminal.stdout, await formatCommands());
  return 0;
}

async function formatCommands(): Promise<string> {
  const { formatTable } = await import('../report/text-table.ts');
  const rows = Object.entries(commands).map(([name, { summary }]) => [`  ${name}`, summary]);
  return `\nCommands (packetlint COMMAND --help):\n${formatTable(rows).join('\n')}\n`;
}

async function printVersion(terminal: Terminal): Promise<ExitCode> {
  const { version } = await import('./version.ts');
  await writeLine(terminal.stdout, version);
  return 0;
}

/** Options end at `--`; what follows are paths. */
function untilTerminator(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end < 0 ? args : args.slice(0, end);
}
