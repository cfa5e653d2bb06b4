import { describe, expect, it } from 'vitest';
import { createFacts } from '../../src/facts/facts.ts';
import { itemsOf, placeOf, valuesOf } from './facts-of.ts';
import { standIn } from './stand-in.ts';

describe('lines', () => {
  const read = (text: string) => itemsOf(text, 'lines').map(item => [item.container, item.properties.text]);

  it('strip markers and formatting where a reader does not see them', () => {
    expect(read('# **A** b\n\n> 1. `c` [d](e)\n>\n- *f* ~~g~~\n  h &amp; i\\*\n')).toEqual([
      ['prose', 'A b'],
      ['prose', ''],
      ['quote', 'c d'],
      ['quote', ''],
      ['list', 'f g'],
      ['list', 'h & i*'],
      ['prose', ''],
    ]);
  });

  it('stay as they stand in code, comments, HTML, front matter', () => {
    const text = '---\na: **b**\n---\n```sh\n# **c**\n```\n\n<!-- **d**\ne -->\n\n<p>**f**</p>\n';
    expect(read(text)).toEqual([
      ['frontmatter', '---'],
      ['frontmatter', 'a: **b**'],
      ['frontmatter', '---'],
      ['code', '```sh'],
      ['code', '# **c**'],
      ['code', '```'],
      ['prose', ''],
      ['comment', '<!-- **d**'],
      ['comment', 'e -->'],
      ['prose', ''],
      ['html', '<p>**f**</p>'],
      ['prose', ''],
    ]);
  });

  it('show the cells of tables', () => {
    expect(read('|a|**b**|\n|-|-|\n|`c`|d|\n')).toEqual([
      ['prose', '| a | b |'],
      ['prose', '|-|-|'],
      ['prose', '| c | d |'],
      ['prose', ''],
    ]);
  });

  it('keep the raw line and the section', () => {
    const text = 'x\n# A\n> **b**\r\n';
    const items = itemsOf(text, 'lines');
    expect(items[2]?.raws.text).toBe('> **b**');
    expect(items.map(item => item.properties.section)).toEqual([null, null, 'A', 'A']);
    expect(items.map(item => placeOf(text, item.span))).toEqual(['1:1-1:2', '2:1-2:4', '3:1-3:8', '4:1-4:1']);
  });

  it('are those of YAML, too', () => {
    const document = { ...standIn('a: 1\n# b\n', 'x.yml'), format: 'yaml' as const };
    const facts = createFacts({ document, shape: {}, kind: null, form: 'filled', files: null });
    expect(facts.items('lines').map(item => item.properties.text)).toEqual(['a: 1', '# b', '']);
    expect(facts.items('headings')).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('run on over line ends', () => {
    expect(valuesOf('force\npush  \nnow<br>or\\\nnever\n', 'paragraphs', 'text')).toEqual(['force push now or never']);
  });
});
