import { describe, expect, it } from 'vitest';
import { itemsOf } from '../facts/facts-of.ts';
import { createCoreLinter, lintBriefly } from './lint-core.ts';

/** What a reader sees as `Done`, in every way to write it within a line. */
const done = [
  'Done',
  '  Done\t',
  '**Done**',
  '__Done__',
  '*Done*',
  '_Done_',
  '***Done***',
  '**_Done_**',
  '`Done`',
  '`` Done ``',
  '**`Done`**',
  '~~Done~~',
  '**~~Done~~**',
  '[Done](https://example.org)',
  '[Done](<a b> "title")',
  '[**Done**](x.md)',
  '[Done][ref]',
  '[Done]',
  '![Done](tick.png)',
  '[![Done](tick.png)](x.md)',
  'D*on*e',
  'D**on**e',
  '**D**one',
  'D&#111;ne',
  '&#68;one',
  '&#x44;&#x6f;ne',
  'Done&nbsp;',
  '<b>Done</b>',
  '<span class="x">Do</span>ne',
  'Done<br>',
  '<!-- state -->Done',
  'Done <!-- since May -->',
  'Ｄｏｎｅ',
  'Do​ne',
  'Do\u00adne',
  '\u00a0Done\u3000',
];
/** What a reader sees as something else. */
const other = [
  'Done.',
  '"Done"',
  'Done Done',
  'Do ne',
  'D\\*one',
  '\\`Done\\`',
  '&lt;b&gt;Done',
  '&amp;Done',
  'Done~',
  '`**Done**`',
  'Dоne',
];

const definition = '\n[ref]: https://example.org\n[Done]: https://example.org\n';

describe('the text of a cell, field, heading, item and link is what a reader sees', () => {
  it.each(done)('%j is Done', written => {
    expect(itemsOf(`| State |\n| - |\n| ${written} |\n${definition}`, 'cells')[0]?.properties.text).toBe('Done');
    expect(itemsOf(`| State |\n| - |\n| ${written} |\n${definition}`, 'rows')[0]?.properties.State).toBe('Done');
    expect(itemsOf(`| ${written} |\n| - |\n| x |\n${definition}`, 'tables')[0]?.properties.columns).toEqual(['Done']);
    expect(itemsOf(`State: ${written}\n${definition}`, 'fields')[0]?.properties.value).toBe('Done');
    expect(itemsOf(`# ${written}\n${definition}`, 'headings')[0]?.properties.text).toBe('Done');
    // A comment at the start of a line makes all of it HTML.
    if (!written.startsWith('<!--')) expect(itemsOf(`- ${written}\n${definition}`, 'listItems')[0]?.properties.text).toBe('Done');
    expect(itemsOf(`x ${written}\n${definition}`, 'lines')[0]?.properties.text).toBe('x Done');
  });

  it.each(other)('%j is not', written => {
    expect(itemsOf(`| State |\n| - |\n| ${written} |\n`, 'cells')[0]?.properties.text).not.toBe('Done');
    expect(itemsOf(`State: ${written}\n`, 'fields')[0]?.properties.value).not.toBe('Done');
  });
});

describe('the values of a kind are compared so', async () => {
  const cells = await createCoreLinter({ tables: { t: { columns: { State: { values: ['Done'] } } } } }, { rules: { 'core/*': 'off' } });
  const fields = await createCoreLinter({ fields: { State: { values: ['Done'] } } }, { rules: { 'core/*': 'off' } });
  const codes = await createCoreLinter({ tables: { t: { columns: { State: { pattern: '^Done$' } } } } }, { rules: { 'core/*': 'off' } });

  it.each(done)('%j is a value', async written => {
    expect(await lintBriefly(cells, `| State |\n| - |\n| ${written} |\n${definition}`)).toEqual([]);
    expect(await lintBriefly(codes, `| State |\n| - |\n| ${written} |\n${definition}`)).toEqual([]);
    expect(await lintBriefly(fields, `State: ${written}\n${definition}`)).toEqual([]);
  });

  it.each(other)('%j is none', async written => {
    expect(await lintBriefly(cells, `| State |\n| - |\n| ${written} |\n`)).toHaveLength(1);
    expect(await lintBriefly(fields, `State: ${written}\n`)).toHaveLength(1);
  });
});

describe('what stood there is kept', () => {
  it.each(['**2**', '`2`', '[2](x)', '&#50;', '~~2~~'])('%j', written => {
    const [row] = itemsOf(`| State |\n| - |\n| ${written} |\n`, 'rows');
    expect(row?.properties.State).toBe('2');
    expect(row?.raws.State).toBe(written);
  });

  it('a pipe in code in a cell is written escaped, and read as one', () => {
    expect(itemsOf('| a |\n| - |\n| `x \\| y` |\n', 'rows')[0]?.properties.a).toBe('x | y');
    expect(itemsOf('| a |\n| - |\n| x \\| y |\n', 'rows')[0]?.properties.a).toBe('x | y');
  });
});
