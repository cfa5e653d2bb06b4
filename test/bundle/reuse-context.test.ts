import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { beforeAll, describe, expect, it } from 'vitest';
import { reuseContext, reusedContext } from '../../scripts/build/reuse-context.mjs';

type Parse = typeof fromMarkdown;
let bundled: Parse;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packetlint-'));
  const outfile = join(folder, 'from-markdown.mjs');
  await build({
    entryPoints: ['mdast-util-from-markdown'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    plugins: [reusedContext],
  });
  bundled = (await import(pathToFileURL(outfile).href)).fromMarkdown;
  rmSync(folder, { recursive: true });
});

const parse = (text: string, by: Parse): unknown => by(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** All kinds of nodes, some of them open at the end. */
const pieces = [
  '# a\n',
  'a\n=\n',
  '> ',
  '- ',
  '1. ',
  '\n\n',
  '| a | `b` |\n| - | :-: |\n| *c* | d\\|e |\n',
  '```js x\n',
  '    code\n',
  '<div>\n',
  '<!-- c -->',
  '***',
  '_e_ **f** ',
  '`g` ',
  '[h](i "j") ',
  '![k](l) ',
  '[m][n] ',
  '[n]: o "p"\n',
  '<q:r> ',
  '&amp; &#x41; \\* ',
  'hard  \nbreak\\\n',
  'text ',
];

describe('one context for all handlers', () => {
  it('gives the trees that a context for each gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), parts => {
        const text = parts.join('');
        expect(parse(text, bundled)).toEqual(parse(text, fromMarkdown));
      }),
      { numRuns: 500 },
    );
  });

  it.each(readdirSync('fixtures/facts').filter(name => name.endsWith('.md')))('of %s too', name => {
    const text = readFileSync(join('fixtures/facts', name), 'utf8');
    expect(parse(text, bundled)).toEqual(parse(text, fromMarkdown));
  });

  it('is refused where the library is another one', () => {
    expect(() => reuseContext('const context = {}')).toThrow('in 0 places');
  });
});
