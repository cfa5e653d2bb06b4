import type { Item } from '../facts/item.ts';
import { type Finding, ruleFailed } from '../ruleset/finding.ts';
import type { SchemaCompiler } from '../ruleset/schema/schema-validator.ts';
import type { ActiveRule } from './active-rule.ts';
import { compareFindings } from './compare-findings.ts';
import { compileRule } from './compile-rule.ts';
import { createEngine } from './create-engine.ts';
import { readerOf } from './create-reader.ts';
import { START } from './find-place.ts';
import { createRun, judgeItems } from './judge-items.ts';
import type { Judgement } from './judgement.ts';
import { preparePatterns } from './prepare-patterns.ts';
import type { Reader } from './reader.ts';
import type { DocumentScope } from './scope.ts';

export interface EvaluateInput {
  /** Those that look at documents of this kind and form. Ids are unique. */
  readonly rules: readonly ActiveRule[];
  readonly scope: DocumentScope;
  /** Needed where a rule uses `matchesSchema`. */
  readonly compileSchema?: SchemaCompiler | null;
  /** Runs what is done for a rule, and takes its time. */
  readonly measureRule?: MeasureRule | undefined;
}

type MeasureRule = <Result>(ruleId: string, run: () => Result) => Result;

/**
 * Judges a document by rules: one run of json-rules-engine, each rule an engine rule over its collection, whose operator walks the items with the
 * compiled conditions. A rule that fails gives one finding that says so, and the others still speak. Findings come by place, then rule.
 */
export async function evaluateRules({
  rules,
  scope,
  compileSchema = null,
  measureRule = measureNothing,
}: EvaluateInput): Promise<Finding[]> {
  if (rules.length === 0) return [];
  await preparePatterns(rules, scope);
  const surroundings: Surroundings = { reader: readerOf(scope, compileSchema), scope, compileSchema };
  const outcomes = new Map<string, readonly Finding[]>();
  const judgements = new Map<string, Judgement>();
  for (const active of rules) {
    const judgement = measureRule(active.rule.id, () => createJudgement(active, surroundings));
    if ('error' in judgement) outcomes.set(active.rule.id, [createFailure(active, judgement.error)]);
    else judgements.set(active.rule.id, judgement);
  }
  await runJudgements(judgements, outcomes, measureRule);
  return rules
    .flatMap(active => outcomes.get(active.rule.id) ?? [createFailure(active, new Error('it was not run'))])
    .sort(compareFindings);
}

/** The one run: a fact for each thing that rules begin with, an engine rule for each of ours, and an operator that walks the items. */
async function runJudgements(
  judgements: ReadonlyMap<string, Judgement>,
  outcomes: Map<string, readonly Finding[]>,
  measureRule: MeasureRule,
): Promise<void> {
  const engine = await createEngine();
  engine.addOperator<Base, string>('someItem', (base, id) => {
    const findings = measureRule(id, () => tryJudge(base, judgements.get(id) as Judgement));
    outcomes.set(id, findings);
    return findings.length > 0;
  });
  const added = new Set<string>();
  for (const [id, judgement] of judgements) {
    const { key } = judgement.compiled.given;
    // A fact of ours is never cached by the engine: its cache keys can be forged, and readers keep what is worth keeping.
    if (!added.has(key)) engine.addFact(key, () => measureRule(id, () => readBase(judgement)), { cache: false });
    added.add(key);
    engine.addRule({ name: id, conditions: { all: [{ fact: key, operator: 'someItem', value: id }] }, event: { type: 'match' } });
  }
  await engine.run();
}

function measureNothing<Result>(_ruleId: string, run: () => Result): Result {
  return run();
}

interface Surroundings {
  readonly reader: Reader;
  readonly scope: DocumentScope;
  readonly compileSchema: SchemaCompiler | null;
}

/** What a fact gives to the operator: items, or why there are none. */
type Base = { readonly items: readonly Item[] } | { readonly error: unknown };

function createJudgement(
  { rule, severity, options }: ActiveRule,
  { reader, scope, compileSchema }: Surroundings,
): Judgement | { readonly error: unknown } {
  try {
    const compiled = compileRule({ rule, kind: scope.kind, kinds: scope.kinds, compileSchema });
    return { compiled, severity, run: createRun(compiled, options), reader };
  } catch (error) {
    return { error };
  }
}

function readBase({ compiled: { given }, reader, run }: Judgement): Base {
  try {
    return { items: given.base(reader, run) };
  } catch (error) {
    return { error };
  }
}

function tryJudge(base: Base, judgement: Judgement): readonly Finding[] {
  const failure = (error: unknown): readonly Finding[] => [createFailure({ rule: judgement.compiled.rule }, error)];
  if ('error' in base) return failure(base.error);
  try {
    return judgeItems(base.items, judgement);
  } catch (error) {
    return failure(error);
  }
}

/** An error whatever the rule's severity: what it guards has not been looked at. */
function createFailure({ rule }: Pick<ActiveRule, 'rule'>, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return { ruleId: rule.id, messageId: ruleFailed, message: `This rule failed: ${reason}`, severity: 2, span: START };
}
