import type { Item } from '../facts/item.ts';
import { detailsOf, keepDetails } from '../report/message-details.ts';
import { compareMessages, type LintMessage, type SuppressedMessage } from '../report/result.ts';
import { ruleFailed } from '../ruleset/finding.ts';
import { createBlockScope, createEntries, type Entry } from './block-scope.ts';
import { checkDirectives, type RuleKnowledge } from './check-directives.ts';
import type { Directive } from './directive.ts';
import { isOwnRule } from './directive-rules.ts';
import { createLineScope } from './line-scope.ts';
import { type DirectiveSource, parseDirectives } from './parse-directives.ts';
import { reportUnused } from './unused-directives.ts';

/** The messages of one document, and what its comments may do to them. */
export interface DirectiveTask extends Omit<RuleKnowledge, 'lines'> {
  readonly document: DirectiveSource;
  readonly messages: readonly LintMessage[];
  /** The document's `comments` facts; none for YAML and JSON. */
  readonly comments: readonly Item[];
  /** Off: comments do nothing, and nothing is said of them. */
  readonly inlineConfig: boolean;
  /** How a directive that suppresses nothing counts; 0 says nothing. */
  readonly reportUnused: 0 | 1 | 2;
}

export interface DirectedMessages {
  /** What is left, and what is to be said of the directives; sorted. */
  readonly messages: readonly LintMessage[];
  /** Each with the reasons that the document gives. */
  readonly suppressed: readonly SuppressedMessage[];
}

/**
 * Takes out the messages that comments of the document suppress, and says which directives do not work or are in vain. Messages of no rule, of the tool
 * itself, and of rules that a document may not switch off always stay.
 */
export async function applyDirectives(task: DirectiveTask): Promise<DirectedMessages> {
  const directives = task.inlineConfig ? parseDirectives(task.document, task.comments) : [];
  if (directives.length === 0) return { messages: task.messages, suppressed: [] };
  const { text, lines } = task.document;
  const checked = await checkDirectives(directives, { lines, knownRules: task.knownRules, suppressibleOf: task.suppressibleOf });
  const entries = checked.working.flatMap(createEntries);
  const lineScope = createLineScope(entries, text, lines);
  const blockScope = walkBlocks(entries, task.document);

  const kept: LintMessage[] = [];
  const suppressed: SuppressedMessage[] = [];
  for (const message of task.messages.toSorted(compareMessages)) {
    const matched = isSuppressible(message, task) ? [lineScope.entryFor(message.ruleId, message.line), blockScope(message)] : [];
    const reasons = useEntries(matched);
    if (reasons.length === 0) kept.push(message);
    else suppressed.push(suppress(message, reasons));
  }
  blockScope(null);
  const unused = task.reportUnused === 0 ? [] : reportUnused(entries, task.document, task.reportUnused);
  return { messages: [...kept, ...checked.messages, ...unused].sort(compareMessages), suppressed };
}

function suppress(message: LintMessage, reasons: readonly string[]): SuppressedMessage {
  const suppressions = reasons.map(justification => ({ kind: 'directive' as const, justification }));
  return keepDetails({ ...message, suppressions }, detailsOf(message));
}

function isSuppressible(message: LintMessage, { suppressibleOf }: DirectiveTask): message is LintMessage & { ruleId: string } {
  if (message.ruleId === null || message.fatal || message.messageId === ruleFailed || isOwnRule(message.ruleId)) return false;
  return suppressibleOf(message.ruleId) === 'inline';
}

function useEntries(entries: readonly (Entry | undefined)[]): string[] {
  return entries.flatMap(entry => {
    if (!entry) return [];
    entry.used = true;
    return [entry.directive.reason ?? ''];
  });
}

type BlockWalk = (message: LintMessage | null) => Entry | undefined;

/** Asked for messages from top to bottom, it opens and closes blocks on its way; asked for null, it goes on to the document's end. */
function walkBlocks(entries: readonly Entry[], { lines }: DirectiveSource): BlockWalk {
  const scope = createBlockScope();
  const blocks = entries.filter(({ directive }) => isBlock(directive));
  const points = blocks.map(({ directive }) => lines.pointAt(directive.from));
  let next = 0;
  return message => {
    for (; next < blocks.length; next += 1) {
      const [entry, point] = [blocks[next], points[next]];
      if (!entry || !point) break;
      if (message && (point.line - message.line || point.column - message.column) > 0) break;
      if (entry.directive.type === 'enable') scope.enable(entry);
      else scope.disable(entry);
    }
    return message?.ruleId ? scope.entryFor(message.ruleId) : undefined;
  };
}

function isBlock({ type }: Directive): boolean {
  return type === 'disable' || type === 'enable';
}
