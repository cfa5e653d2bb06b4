import { evaluateRules } from '../engine/evaluate-rules.ts';
import { checkKind } from '../kinds/check-kind.ts';
import { compilePattern, needsPatternEngine } from '../operators/patterns/compile-pattern.ts';
import { loadPatternEngine } from '../operators/patterns/pattern-engine.ts';
import type { LintMessage } from '../report/result.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import type { Finding } from '../ruleset/finding.ts';
import { loadSchemaCompiler, type SchemaCompiler } from '../ruleset/schema/schema-validator.ts';
import { createMessages, describeProblems, describeUnreadable } from './create-messages.ts';
import { heavyPartsOf } from './heavy-parts.ts';
import type { OpenDocument } from './open-document.ts';

/** All that is to be said of a document, before its own directives are heard. `path` decides which settings hold. */
export async function judgeDocument(opened: OpenDocument, path: string, settings: Settings): Promise<LintMessage[]> {
  const { rules, scope } = opened;
  const { document } = scope.facts;
  const problems = describeProblems(document);
  if (problems.some(problem => problem.fatal)) return problems;
  const compileSchema = await loadHeavyParts(opened);
  const { probe } = opened;
  const kindInput = { opened, path, settings, compileSchema };
  const findings: Finding[] = [
    ...(probe ? probe.measure('kind', () => judgeKind(kindInput)) : judgeKind(kindInput)),
    ...(await evaluateRules({ rules, scope, compileSchema, measureRule: probe?.measureRule })),
  ];
  return [...problems, ...describeUnreadable(opened.unreadable), ...createMessages(findings, scope.facts)];
}

/**
 * Loads the pattern engine and the schema compiler, each only where the rules, the document's kind or the views of a related one need it; all after is
 * synchronous.
 */
export async function loadHeavyParts({ rules, scope }: Pick<OpenDocument, 'rules' | 'scope'>): Promise<SchemaCompiler> {
  const views = [...scope.related.values()].map(related => related?.kind?.file.views).filter(each => each !== undefined);
  const parts = [...(scope.kind ? [scope.kind.file] : []), ...views, ...rules.map(({ rule }) => rule.file)].map(heavyPartsOf);
  if (parts.some(({ patterns }) => patterns.some(needsPatternEngine))) await loadPatternEngine();
  const schemas = parts.flatMap(part => part.schemas);
  return schemas.length > 0 ? loadSchemaCompiler(schemas) : refuseSchema;
}

function refuseSchema(): never {
  throw new Error('No schema was named for this document.');
}

interface KindInput {
  readonly opened: OpenDocument;
  readonly path: string;
  readonly settings: Settings;
  readonly compileSchema: SchemaCompiler;
}

function judgeKind({ opened: { scope, form, relatedPaths }, path, settings, compileSchema }: KindInput): Finding[] {
  const { kind, facts, related, listItems } = scope;
  if (!kind) return [];
  return checkKind({
    kind,
    form,
    facts,
    related,
    relatedPaths,
    listItems,
    compileSchema,
    compilePattern: source => {
      const pattern = compilePattern(source);
      return text => pattern.test(text);
    },
    severityOf: id => settings.settingOf(id, path)?.severity,
  });
}
