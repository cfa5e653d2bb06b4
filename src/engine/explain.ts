import type { Location } from '../document/span.ts';
import type { Value } from '../facts/value.ts';
import type { Condition } from '../generated/rule-file.ts';
import type { Finding } from '../ruleset/finding.ts';
import { nameGiven } from '../ruleset/names/source-name.ts';
import type { SchemaCompiler } from '../ruleset/schema/schema-validator.ts';
import type { ActiveRule } from './active-rule.ts';
import { createSchemaTest } from './compile-comparison.ts';
import type { CompileContext } from './compile-context.ts';
import { compileName } from './compile-name.ts';
import { type CompiledRule, compileRule } from './compile-rule.ts';
import { createFinding } from './create-finding.ts';
import { readerOf } from './create-reader.ts';
import { type Cursor, moveCursor } from './cursor.ts';
import { createItemCursor, createRun } from './judge-items.ts';
import type { Judgement } from './judgement.ts';
import { preparePatterns } from './prepare-patterns.ts';
import type { DocumentScope } from './scope.ts';
import { type ConditionTree, runStockEngine } from './stock-engine.ts';

/** What a rule made of one item. */
export interface ItemExplanation {
  /** The item's place, 1-based; null where it stands in no place of this document (an entry of a list). */
  readonly location: Location | null;
  /** The item's properties, with those that `capture` made. */
  readonly properties: Readonly<Record<string, Value>>;
  readonly fired: boolean;
  /** How the conditions came out, by json-rules-engine itself; null where the rule has none. */
  readonly conditions: ConditionTree | null;
  /** Where it fired. */
  readonly finding: Finding | null;
  /** The finding's place, 1-based, which may be another than the item's. */
  readonly findingLocation: Location | null;
}

/** What a rule made of what stands at a place. */
export interface RuleExplanation {
  readonly ruleId: string;
  /** What the rule walks: a fact, or the array of an `each`. */
  readonly given: string;
  /** How many items it looked at in the whole document. */
  readonly itemCount: number;
  /** Those at the place. */
  readonly items: readonly ItemExplanation[];
}

export interface ExplainInput {
  readonly active: ActiveRule;
  readonly scope: DocumentScope;
  readonly compileSchema?: SchemaCompiler | null;
}

/** A line, and maybe a column in it, 1-based. */
export interface ExplainPlace {
  readonly line: number;
  readonly column?: number;
}

/** Which of the rule's items stand at the place, and how each came out, condition by condition. Throws where the rule cannot be compiled. */
export async function explainRuleAt({ active, scope, compileSchema = null }: ExplainInput, place: ExplainPlace): Promise<RuleExplanation> {
  await preparePatterns([active], scope);
  const reader = readerOf(scope, compileSchema);
  const { rule, severity, options } = active;
  const compiled = compileRule({ rule, kind: scope.kind, kinds: scope.kinds, compileSchema });
  const judgement: Judgement = { compiled, severity, reader, run: createRun(compiled, options) };
  const items = compiled.given.narrow(compiled.given.base(reader, judgement.run), reader, judgement.run);
  const cursor = createItemCursor(items, judgement);
  const explanations: ItemExplanation[] = [];
  for (let index = 0; index < items.length; index++) {
    moveCursor(cursor, index);
    const finding = testItem(judgement, cursor) ? createFinding(compiled, severity, cursor) : null;
    if (!standsAt(place, cursor, finding)) continue;
    explanations.push(await explainItem({ compiled, cursor, finding, compileSchema }));
  }
  return { ruleId: rule.id, given: nameGiven(rule.file.given), itemCount: items.length, items: explanations };
}

function testItem({ compiled }: Judgement, cursor: Cursor): boolean {
  return compiled.conditions?.test(cursor) ?? true;
}

/** Whether the item or its finding is at the place. An entry of a list stands nowhere: it is shown where its finding is, else at the first line. */
function standsAt(place: ExplainPlace, { item, home, reader }: Cursor, finding: Finding | null): boolean {
  const hasPlace = home === reader && item.span[1] > 0;
  const spans = [...(hasPlace ? [item.span] : []), ...(finding ? [finding.span] : [])];
  if (spans.length === 0) return place.line === 1;
  const { lines } = reader.document;
  const line = lines.spanOf(place.line);
  if (place.line > lines.count) return false;
  const offset = place.column === undefined ? null : lines.offsetAt({ line: place.line, column: place.column });
  const [start, end] = offset === null ? line : [offset, offset];
  return spans.some(span => span[0] <= end && (span[1] > start || (span[0] === span[1] && span[0] >= start)));
}

/** What to explain: a compiled rule at the item that the cursor stands on. */
export interface ExplainItemInput {
  readonly compiled: CompiledRule;
  readonly cursor: Cursor;
  readonly finding: Finding | null;
  readonly compileSchema: SchemaCompiler | null;
}

/** How one item came out, by json-rules-engine itself: every name of the conditions is given to it as a fact. */
export async function explainItem({ compiled, cursor, finding, compileSchema }: ExplainItemInput): Promise<ItemExplanation> {
  const { item, home, reader } = cursor;
  const { conditions } = compiled.rule.file;
  const matchesSchema = (value: Value, schema: object): boolean => createSchemaTest(schema, { compileSchema })(value);
  const tree = conditions ? await runStockEngine({ conditions, facts: readFacts(conditions, compiled, cursor), matchesSchema }) : null;
  const hasPlace = home === reader && item.span[1] > 0;
  return {
    location: hasPlace ? reader.document.lines.locationOf(item.span) : null,
    properties: item.properties,
    fired: tree?.result ?? true,
    conditions: tree,
    finding,
    findingLocation: finding && reader.document.lines.locationOf(finding.span),
  };
}

/** The value of every name that the conditions use, at the item. */
export function readFacts(condition: Condition, compiled: Pick<CompiledRule, 'names'>, cursor: Cursor): ReadonlyMap<string, Value> {
  const facts = new Map<string, Value>();
  const context: CompileContext = { names: compiled.names, compileSchema: null, used: new Set() };
  for (const name of namesOf(condition)) facts.set(name, compileName(name, context)(cursor));
  return facts;
}

function namesOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(namesOf);
  if ('any' in condition) return condition.any.flatMap(namesOf);
  if ('not' in condition) return namesOf(condition.not);
  const { fact, value } = condition;
  return typeof value === 'object' && value !== null && 'fact' in value ? [fact, value.fact] : [fact];
}
