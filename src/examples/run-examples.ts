import type { Value } from '../facts/value.ts';
import { applyFixes } from '../fixes/apply-fixes.ts';
import type { Examples } from '../generated/rule-file.ts';
import type { createLinter } from '../linter.ts';
import type { LintMessage } from '../report/result.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { compareFindings } from './compare-findings.ts';
import { createExampleDocument } from './example-document.ts';
import { createExampleSettings, type Subject } from './example-settings.ts';
import type { ExampleOutcome } from './outcome.ts';

export interface ExamplesInput {
  /** All that the examples can refer to. */
  readonly ruleset: Ruleset;
  /** The examples to run, by the id of their rule or kind. */
  readonly examples: Readonly<Record<string, Examples>>;
  readonly createLinter: typeof createLinter;
}

type ValidExample = Exclude<Examples['valid'][number], string>;
type InvalidExample = Examples['invalid'][number];

/** Runs examples one after another: only the rule, or the kind's own checks, that an example belongs to is on. Examples of an unknown id are left out. */
export async function runExamples(input: ExamplesInput): Promise<ExampleOutcome[]> {
  const outcomes: ExampleOutcome[] = [];
  for (const [id, { valid, invalid }] of Object.entries(input.examples)) {
    const subject = findSubject(id, input.ruleset);
    if (!subject) continue;
    for (const [index, example] of valid.entries()) {
      outcomes.push(await runExample({ subject, set: 'valid', index, example: toExample(example), ...input }));
    }
    for (const [index, example] of invalid.entries()) {
      outcomes.push(await runExample({ subject, set: 'invalid', index, example, ...input }));
    }
  }
  return outcomes;
}

function findSubject(id: string, { rules, kinds }: Ruleset): Subject | null {
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (rule) return { type: 'rule', rule };
  const kind = Object.hasOwn(kinds, id) ? kinds[id] : undefined;
  return kind ? { type: 'kind', kind } : null;
}

function toExample(example: Examples['valid'][number]): ValidExample {
  return typeof example === 'string' ? { markdown: example } : example;
}

interface ExampleRun extends ExamplesInput {
  readonly subject: Subject;
  readonly set: 'valid' | 'invalid';
  /** 0-based. */
  readonly index: number;
  readonly example: ValidExample | InvalidExample;
}

async function runExample({ subject, set, index, example, ruleset, createLinter }: ExampleRun): Promise<ExampleOutcome> {
  const id = subject.type === 'rule' ? subject.rule.id : subject.kind.id;
  const place = { id, set, ordinal: index + 1, name: example.name ?? null };
  // Checked against the rule's declared options when the rule was loaded.
  const options = (example.options ?? {}) as Readonly<Record<string, Value>>;
  const { path, source, kind, workspace } = createExampleDocument(example, subject, ruleset);
  const linter = createLinter({ settings: createExampleSettings(subject, ruleset, options), workspace });
  const result = await linter.lint({ filePath: path, path, source, ...(kind === undefined ? {} : { kind }) });
  if (!result) return { ...place, outcome: 'wrong', difference: ['  No rule looks at this example: it is of no kind.'] };
  const { messages } = result;
  const found = messages.filter(message => message.fatal || isOf(subject, message));
  const expected = 'findings' in example ? example.findings : [];
  const comparison = compareFindings(expected, found);
  if (comparison.outcome !== 'passed' || !('output' in example)) return { ...place, ...comparison };
  return { ...place, ...compareOutput(example.output, source, messages) };
}

function isOf(subject: Subject, { ruleId }: LintMessage): boolean {
  return subject.type === 'rule' ? ruleId === subject.rule.id : ruleId?.startsWith(`${subject.kind.id}/`) === true;
}

/** The text after one pass of fixes, where the example shows it. */
function compareOutput(
  output: string | undefined,
  source: string,
  messages: readonly LintMessage[],
): Pick<ExampleOutcome, 'outcome' | 'difference'> {
  const actual = applyFixes(source, messages).text;
  if (output === undefined || output === actual) return { outcome: 'passed', difference: [] };
  return { outcome: 'wrong', difference: [`- output: ${JSON.stringify(output)}`, `+ output: ${JSON.stringify(actual)}`] };
}
