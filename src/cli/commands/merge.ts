import { resolve } from 'node:path';
import { readBlobs } from '../../files/read-blobs.ts';
import { mergeBlobs } from '../../report/merge-blobs.ts';
import type { Command } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { lintOptions, readMaxWarnings } from './lint-options.ts';
import { readReports } from './read-reports.ts';
import { prepareReport } from './report-results.ts';

const options = {
  format: lintOptions.format,
  'output-file': lintOptions['output-file'],
  'max-warnings': lintOptions['max-warnings'],
  quiet: lintOptions.quiet,
  color: lintOptions.color,
  'no-color': lintOptions['no-color'],
} as const;

/** `packetlint merge FILES…`. */
export const merge: Command = {
  name: 'merge',
  usage: ['[options] FILES…   (what --format blob wrote; folders stand for the .json files in them)'],
  description: 'Joins the parts of a run into any report, and ends as the whole run would have ended.',
  options,
  examples: [
    ['packetlint --shard 1/2 -f blob -o parts/1.json', 'One half of a run, as a part.'],
    ['packetlint merge parts -f sarif -o packetlint.sarif', 'Both halves as one SARIF file.'],
  ],
  run: mergeParts,
};

async function mergeParts(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = await parseArguments(args, options);
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new UsageError('packetlint merge needs the files that --format blob wrote.');
  const maxWarnings = readMaxWarnings(values);
  const report = await prepareReport({ values, reports: readReports(parsed.given, terminal.cwd), maxWarnings, terminal });
  const { results, counts, rulesMeta } = mergeBlobs(await readBlobs(positionals, terminal.cwd), path => resolve(terminal.cwd, path));
  return report({ results, ...counts, rulesMeta: () => rulesMeta });
}
