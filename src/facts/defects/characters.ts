import type { FactContext } from '../collection.ts';
import { type CharacterClass, classifyCharacter, suspectCharacters } from './character-classes.ts';
import { type Defect, type Detector, defectAt } from './defect.ts';

/** How many of a type are told; a document full of them needs no longer list. */
export const mostOfAType = 1000;

const words: Readonly<Record<CharacterClass, string>> = {
  'hidden-character': 'invisible character',
  'bidi-character': 'character that changes the direction of writing',
  'control-character': 'control character',
  'odd-space': 'unusual space',
};

/** Characters that nobody sees or that are not what they look like. Those next to each other are one defect. */
export const detectCharacters: Detector = context => {
  const { text } = context.document;
  const found: Defect[] = [];
  const counts = new Map<string, number>();
  let end = -1;
  for (const match of text.matchAll(suspectCharacters)) {
    if (match.index < end) continue;
    const type = classifyCharacter(text, match.index);
    if (!type) continue;
    end = endOfRun(text, match.index, type);
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    if (count <= mostOfAType) found.push(createDefect(context, type, [match.index, end]));
  }
  return found;
};

function endOfRun(text: string, start: number, type: CharacterClass): number {
  let end = start;
  while (end < text.length && classifyCharacter(text, end) === type) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}

function createDefect(context: FactContext, type: CharacterClass, span: readonly [number, number]): Defect {
  const codes = Array.from(context.document.text.slice(span[0], Math.min(span[1], span[0] + 8)), nameCode);
  return defectAt(context, { type, text: `${words[type]} ${codes.join(' ')}`, span });
}

function nameCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
