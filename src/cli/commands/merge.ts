import { resolve } from 'node:path';
import { readBlobs } from '../../files/read-blobs.ts';
import { mergeBlobs } from '../../report/merge-blobs.ts';
import { noVerdict } from '../../report/run-part.ts';
import type { Command } from '../command.ts';
import type { GovernedRun } from '../govern/govern-task.ts';
import { parseArguments } from '../parse-arguments.ts';
import { readReports } from '../reporting/read-reports.ts';
import { prepareReport } from '../reporting/report-results.ts';
import { refuseNothing } from '../run/describe-skipped.ts';
import { endRun } from '../run/end-run.ts';
import { lintOptions, readMaxWarnings } from '../run/lint-options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  format: lintOptions.format,
  'output-file': lintOptions['output-file'],
  'max-warnings': lintOptions['max-warnings'],
  quiet: lintOptions.quiet,
  'pass-on-unpruned-suppressions': lintOptions['pass-on-unpruned-suppressions'],
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
  const merged = await joinParts(positionals, terminal);
  const { linted, failed, skipped, onNothing } = merged.linted;
  if (linted + failed === 0) refuseNothing(onNothing, skipped);
  const run = values['pass-on-unpruned-suppressions'] ? { ...merged, certain: { ...merged.certain, gone: [] } } : merged;
  return endRun(run, await report(run), terminal);
}

/** The parts as if they had been one run. */
async function joinParts(paths: readonly string[], { cwd }: Terminal): Promise<GovernedRun> {
  const { results, counts, rulesMeta, onNothing, verdict } = mergeBlobs(await readBlobs(paths, cwd), path => resolve(cwd, path));
  return { linted: { results, ...counts, onNothing, rulesMeta: () => rulesMeta }, own: verdict.said, certain: verdict, open: noVerdict };
}
