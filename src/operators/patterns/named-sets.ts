import { type CharacterSet, complementSet, createSet } from './character-set.ts';

const DIGIT = createSet([[0x30, 0x39]]);
const WORD = createSet([
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]);
/** RE2's \s is ASCII and without the vertical tab. */
const SPACE = createSet([
  [0x09, 0x0a],
  [0x0c, 0x0d],
  [0x20, 0x20],
]);
/** What `.` stands for. */
export const ANY: CharacterSet = complementSet(createSet([[0x0a, 0x0a]]));

/** `\d` and its like, by letter. */
export const escapedSets: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', DIGIT],
  ['w', WORD],
  ['s', SPACE],
  ['D', complementSet(DIGIT)],
  ['W', complementSet(WORD)],
  ['S', complementSet(SPACE)],
]);
/** `\n` and its like, by letter. */
export const controls: ReadonlyMap<string, number> = new Map([
  ['t', 0x09],
  ['n', 0x0a],
  ['f', 0x0c],
  ['r', 0x0d],
]);
