import type { Finding } from '../ruleset/finding.ts';
import type { SchemaCompiler } from '../ruleset/schema/schema-validator.ts';
import type { ActiveRule } from './active-rule.ts';
import { compileRule } from './compile-rule.ts';
import { readerOf } from './create-reader.ts';
import { createRun, judgeItems } from './judge-items.ts';
import type { Judgement } from './judgement.ts';
import type { DocumentScope } from './scope.ts';

/**
 * What one rule finds in a document, without json-rules-engine around it: for who tries thousands of rules. The pattern engine must be loaded where a
 * pattern needs it. Throws where the rule cannot be compiled or fails.
 */
export function judgeRule(
  { rule, severity, options }: ActiveRule,
  scope: DocumentScope,
  compileSchema: SchemaCompiler,
): readonly Finding[] {
  const reader = readerOf(scope, compileSchema);
  const compiled = compileRule({ rule, kind: scope.kind, kinds: scope.kinds, compileSchema });
  const judgement: Judgement = { compiled, severity, reader, run: createRun(compiled, options) };
  return judgeItems(compiled.given.base(reader, judgement.run), judgement);
}
