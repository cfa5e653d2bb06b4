import { describe, expect, it } from 'vitest';
import { searchText } from '../../src/kinds/search-text.ts';
import { run } from '../cli/run.ts';
import { createFolder } from '../files/folder.ts';

describe('searchText', () => {
  it('is the text in lower case where nothing in it is disguised', () => {
    expect(searchText('| Step | **Owner** |\n')).toBe('| step | **owner** |\n');
  });

  it.each([
    'S**te**p',
    'St&#101;p',
    'St&#x65;p',
    'St\\ep',
    '[St](x.md)ep',
    '![St][a]ep',
    'St<b>ep</b>',
    'St<!-- x -->ep',
    'Ｓｔｅｐ',
    'St\u200Bep',
    '{"\\u0053tep": 1}',
  ])('finds the word in %j', text => {
    expect(searchText(text)).toContain('step');
  });

  it('is linear', () => {
    const start = performance.now();
    for (const part of ['](', '<a', '&#1', '\\u', 'é![']) searchText(part.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

it('a kind known by its columns is known where their names are formatted', async () => {
  const kind = {
    docs: { description: 'A plan.' },
    match: [{ columns: ['Step', 'Owner'] }],
    tables: { steps: { columns: { Step: {}, Owner: { empty: false } } } },
  };
  const folder = createFolder({
    'policies/kinds/plan.json': JSON.stringify(kind),
    'packetlint.config.json': '{ "extends": ["./policies"] }',
  });
  for (const header of ['| Step | Owner |', '| **St**ep | Own&#101;r |', '| Ｓｔｅｐ | `Owner` |']) {
    const { stdout } = await run(folder, ['--stdin'], { stdin: `${header}\n| - | - |\n| a |  |\n` });
    expect(stdout, header).toContain('policies/plan/cell-empty');
  }
});
