/** Whether a word is one of those meant. */
export type WordTest = (word: string) => boolean;

/** A test for any of the words; `*` in one of them stands for any characters. Upper and lower case differ. */
export function compileWords(words: string | readonly string[]): WordTest {
  const all = typeof words === 'string' ? [words] : words;
  const plain = new Set(all.filter(word => !word.includes('*')));
  const wild = all.filter(word => word.includes('*')).map(compileWildcard);
  return word => plain.has(word) || wild.some(test => test(word));
}

/** Each part between stars where it first fits: linear in the word for each part. */
function compileWildcard(pattern: string): WordTest {
  const parts = pattern.split('*');
  const [first = '', ...middle] = parts;
  const last = middle.pop() ?? '';
  return word => {
    if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last)) return false;
    let at = first.length;
    for (const part of middle) {
      const found = word.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= word.length - last.length;
  };
}
