import type { RE2JS } from 're2js';

/** re2js, once it has been loaded. The only state of this module: the library itself, which is heavy and which most rules do not need. */
let engine: typeof RE2JS | null = null;

/** Loads the linear-time regular expression engine; `compilePattern` needs it for patterns beyond the plain subset (`needsPatternEngine`). */
export async function loadPatternEngine(): Promise<void> {
  engine ??= (await import('re2js')).RE2JS;
}

/** The loaded engine. Throws where nobody loaded it: a mistake in packetlint, not in a rule. */
export function patternEngine(): typeof RE2JS {
  if (engine === null) throw new Error('The pattern engine is not loaded: await loadPatternEngine() first.');
  return engine;
}

export function isPatternEngineLoaded(): boolean {
  return engine !== null;
}
