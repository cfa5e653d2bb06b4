import { type ExplainPlace, explainRuleAt, type RuleExplanation } from '../engine/explain.ts';
import type { LintMessage } from '../report/result.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import { judgeDocument, loadHeavyParts } from './judge-document.ts';
import type { OpenDocument } from './open-document.ts';

/** What was made of a place in a document. */
export interface PlaceExplanation {
  /** The document's kind by its id; null where it has none. */
  readonly kind: string | null;
  readonly form: 'filled' | 'template';
  /** The rules that look at the document and found an item of theirs at the place: those that fired first, then by id. */
  readonly rules: readonly RuleExplanation[];
  /** The rules that look at the document, and at nothing there. */
  readonly elsewhere: readonly string[];
  /** What is said of the place without any rule: the kind's promises, the document's own trouble. And which rules failed. */
  readonly messages: readonly LintMessage[];
}

interface ExplainInput {
  readonly opened: OpenDocument;
  readonly path: string;
  readonly settings: Settings;
}

/** Which rules looked at a place, and why each fired or not, condition by condition. */
export async function explainPlace({ opened, path, settings }: ExplainInput, place: ExplainPlace): Promise<PlaceExplanation> {
  const { rules, scope, form } = opened;
  const compileSchema = await loadHeavyParts(opened);
  const explanations: RuleExplanation[] = [];
  const failures: LintMessage[] = [];
  for (const active of rules) {
    try {
      explanations.push(await explainRuleAt({ active, scope, compileSchema }, place));
    } catch (error) {
      failures.push(describeFailure(active.rule.id, error, place));
    }
  }
  const messages = await judgeDocument({ ...opened, rules: [] }, path, settings);
  return {
    kind: scope.kind?.id ?? null,
    form,
    rules: explanations.filter(({ items }) => items.length > 0).sort(compareExplanations),
    elsewhere: explanations
      .filter(({ items }) => items.length === 0)
      .map(({ ruleId }) => ruleId)
      .sort(),
    messages: [...failures, ...messages.filter(message => message.line <= place.line && place.line <= (message.endLine ?? message.line))],
  };
}

/** One rule that cannot be explained must not keep the others from it. */
function describeFailure(ruleId: string, error: unknown, { line }: ExplainPlace): LintMessage {
  const reason = error instanceof Error ? error.message : String(error);
  return { ruleId, severity: 2, message: `This rule failed: ${reason}`, line, column: 1 };
}

function compareExplanations(left: RuleExplanation, right: RuleExplanation): number {
  return Number(hasFired(right)) - Number(hasFired(left)) || (left.ruleId < right.ruleId ? -1 : 1);
}

/** Whether one of the rule's items at the place is a finding. */
export function hasFired({ items }: RuleExplanation): boolean {
  return items.some(item => item.fired);
}
