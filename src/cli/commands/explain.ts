import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { projectOptions, readProjectOptions } from '../project-options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  config: projectOptions.config,
  'no-config': projectOptions['no-config'],
  rule: projectOptions.rule,
  pack: projectOptions.pack,
  kind: projectOptions.kind,
} as const;

/** `packetlint explain RULE`, `packetlint explain KIND`, `packetlint explain FILE:LINE[:COL]`. */
export const explain: Command = {
  name: 'explain',
  usage: [
    '[options] RULE | KIND        (what it demands or promises, why, and examples)',
    '[options] FILE:LINE[:COL]    (which rules looked there, and why each fired or not)',
  ],
  description: 'Explains a rule or a kind, or what rules made of a place in a document.',
  options,
  examples: [
    ['packetlint explain archon/status-not-allowed', 'One rule.'],
    ['packetlint explain .archon/run.md:14:32', 'One place.'],
  ],
  run: explainArgument,
};

async function explainArgument(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = await parseArguments(args, options);
  const [subject, ...rest] = positionals;
  if (subject === undefined || rest.length > 0) throw new UsageError('packetlint explain: expected one RULE, KIND or FILE:LINE[:COL].');
  const source = readProjectOptions(values, terminal.cwd);
  const place = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(subject);
  if (place) {
    const [, file = '', line, column] = place;
    const { explainPlace } = await import('../explain/explain-place.ts');
    return explainPlace({ file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }), source }, terminal);
  }
  const { explainRule } = await import('../explain/explain-rule.ts');
  return explainRule(subject, source, terminal);
}
