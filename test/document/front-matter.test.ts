import { expect, test } from 'vitest';
import { blankFrontMatter, findFrontMatter, isFrontMatterUnclosed } from '../../src/document/front-matter.ts';

const contentOf = (text: string): string | null => {
  const block = findFrontMatter(text);
  return block && text.slice(...block.content);
};

test.each([
  ['---\na: 1\n---\n# b', 'a: 1\n'],
  ['---\r\na: 1\r\n---\r\n', 'a: 1\r\n'],
  ['---\ra: 1\r---\r', 'a: 1\r'],
  ['--- \t\na: 1\n---\t \nb', 'a: 1\n'],
  ['---\n---', ''],
  ['---\na: |\n  ---\n ---\n---', 'a: |\n  ---\n ---\n'],
  ['---\n---x\n----\n---\n---\n', '---x\n----\n'],
])('%j is front matter', (text, content) => {
  expect(contentOf(text)).toBe(content);
});

test.each([
  '',
  '---',
  '---\n',
  ' ---\na\n---',
  '\n---\na\n---',
  '---x\na\n---',
  '----\na\n---',
  '---\na: 1\n...\n',
  '---\na: 1\n --- \n',
  '+++\na\n+++',
])('%j is none', text => {
  expect(findFrontMatter(text)).toBeNull();
});

test('its span goes to the end of the closing line, without blanks', () => {
  expect(findFrontMatter('---\na: 1\n---  \nb')?.span).toEqual([0, 12]);
});

test('blanking keeps line ends and offsets', () => {
  const text = '---\r\na: 😀\r\n---\r\n# b';
  const blank = blankFrontMatter(text, findFrontMatter(text));
  expect(blank).toBe('   \r\n     \r\n   \r\n# b');
  expect(blankFrontMatter('# a', null)).toBe('# a');
});

test.each([
  ['---\ntitle: a\n\n# b\n', true],
  ['---\n\n# a thematic break\n', false],
  ['---\ntitle: a\n---\n', false],
  ['# a\n', false],
])('%j: unclosed is %s', (text, unclosed) => {
  expect(isFrontMatterUnclosed(text)).toBe(unclosed);
});
