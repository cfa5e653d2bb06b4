import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { createFacts } from '../../src/facts/facts.ts';
import { itemsOf, placeOf } from './facts-of.ts';

/** `type text`, with `!` where nothing else stands in the holder. */
const read = (text: string): string[] =>
  itemsOf(text, 'placeholders').map(({ properties }) => `${properties.type} ${properties.text}${properties.whole ? '!' : ''}`);
const holders = (text: string): string[] =>
  itemsOf(text, 'placeholders').map(({ properties, container }) => `${properties.holder} ${properties.name ?? '-'} ${container}`);

describe('what is a placeholder', () => {
  it.each([
    ['x <name> y', ['angle <name>']],
    ['see runs/<run-id>/log', ['angle <run-id>']],
    ['<이름> <日期>', ['angle <이름>', 'angle <日期>']],
    ['<…> and <...>', ['angle <...>', 'angle <...>']],
    ['a <1-line summary>', ['angle <1-line summary>']],
    ['a <summary of the change>', ['angle <summary of the change>']],
    ['# <title>', ['angle <title>!']],
    ['<details><summary>x</summary><summary of it></details>', ['angle <summary of it>']],
    ['a \\<name\\>', ['angle \\<name\\>']],
    ['a &lt;name&gt;', ['angle &lt;name&gt;']],
    ['a {{ name }} and {% if x %}', ['braces {{ name }}', 'tag {% if x %}']],
    ['[Describe the risk] and [TODO] and [your name]', ['brackets [Describe the risk]', 'brackets [TODO]', 'brackets [your name]']],
    ['\\[Insert it\\]', ['brackets \\[Insert it\\]!']],
    ['a TODO, TBD. FIXME: XXX', ['word TODO', 'word TBD', 'word FIXME', 'word XXX']],
    [
      'a YYYY-MM-DD, YYYY-MM-DDTHH:MM:SSZ, DD.MM.YYYY, yyyy-mm-dd',
      ['date YYYY-MM-DD', 'date YYYY-MM-DDTHH:MM:SSZ', 'date DD.MM.YYYY', 'date yyyy-mm-dd'],
    ],
    ['a item-### and ADR-NNNN and REL-XXX-notes', ['number item-###', 'number ADR-NNNN', 'number REL-XXX']],
    ['[see <name>](x.md)', ['angle <name>']],
    ['<b>TODO</b>', ['word TODO']],
    ['a <b <name>', ['angle <name>']],
  ])('%s', (text, expected) => expect(read(`${text}\n`)).toEqual(expected));

  it.each([
    'a <b> x </b> <br> <img src="x"> <details open> <!-- x --> <!doctype html> </x>',
    'a <title>x</title> <small>x</small> <img> <li>',
    'a <https://example.org> and <mailto:a@b.org> and <a@b.org>',
    'List<string>, Map<K, V>, f<T>(x), the type <T>, (x)<y>',
    'a <Badge type="tip"> <Chart /> and <x-tab>x</x-tab>',
    'a < b > c, a <= b, <- and ->, <3 and <10>',
    '\u0024{{ secrets.TOKEN }}, \u0024{NAME}, {name}, {}',
    '[Describe it](x.md) and [Add][ref] and ![List of x](y.png)',
    '[address] [namely this] [listed] [ ] [x] [^todo]',
    'todo, TODOs, TODO_LIST, TODO-12, pre-TODO, MYTODO, XX',
    'YYYYMM1, MM-DD, item-#1, item-12, -###, ###',
    '[x](<Describe it>)',
  ])('none in %s', text => expect(read(`${text}\n\n[ref]: x.md\n`)).toEqual([]));
});

describe('whether nothing else stands there', () => {
  it.each([
    ['# TODO', true],
    ['## 3.1 <name>', true],
    ['## Step <name>', false],
    ['**TBD.**', true],
    ['TODO: write it', false],
    ['- [x] TODO', true],
    ['- Owner: (TBD)', true],
    ['- Owner: TBD by Ana', false],
    ['Owner: <name>', true],
    ['Owner: <name> <!-- who? -->', true],
    ['Owner: <name>&nbsp;', true],
    ['Owner: `<name>`', true],
    ['Format: <hash> <path>', false],
    ['TBD\nit is', false],
    ['| a |\n| - |\n| TBD<br> |', true],
    ['| a |\n| - |\n| TBD 1 |', false],
    ['| <name> |\n| - |\n| x |', true],
  ])('%s', (text, whole) => {
    const items = itemsOf(`${text}\n`, 'placeholders');
    expect(new Set(items.map(({ properties }) => properties.whole))).toEqual(new Set([whole]));
  });
});

describe('where it stands', () => {
  it.each([
    ['# <t>\n\n- <b c>\n\n<d e>\n', ['heading - prose', 'item - list', 'paragraph - prose']],
    ['| <x> |\n| - |\n| <y> |\n', ['header - prose', 'cell - prose']],
    ['- **Owner:** <name>\n- Goal of <x>: y\n', ['field Owner list', 'field Goal of list']],
    ['> Owner: <name>\n\n> <x y>\n', ['field Owner quote', 'paragraph - quote']],
    ['```\nrun <id>\nowner: TBD\n```\n', ['line - code', 'field owner code']],
    ['a `<id>` <!-- TODO --> b\n', ['paragraph - code', 'paragraph - comment']],
    ['<!-- TODO\n<name> -->\n', ['paragraph - comment', 'line - comment']],
    ['<div>\nTODO <name>\n</div>\n', ['line - html', 'line - prose']],
    ['---\ntitle: <title>\n- TODO\n---\n', ['field title frontmatter', 'line - frontmatter']],
  ])('%j', (text, expected) => expect(holders(text)).toEqual(expected));

  it('stands in a section', () => {
    expect(itemsOf('# <t>\n\n## A\n\nTODO\n', 'placeholders').map(({ properties }) => properties.section)).toEqual([null, 'A']);
  });

  it.each([
    ['> x\n> 👍 TBD\n', '2:6-2:9'],
    ['| 항목 | <이름> |\r\n| - | - |\r\n', '1:8-1:12'],
    ['- x\n\n  \tTODO\n', '3:4-3:8'],
  ])('in %j at %s', (text, place) => {
    const [item] = itemsOf(text, 'placeholders');
    expect(item && placeOf(text, item.span)).toBe(place);
  });

  it('values of data', async () => {
    const document = await parseDocument({ path: 'a.yaml', text: 'a: TBD\nb:\n  - "<title>"\nc: 1 # TODO\nd: <b>x</b>\n' });
    const facts = createFacts({ document, shape: {}, kind: null, form: 'filled', files: null });
    expect(facts.items('placeholders').map(({ properties: { name, text, whole } }) => [name, text, whole])).toEqual([
      ['a', 'TBD', true],
      ['b.0', '<title>', true],
    ]);
  });
});
