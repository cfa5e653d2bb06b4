import type { Value } from '../facts/value.ts';
import type { Example, Examples } from '../generated/rule-file.ts';
import type { LintInput, Workspace } from '../pipeline/lint-input.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { createExampleDocument } from './example-document.ts';
import { rulesetOfExample } from './example-ruleset.ts';
import { createExampleSettings, type Subject } from './example-settings.ts';

/** A valid or an invalid example that stands for itself: no bare text. */
export type AnyExample = Example | Examples['invalid'][number];

/** An example, ready for the linter. */
export interface PreparedExample {
  readonly input: LintInput & { readonly source: string };
  readonly settings: Settings;
  readonly workspace: Workspace;
}

/** An example's document in a workspace of its own, under settings by which its rule or kind speaks alone. */
export function prepareExample(example: AnyExample, subject: Subject, ruleset: Ruleset): PreparedExample {
  const there = rulesetOfExample(example, subject, ruleset);
  const { path, source, kind, workspace } = createExampleDocument(example, subject, there);
  // Checked against the rule's declared options when the rule was loaded.
  const settings = createExampleSettings(subject, there, (example.options ?? {}) as Readonly<Record<string, Value>>);
  return { input: { filePath: path, path, source, ...(kind === undefined ? {} : { kind }) }, settings, workspace };
}

/** A valid example may be a bare Markdown text. */
export function toExample(example: Examples['valid'][number]): Example {
  return typeof example === 'string' ? { markdown: example } : example;
}
