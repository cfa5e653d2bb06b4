import { applyFixes } from '../fixes/apply-fixes.ts';
import type { Examples } from '../generated/rule-file.ts';
import type { createLinter } from '../linter.ts';
import type { LintMessage } from '../report/result.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { compareFindings } from './compare-findings.ts';
import type { Subject } from './example-settings.ts';
import type { ExampleOutcome } from './outcome.ts';
import { type AnyExample, prepareExample, toExample } from './prepare-example.ts';

export interface ExamplesInput {
  /** All that the examples can refer to. */
  readonly ruleset: Ruleset;
  /** The examples to run, by the id of their rule or kind. */
  readonly examples: Readonly<Record<string, Examples>>;
  readonly createLinter: typeof createLinter;
}

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

interface ExampleRun extends ExamplesInput {
  readonly subject: Subject;
  readonly set: 'valid' | 'invalid';
  /** 0-based. */
  readonly index: number;
  readonly example: AnyExample;
}

async function runExample({ subject, set, index, example, ruleset, createLinter }: ExampleRun): Promise<ExampleOutcome> {
  const id = subject.type === 'rule' ? subject.rule.id : subject.kind.id;
  const place = { id, set, ordinal: index + 1, name: example.name ?? null };
  const { input, settings, workspace } = prepareExample(example, subject, ruleset);
  const result = await createLinter({ settings, workspace }).lint(input);
  if (!result) return { ...place, outcome: 'wrong', difference: ['  No rule looks at this example: it is of no kind.'] };
  const { messages } = result;
  const found = messages.filter(message => message.fatal || isOf(subject, message));
  const expected = 'findings' in example ? example.findings : [];
  const comparison = compareFindings(expected, found);
  if (comparison.outcome !== 'passed' || !('output' in example)) return { ...place, ...comparison };
  return { ...place, ...compareOutput(example.output, input.source, messages) };
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
