import type { DocumentScope } from '../../engine/scope.ts';
import type { Examples, ExpectedFinding } from '../../generated/rule-file.ts';
import { loadHeavyParts } from '../../pipeline/judge-document.ts';
import { openDocument } from '../../pipeline/open-document.ts';
import type { Settings } from '../../ruleset/config/settings.ts';
import type { Ruleset } from '../../ruleset/ruleset.ts';
import type { SchemaCompiler } from '../../ruleset/schema/schema-validator.ts';
import type { Subject } from '../example-settings.ts';
import { type AnyExample, prepareExample, toExample } from '../prepare-example.ts';

/** An example that is parsed once and judged many times. */
export interface OpenExample {
  readonly path: string;
  readonly source: string;
  readonly settings: Settings;
  readonly scope: DocumentScope;
  readonly form: 'filled' | 'template';
  /** Where related documents were looked for, by alias. */
  readonly relatedPaths: ReadonlyMap<string, string>;
  readonly compileSchema: SchemaCompiler;
  readonly expected: readonly ExpectedFinding[];
  /** The text after fixes, where the example shows it. */
  readonly output: string | undefined;
}

/** Opens a subject's examples; those whose document cannot be judged at all are left out. */
export async function openExamples(subject: Subject, { valid, invalid }: Examples, ruleset: Ruleset): Promise<OpenExample[]> {
  const examples = [...invalid, ...valid.map(toExample)];
  const opened = await Promise.all(examples.map(example => openExample(example, subject, ruleset)));
  return opened.filter(example => example !== null);
}

async function openExample(example: AnyExample, subject: Subject, ruleset: Ruleset): Promise<OpenExample | null> {
  const { input, settings, workspace } = prepareExample(example, subject, ruleset);
  const opened = await openDocument(input, { settings, workspace, kinds: Object.values(settings.ruleset.kinds) });
  const { scope, form, relatedPaths } = opened;
  if (scope.facts.document.problems.some(problem => problem.fatal)) return null;
  const compileSchema = await loadHeavyParts(opened);
  const expected = 'findings' in example ? example.findings : [];
  const output = 'output' in example ? example.output : undefined;
  return { path: input.path, source: input.source, settings, scope, form, relatedPaths, compileSchema, expected, output };
}
