import { compilePattern } from '../../operators/patterns/compile-pattern.ts';
import { loadPatternEngine } from '../../operators/patterns/pattern-engine.ts';

/** Stands in for RegExp in ajv, so that the pattern of a stranger's schema runs in linear time. */
export interface LinearRegExp {
  (pattern: string, flags: string): { test(text: string): boolean; toString(): string };
  /** What ajv would write into standalone code, which nobody makes of it. */
  code: string;
}

/** Loads the regular expression engine. The function it gives throws where a pattern is not RE2's. */
export async function loadLinearRegExp(): Promise<LinearRegExp> {
  await loadPatternEngine();
  // ajv keeps patterns by what toString gives: without one of its own, all would be the first.
  const compile = (pattern: string): ReturnType<LinearRegExp> => {
    const { test } = compilePattern(pattern);
    return { test: text => test(text), toString: () => pattern };
  };
  return Object.assign(compile, { code: 'linearRegExp' });
}
