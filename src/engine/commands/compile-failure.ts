import type { FailureWords } from '../../facts/command-words.ts';
import { splitWords } from './compile-subcommand.ts';
import { compileWords, type WordTest } from './compile-words.ts';

/** Whether what runs on failure is what a pattern means. */
export type FailureTest = (failure: FailureWords) => boolean;

/**
 * Compiles what may run after `||`: one command that begins with these words, by itself or in brackets. Of several commands in brackets,
 * `|| (echo no; exit 1)`, the first says nothing of how they end, so none counts.
 */
export function compileFailure(onFailure: string | readonly string[]): FailureTest {
  const all = (typeof onFailure === 'string' ? [onFailure] : onFailure).map(text => splitWords(text).map(word => compileWords(word)));
  return failure => {
    const [name = '', ...rest] = wordsOf(failure);
    const words = [name.slice(name.lastIndexOf('/') + 1), ...rest];
    return all.some(tests => beginsWith(words, tests));
  };
}

/** The words of the command; none where there are several in brackets. */
function wordsOf({ text, words }: FailureWords): readonly string[] {
  if (words.length > 0 && !/^[({]/.test(text)) return words.map(word => word.value);
  const inner = text.slice(1, -1).trim().replace(/;$/, '');
  return /[;&|\n]/.test(inner) ? [] : splitWords(inner);
}

function beginsWith(words: readonly string[], tests: readonly WordTest[]): boolean {
  return words.length >= tests.length && tests.every((test, index) => test(words[index] ?? ''));
}
