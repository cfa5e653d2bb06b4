import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { createFacts } from '../../src/facts/facts.ts';
import type { Item } from '../../src/facts/item.ts';
import { normalizeText } from '../../src/facts/normalize-text.ts';
import type { Shape } from '../../src/facts/shape.ts';
import { itemsOf } from './facts-of.ts';

/** What shell code is made of. */
const bits = [
  ...[
    'npm',
    'install',
    '-u',
    '--fix',
    'a',
    'true',
    'exit',
    '0',
    'git',
    'env',
    'sudo',
    'bash',
    '-c',
    'find',
    '-exec',
    'x=1',
    'eval',
    'xargs',
    '<pkg>',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n',
    '\\\n',
    ' && ',
    ' || ',
    ' | ',
    '; ',
    ' & ',
    '(',
    ')',
    '{ ',
    '; }',
    '$(',
    '`',
    '"',
    "'",
    '\\',
    '#',
    ' # ',
  ],
  ...[
    '$ ',
    '> ',
    '% ',
    '<<E\n',
    'E\n',
    '<(',
    ' > f',
    ' 2>&1',
    ' exit 0',
    ' → ',
    ' (exit 1)',
    'exit code: 2',
    '$X',
    '$\x7bX}',
    '{a,b}',
    '*',
    '!',
    '[[ ',
    ' ]]',
  ],
  ...[
    'if ',
    'then ',
    'fi',
    'for x in ',
    'do ',
    'done',
    'case ',
    ' in ',
    'esac',
    '- ',
    '1. ',
    '[x] ',
    '&amp;',
    '|',
    '\\|',
    'é',
    '日',
    '😀',
    '\u00a0',
    '\r\n',
  ],
];
const codes = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map(parts => parts.join(''));
const shape: Shape = {
  sections: { log: { heading: 'Log', holds: 'commands' } },
  tables: { t: { columns: { Run: { type: 'command' }, b: { required: false } } } },
};

/** The item's words stand within the text, and where nothing is quoted or escaped they are what stands there. */
function checkWords(text: string, item: Item, isPlain: RegExp): void {
  const { words = [], assignments = [], onFailure } = item.command ?? {};
  for (const { value, span } of [...words, ...assignments, ...(onFailure?.words ?? [])]) {
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeGreaterThanOrEqual(span[0]);
    expect(span[1]).toBeLessThanOrEqual(text.length);
    const source = text.slice(...span);
    // Dashes of a word processor, strikes and signs of full width are read as what they stand for.
    if (isPlain.test(source) && !/[\u2010-\u2015\u2212~＄％｜＆]/.test(source)) expect(normalizeText(source)).toBe(value);
  }
}

describe('commands of any code', () => {
  it.each(['sh', 'console', ''])('stand on their words in a block of %j', language => {
    fc.assert(
      fc.property(codes, code => {
        const text = `# Log\n\n\`\`\`\`\`${language}\n${code}\n\`\`\`\`\`\n`;
        for (const item of itemsOf(text, 'commands', shape)) checkWords(text, item, /^[^"'\\`$(]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('stand on their words in lists, cells and text', () => {
    fc.assert(
      fc.property(codes, codes, (code, other) => {
        const line = code.replace(/[\r\n]/g, ' ');
        const text = `# Log\n\n- ${code}\n- \`${line}\`${other}\n\n| Run | b |\n|--|--|\n| ${line.replaceAll('|', '\\|')} | exit 0 |\n\nText \`${line}\` ${other}`;
        for (const item of itemsOf(text, 'commands', shape)) checkWords(text, item, /^[^"'\\`$&<>*[\]!_\n\t]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('stand on their words in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(codes, async code => {
        const text = JSON.stringify({ cmd: code });
        const document = await parseDocument({ path: 'x.json', text });
        for (const item of createFacts({ document, shape: {}, kind: null, form: 'filled', files: null }).items('commands')) {
          checkWords(text, item, /^[^"'\\`$(]*$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
