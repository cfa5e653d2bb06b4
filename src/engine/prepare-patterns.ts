import { needsPatternEngine } from '../operators/patterns/compile-pattern.ts';
import { loadPatternEngine } from '../operators/patterns/pattern-engine.ts';
import type { ActiveRule } from './active-rule.ts';
import type { DocumentScope } from './scope.ts';

const patternOperators: ReadonlySet<unknown> = new Set(['matches', 'doesNotMatch', 'anyMatches', 'noneMatch']);
/** Whether the patterns of a rule or of a part of a kind need the engine; these are shared by all documents. */
const known = new WeakMap<object, boolean>();

/** Loads the pattern engine where a pattern of the rules, or of the views and sections of the kinds in reach, needs it. Everything after can be synchronous. */
export async function preparePatterns(rules: readonly Pick<ActiveRule, 'rule'>[], { kind, related }: DocumentScope): Promise<void> {
  const kinds = [kind, ...[...related.values()].map(scope => scope?.kind ?? null)].filter(each => each !== null);
  const parts: (object | undefined)[] = [
    ...rules.map(({ rule }) => rule.file),
    ...kinds.flatMap(({ file }) => [file.views, file.sections]),
  ];
  if (parts.some(part => part !== undefined && needsEngine(part))) await loadPatternEngine();
}

function needsEngine(part: object): boolean {
  const present = known.get(part);
  if (present !== undefined) return present;
  const needs = hasHeavyPattern(part);
  known.set(part, needs);
  return needs;
}

/** Looks for `pattern` anywhere, and for what pattern operators compare with: a fact there may be any pattern. */
function hasHeavyPattern(node: object): boolean {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(node);
  const operator = 'operator' in node && patternOperators.has(node.operator);
  return entries.some(([key, value]) => {
    if (typeof value === 'string') return (key === 'pattern' || (operator && key === 'value')) && needsPatternEngine(value);
    if (typeof value !== 'object' || value === null) return false;
    return (operator && key === 'value') || hasHeavyPattern(value);
  });
}
