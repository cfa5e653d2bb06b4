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
