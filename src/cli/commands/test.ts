import type { ExampleOutcome } from '../../examples/outcome.ts';
import { loadPacks } from '../../files/load-packs.ts';
import { createPaint } from '../../report/paint.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { stringifyJson } from '../../report/stringify-json.ts';
import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { projectOptions, readProjectOptions } from '../project-options.ts';
import { readChoice } from '../read-choice.ts';
import { type ExitCode, type Terminal, wantsColor, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { testMutants } from './test-mutants.ts';

const options = {
  config: projectOptions.config,
  'no-config': projectOptions['no-config'],
  mutate: { type: 'boolean', help: 'Changes each rule a little at a time, and says which changes no example notices.' },
  format: { type: 'string', short: 'f', value: 'NAME', help: 'stylish (the default) or json.' },
  color: { type: 'boolean', help: 'Colours even where nobody watches.' },
  'no-color': { type: 'boolean', help: 'No colours.' },
} as const;

/** `packetlint test [paths…]`. */
export const test: Command = {
  name: 'test',
  usage: ["[options] [paths…]   (folders of rules, or files in them; the config's without any)"],
  description: 'Runs the examples of rules and kinds. missing: not found; noisy: found, and not expected; wrong: both.',
  options,
  examples: [
    ['packetlint test policies', 'All examples of a folder of rules.'],
    ['packetlint test --mutate policies', 'Whether the examples pin every condition.'],
  ],
  run: testExamples,
};

async function testExamples(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = await parseArguments(args, options);
  const format = await readChoice('--format', values.format ?? 'stylish', ['stylish', 'json']);
  const packs = await loadPacks(positionals, readProjectOptions(values, terminal.cwd));
  const { ruleset, examples } = packs;
  if (Object.keys(examples).length === 0) throw new UsageError('packetlint test: there are no examples in what was named.');
  const [{ runExamples }, { createLinter }] = await Promise.all([import('../../examples/run-examples.ts'), import('../../linter.ts')]);
  const outcomes = await runExamples({ ruleset, examples, createLinter });
  const isGreen = outcomes.every(({ outcome }) => outcome === 'passed');
  const asked = values['no-color'] ? false : values.color;
  const color = wantsColor(asked, terminal.stdout, terminal.env);
  if (values.mutate && isGreen) {
    const { passed, text } = await testMutants(packs, { format, color });
    await writeText(terminal.stdout, text);
    return passed ? 0 : 1;
  }
  await writeText(terminal.stdout, format === 'json' ? `${stringifyJson(outcomes, 2)}\n` : formatOutcomes(outcomes, color));
  return isGreen ? 0 : 1;
}

function formatOutcomes(outcomes: readonly ExampleOutcome[], color: boolean): string {
  const paint = createPaint(color);
  const failed = outcomes.filter(({ outcome }) => outcome !== 'passed');
  const blocks = failed.map(({ id, set, ordinal, name, outcome, difference }) => {
    const title = `${id} ${set} ${ordinal}${name === null ? '' : ` (${name})`}`;
    const lines = difference.map(line => `  ${paint(sanitizeText(line), line.startsWith('-') ? 'red' : 'green')}`);
    return [`${paint(sanitizeText(title), 'underline')}  ${paint(outcome, 'red')}`, ...lines, ''].join('\n');
  });
  const rules = new Set(outcomes.map(({ id }) => id)).size;
  const total = `${outcomes.length} ${outcomes.length === 1 ? 'example' : 'examples'} of ${rules} ${rules === 1 ? 'rule or kind' : 'rules and kinds'}`;
  const summary = failed.length === 0 ? paint(`✔ ${total} passed`, 'green') : paint(`✖ ${failed.length} of ${total} failed`, 'bold', 'red');
  return `${[...blocks, summary].join('\n')}\n`;
}
