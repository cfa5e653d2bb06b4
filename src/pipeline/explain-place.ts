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
  /** The rules that look at the document and found an item of theirs at the place. */
  readonly rules: readonly RuleExplanation[];
  /** The rules that look at the document, and at nothing there. */
  readonly elsewhere: readonly string[];
  /** What is said of the place without any rule: the kind's promises, the document's own trouble. */
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
  for (const active of rules) explanations.push(await explainRuleAt({ active, scope, compileSchema }, place));
  const messages = await judgeDocument({ ...opened, rules: [] }, path, settings);
  return {
    kind: scope.kind?.id ?? null,
    form,
    rules: explanations.filter(({ items }) => items.length > 0),
    elsewhere: explanations.filter(({ items }) => items.length === 0).map(({ ruleId }) => ruleId),
    messages: messages.filter(message => message.line <= place.line && place.line <= (message.endLine ?? message.line)),
  };
}
