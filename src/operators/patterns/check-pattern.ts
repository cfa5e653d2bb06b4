import type { Value } from '../../facts/value.ts';
import { compilePattern, MAX_PATTERN_LENGTH, needsPatternEngine } from './compile-pattern.ts';
import { isPatternEngineLoaded } from './pattern-engine.ts';

/**
 * What is wrong with a literal pattern, in words, or null. Beyond the plain subset only the engine can tell, so load it before
 * (`loadPatternEngine`); without it such a pattern passes here and is refused when it is compiled.
 */
export function checkPattern(right: Value): string | null {
  if (typeof right !== 'string') return 'This needs a pattern: a regular expression as text.';
  if (right === '') return 'An empty pattern matches everything. Write the pattern, or use isEmpty.';
  if (right.length > MAX_PATTERN_LENGTH) return `A pattern has at most ${MAX_PATTERN_LENGTH} characters; this one has ${right.length}.`;
  if (needsPatternEngine(right) && !isPatternEngineLoaded()) return null;
  try {
    compilePattern(right);
    return null;
  } catch (error) {
    return explainPatternError(right, error instanceof Error ? error.message : String(error));
  }
}

function explainPatternError(pattern: string, message: string): string {
  const reason = message.replace(/^error parsing regexp: /, '');
  if (/\(\?(<?[=!])/.test(pattern))
    return `Bad pattern: ${reason}. Lookaround is not available (patterns run in linear time); use several conditions.`;
  if (/\\[1-9]/.test(pattern)) return `Bad pattern: ${reason}. Backreferences are not available (patterns run in linear time).`;
  return `Bad pattern: ${reason}.`;
}
