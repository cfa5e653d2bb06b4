import type { FixMode } from '../../files/lint-text.ts';
import type { OptionValues } from '../parse-arguments.ts';
import { projectOptions } from '../project-options.ts';
import { UsageError } from '../usage-error.ts';

type Text = { readonly type: 'string'; readonly value: string; readonly help: string };
type Flag = { readonly type: 'boolean'; readonly help: string };

/** The options of `packetlint lint`, named as ESLint names them. */
export const lintOptions: typeof projectOptions & {
  readonly format: Text & { readonly short: 'f'; readonly multiple: true };
  readonly 'output-file': Text & { readonly short: 'o'; readonly multiple: true };
  readonly 'max-warnings': Text;
  readonly quiet: Flag;
  readonly fix: Flag;
  readonly 'fix-dry-run': Flag;
  readonly stdin: Flag;
  readonly 'stdin-filename': Text;
  readonly 'print-config': Text;
  readonly 'no-inline-config': Flag;
  readonly 'no-error-on-unmatched-pattern': Flag;
  readonly 'no-warn-ignored': Flag;
  readonly 'suppress-all': Flag;
  readonly 'suppress-rule': Text & { readonly multiple: true };
  readonly 'prune-suppressions': Flag;
  readonly 'suppressions-location': Text;
  readonly 'pass-on-unpruned-suppressions': Flag;
  readonly gate: Flag;
  readonly 'policy-from': Text;
  readonly changed: Text & { readonly optional: true };
  readonly shard: Text;
  readonly cache: Flag;
  readonly 'no-cache': Flag;
  readonly 'cache-location': Text;
  readonly stats: Flag;
  readonly color: Flag;
  readonly 'no-color': Flag;
  readonly version: Flag & { readonly short: 'v' };
} = {
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: 'NAME',
    help: 'A format, or an ESLint formatter by name or path. Repeatable.',
  },
  'output-file': { type: 'string', short: 'o', multiple: true, value: 'FILE', help: 'Write the report (of the format before it) there.' },
  ...projectOptions,
  'max-warnings': { type: 'string', value: 'N', help: 'Exit 1 if there are more warnings.' },
  quiet: { type: 'boolean', help: 'Report errors only.' },
  fix: { type: 'boolean', help: 'Mend what can be mended.' },
  'fix-dry-run': { type: 'boolean', help: 'Mend, but write nothing: formats as json tell the text.' },
  stdin: { type: 'boolean', help: 'Lint what comes from standard input.' },
  'stdin-filename': { type: 'string', value: 'FILE', help: 'The name it would have as a file.' },
  'print-config': { type: 'string', value: 'FILE', help: 'Print what holds for this file, as JSON, and lint nothing.' },
  'no-inline-config': { type: 'boolean', help: 'Comments in documents switch no rule off.' },
  'no-error-on-unmatched-pattern': { type: 'boolean', help: 'Finding nothing to lint is no error.' },
  'no-warn-ignored': { type: 'boolean', help: 'Say nothing of named files that are ignored or of no kind.' },
  'suppress-all': { type: 'boolean', help: 'Record all errors as known, so that only new ones count.' },
  'suppress-rule': { type: 'string', multiple: true, value: 'ID', help: 'Record what this rule (or PACK/*) finds as known. Repeatable.' },
  'prune-suppressions': { type: 'boolean', help: 'Take known findings that are gone out of the record.' },
  'suppressions-location': { type: 'string', value: 'FILE', help: 'The record of known findings, not packetlint-suppressions.json.' },
  'pass-on-unpruned-suppressions': { type: 'boolean', help: 'Known findings that are gone are no error.' },
  gate: { type: 'boolean', help: 'Judge a change by the policy as it was before it.' },
  'policy-from': { type: 'string', value: 'REVISION', help: 'Where --gate takes the policy from: a revision, or a folder as ./base.' },
  changed: {
    type: 'string',
    optional: true,
    value: 'BASE',
    help: 'Report only what has changed since HEAD parted from BASE, or what that broke.',
  },
  shard: { type: 'string', value: 'I/N', help: 'Lint one of N parts of the files, for "packetlint merge".' },
  cache: { type: 'boolean', help: 'Keep what was found, and judge only what has changed.' },
  'no-cache': { type: 'boolean', help: 'Judge everything anew (the default).' },
  'cache-location': { type: 'string', value: 'FOLDER', help: 'Keep it there, not in the cache folder of the user.' },
  stats: { type: 'boolean', help: 'Tell where the time goes, by step, rule and file.' },
  color: { type: 'boolean', help: 'Colours even where nobody watches.' },
  'no-color': { type: 'boolean', help: 'No colours.' },
  version: { type: 'boolean', short: 'v', help: "packetlint's version." },
};

export type LintValues = OptionValues<typeof lintOptions>;

/** What --fix and --fix-dry-run ask for. Throws UsageError where they make no sense. */
export function readFixMode(values: LintValues): FixMode {
  if (values.fix && values['fix-dry-run']) throw new UsageError('--fix and --fix-dry-run exclude each other.');
  if (values.fix && values.stdin) throw new UsageError('--fix cannot write to standard input; use --fix-dry-run with a format as json.');
  return values.fix ? 'write' : values['fix-dry-run'] ? 'dry' : 'off';
}

/** --max-warnings as a number; null: any number of warnings is fine. Throws UsageError. */
export function readMaxWarnings(values: LintValues): number | null {
  const text = values['max-warnings'];
  if (text === undefined) return null;
  if (!/^-?\d{1,9}$/.test(text)) throw new UsageError(`--max-warnings ${text}: expected a whole number.`);
  return Number(text) < 0 ? null : Number(text);
}

/** What was asked of colours; undefined: nothing. */
export function readColor(values: LintValues): boolean | undefined {
  return values['no-color'] ? false : values.color;
}
