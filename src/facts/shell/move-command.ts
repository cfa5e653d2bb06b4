import { composeMaps, type MappedText } from './mapped-text.ts';
import type { ShellAssignment, ShellCommand, ShellFailure, ShellWord } from './shell-command.ts';

/** The way from the text that a command was read in to the text that this stands in. */
export type Place = Pick<MappedText, 'spanOf'>;

/** A command with all its positions in the outer text. */
export function moveCommand(command: ShellCommand, place: Place): ShellCommand {
  const [pos, end] = place.spanOf(command.pos, command.end);
  const { words, assignments, onFailure } = command;
  return {
    ...command,
    words: moveWords(words, place),
    assignments: moveWords(assignments, place),
    onFailure: onFailure && moveFailure(onFailure, place),
    pos,
    end,
  };
}

function moveFailure({ text, words, ...at }: ShellFailure, place: Place): ShellFailure {
  const [pos, end] = place.spanOf(at.pos, at.end);
  return { text, words: moveWords(words, place), pos, end };
}

function moveWords<T extends ShellWord | ShellAssignment>(words: readonly T[], place: Place): T[] {
  return words.map(word => {
    const [pos, end] = place.spanOf(word.pos, word.end);
    return { ...word, pos, end, mapped: () => composeMaps(word.mapped(), place) };
  });
}
