import type { CommandWord } from '../../src/facts/command-words.ts';
import type { Item } from '../../src/facts/item.ts';
import { readArguments } from '../../src/facts/shell/read-arguments.ts';

/** A command of plain words as the facts would have it: words by blanks, `NAME=value` before the name, `|| …` at the end. */
export function commandItem(text: string): Item {
  const [before = '', after] = text.split(' || ');
  const all = wordsIn(before, 0);
  const first = all.findIndex(word => !/^[A-Z_]+=/.test(word.value));
  const words = first < 0 ? [] : all.slice(first);
  const name = words[0]?.value ?? null;
  const assignments = all
    .slice(0, first < 0 ? all.length : first)
    .map(word => ({ ...word, name: word.value.slice(0, word.value.indexOf('=')) }));
  const start = text.length - (after ?? '').length;
  const onFailure = after === undefined ? null : { text: after, words: wordsIn(after, start), span: [start, text.length] as const };
  return {
    span: [0, text.length],
    container: 'prose',
    section: null,
    properties: { name, text },
    spans: {},
    raws: {},
    command: { words, assignments, onFailure, ...readArguments(name ?? '', words.slice(1)) },
  };
}

function wordsIn(text: string, from: number): CommandWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: value, index }) => ({
    value,
    dynamic: value.includes('$'),
    span: [from + index, from + index + value.length],
  }));
}
