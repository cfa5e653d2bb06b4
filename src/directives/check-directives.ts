import type { LineIndex } from '../document/line-index.ts';
import type { Span } from '../document/span.ts';
import type { LintMessage } from '../report/result.ts';
import type { Directive, NamedRule, UnknownDirective } from './directive.ts';
import { directiveTypes } from './directive.ts';
import { type DirectiveFinding, isOwnRule } from './directive-rules.ts';
import { suggestName } from './suggest-name.ts';

/** What a directive may name. */
export interface RuleKnowledge {
  readonly lines: LineIndex;
  readonly knownRules: KnownRules;
  suppressibleOf(ruleId: string): 'inline' | 'config' | 'never';
}

/** The ids of all rules; a set of them, or what answers as one. */
export interface KnownRules extends Iterable<string> {
  has(id: string): boolean;
}

/** A directive, or a part of it, that works: the rules left are known and may be switched off by a comment. */
export interface CheckedDirectives {
  readonly working: readonly Directive[];
  readonly messages: readonly LintMessage[];
}

// Looking for near names costs; a document cannot ask for it without end.
const maximumSuggestions = 50;

/** Parts the directives that work from those that do not, and says what is wrong with these. */
export async function checkDirectives(
  directives: readonly (Directive | UnknownDirective)[],
  knowledge: RuleKnowledge,
): Promise<CheckedDirectives> {
  const working: Directive[] = [];
  const messages: LintMessage[] = [];
  const suggest = limitSuggestions();
  for (const directive of directives) {
    if (directive.type === 'unknown') {
      messages.push(place(await describeUnknown(directive.name, suggest), directive.span, knowledge.lines));
    } else if (directive.type !== 'enable' && directive.reason === null) {
      messages.push(place(describeWithoutReason(directive), directive.span, knowledge.lines));
    } else {
      const rules: NamedRule[] = [];
      for (const rule of directive.rules) {
        const finding = await describeRule(rule, directive, knowledge, suggest);
        if (finding) messages.push(place(finding, rule.span, knowledge.lines));
        else rules.push(rule);
      }
      if (rules.length > 0 || directive.rules.length === 0) working.push({ ...directive, rules });
    }
  }
  return { working, messages };
}

type Suggest = typeof suggestName;

function limitSuggestions(): Suggest {
  let left = maximumSuggestions;
  return async (name, known) => {
    left -= 1;
    return left < 0 ? '' : suggestName(name, known);
  };
}

async function describeUnknown(name: string, suggest: Suggest): Promise<DirectiveFinding> {
  const known = directiveTypes.map(type => `packetlint-${type}`);
  return {
    ruleId: 'packetlint/directive-unknown',
    severity: 1,
    message: `"${name}" is no directive; it does nothing.${(await suggest(name, known)) || ` There are ${known.join(', ')}.`}`,
  };
}

function describeWithoutReason({ type, rules }: Directive): DirectiveFinding {
  const names = rules.map(rule => ` ${rule.id}`).join(',');
  return {
    ruleId: 'packetlint/directive-without-reason',
    severity: 2,
    message: `This directive gives no reason, so it does not work. Say why after " -- ": <!-- packetlint-${type}${names} -- reason -->`,
  };
}

async function describeRule(
  rule: NamedRule,
  directive: Directive,
  knowledge: RuleKnowledge,
  suggest: Suggest,
): Promise<DirectiveFinding | null> {
  if (!knowledge.knownRules.has(rule.id) && !isOwnRule(rule.id)) {
    const message = `There is no rule "${rule.id}".${await suggest(rule.id, knowledge.knownRules)}`;
    return { ruleId: 'packetlint/directive-rule-unknown', severity: 1, message };
  }
  const suppressible = isOwnRule(rule.id) ? 'never' : knowledge.suppressibleOf(rule.id);
  if (suppressible === 'inline' || directive.type === 'enable') return null;
  const who = suppressible === 'config' ? 'only the config can' : 'nobody can';
  const message = `"${rule.id}" cannot be switched off by a comment (${who}). Mend what it reports, and remove it from this directive.`;
  return { ruleId: 'packetlint/directive-refused', severity: 2, message };
}

/** Gives a finding its place in the document. */
export function place(finding: DirectiveFinding, span: Span, lines: LineIndex): LintMessage {
  return { ...finding, ...lines.locationOf(span) };
}
