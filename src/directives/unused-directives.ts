import type { LintMessage, MessageSuggestion } from '../report/result.ts';
import type { Entry } from './block-scope.ts';
import { place } from './check-directives.ts';
import type { Directive } from './directive.ts';
import type { DirectiveSource } from './parse-directives.ts';

/** What is said of entries that suppressed nothing: one message for a whole directive, or one for each rule of it that is in vain. */
export function reportUnused(entries: readonly Entry[], source: DirectiveSource, severity: 1 | 2): LintMessage[] {
  const byDirective = new Map<Directive, Entry[]>();
  for (const entry of entries) {
    const siblings = byDirective.get(entry.directive);
    if (siblings) siblings.push(entry);
    else byDirective.set(entry.directive, [entry]);
  }
  return [...byDirective].flatMap(([directive, own]) => {
    const unused = own.filter(entry => !entry.used);
    if (unused.length === own.length) return [reportDirective(directive, source, severity)];
    return unused.flatMap(entry => (entry.rule ? [reportRule(entry.rule, directive, source, severity)] : []));
  });
}

function reportDirective(directive: Directive, source: DirectiveSource, severity: 1 | 2): LintMessage {
  const { type, rules, span } = directive;
  const names = rules.length === 0 ? 'any rule' : rules.map(rule => `"${rule.id}"`).join(', ');
  const what =
    type === 'enable'
      ? `switches nothing on again: ${names} is not switched off here`
      : `suppresses nothing: there is no finding of ${names} that it could`;
  const message = `This packetlint-${type} ${what}. Remove the comment.`;
  return {
    ...place({ ruleId: 'packetlint/unused-directive', severity, message }, span, source.lines),
    suggestions: [suggestRemoval(directive, source)],
  };
}

function reportRule(rule: Directive['rules'][number], directive: Directive, source: DirectiveSource, severity: 1 | 2): LintMessage {
  const verb = directive.type === 'enable' ? 'is not switched off here' : 'has no finding here';
  const message = `"${rule.id}" ${verb}. Remove it from this packetlint-${directive.type}.`;
  return place({ ruleId: 'packetlint/unused-directive', severity, message }, rule.span, source.lines);
}

/** Only offered: a comment between two lines can keep them from becoming one paragraph. */
function suggestRemoval({ span, location }: Directive, { text, lines }: DirectiveSource): MessageSuggestion {
  const start = lines.spanOf(location.line)[0];
  const end = lines.spanOf(location.endLine)[1];
  // Bounded: thousands of comments may stand on one line.
  const alone = span[0] - start + end - span[1] < 200 && `${text.slice(start, span[0])}${text.slice(span[1], end)}`.trim() === '';
  const next = location.endLine < lines.count ? lines.spanOf(location.endLine + 1)[0] : end;
  return { desc: 'Remove the comment.', fix: { range: alone ? [start, next] : [...span], text: '' } };
}
