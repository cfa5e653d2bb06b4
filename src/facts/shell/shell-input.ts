import type { Command, Redirection } from 'unbash';
import { commandName } from './command-name.ts';
import { composeMaps, joinPieces, joinWords, type MappedText } from './mapped-text.ts';
import { type Frame, readWord } from './read-words.ts';
import type { ShellWord, SimpleCommand } from './shell-command.ts';

/** What a here-document or a here-string gives a command to read, where no expansion stands in it. */
export function inputOf(redirects: readonly Redirection[], frame: Frame): SimpleCommand['input'] {
  const last = redirects.findLast(({ type }) => type === 'HereDoc' || type === 'HereString');
  if (last?.type === 'HereDoc') {
    const { text, pos, end } = last.body;
    return () => placeIn(joinPieces([{ text, span: [pos, end] }]), frame);
  }
  if (last?.type !== 'HereString' || !last.target) return null;
  const [word] = readWord(last.target, frame);
  return word && !word.dynamic ? word.mapped : null;
}

/** What a command writes, where its words say so: `echo "npm ci"`, `cat` with a here-document. */
export function writtenBy({ redirects }: Command, [name, ...rest]: readonly ShellWord[], frame: Frame): SimpleCommand['input'] {
  if (name && commandName(name.value) === 'cat') return rest.length === 0 ? inputOf(redirects, frame) : null;
  const words = rest.filter((word, index) => index > 0 || !/^-[neE]{1,3}$/.test(word.value));
  if (!name || commandName(name.value) !== 'echo' || words.length === 0 || words.some(word => word.dynamic)) return null;
  return () => joinWords(words);
}

function placeIn(map: MappedText, frame: Frame): MappedText {
  return frame ? composeMaps(map, frame) : map;
}
