import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { keepDetails } from '../../src/report/message-details.ts';
import { createResult } from '../../src/report/result.ts';
import { escapeMarkdown } from '../../src/report/source/escape-markdown.ts';
import { context, message, sampleResults } from './samples.ts';

describe('markdown', () => {
  it('sums up, shows the worst files first, and tells why', async () => {
    expect(await markdown(sampleResults(), { ...context, counts: { linted: 2, failed: 1, skipped: 0 } })).toBe(`## packetlint

❌ **3 errors**, **1 warning** in 2 files; 2 documents linted. 1 more finding is suppressed. **1 document could not be judged.**

### .archon/run.md

| | Place | Finding | Rule |
| --- | --- | --- | --- |
| ❌ | 3:5 | Status 7 is not allowed. | archon/status-not-allowed |
| ❌ | 4:5 | Status 7 is not allowed. | archon/status-not-allowed |
| ⚠️ | 12:40 | Hidden \\\\u\\{200b\\} character. | core/hidden-character |

### 한글.md

| | Place | Finding | Rule |
| --- | --- | --- | --- |
| ❌ | 1:1 | Not UTF-8. |  |

<details><summary>What the rules demand, and why</summary>

| Rule | Policy | It demands | Why |
| --- | --- | --- | --- |
| archon/status-not-allowed |  | Status is 0, 1 or 2. |  |

</details>
`);
  });

  it('names the row and the column', async () => {
    const table = { id: 'steps', ordinal: 1, row: 'build|ship', column: 'State' };
    const messages = [keepDetails(message(), { place: { section: null, table, path: null }, evidence: [] })];
    expect(await markdown([createResult({ filePath: '/repo/a.md', messages })], context)).toContain(
      '| ❌ | 3:5<br>build&#124;ship › State |',
    );
  });

  it('is content without findings', async () => {
    expect(await markdown([createResult({ filePath: '/repo/a.md', messages: [] })], context)).toBe(
      '## packetlint\n\n✅ No findings in 1 document.\n',
    );
  });

  it('is no more content than it may be', async () => {
    const nothing = { linted: 0, failed: 0, skipped: 3 };
    expect(await markdown([], { ...context, counts: nothing })).toContain('⚠️ No document was judged.');
    const warned = [createResult({ filePath: '/repo/a.md', messages: [message({ severity: 1 })] })];
    const exceeded = { ...context, maxWarningsExceeded: { maxWarnings: 0, foundWarnings: 1 } };
    expect(await markdown(warned, exceeded)).toContain(
      '❌ **0 errors**, **1 warning** in 1 file; 1 document linted. **There are more warnings than the 0 that are allowed.**',
    );
  });

  it('cuts within a file, and says how much is left', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, line) => message({ line: line + 1, severity: line === count - 1 ? 2 : 1 }));
    const text = await markdown([createResult({ filePath: '/repo/a.md', messages: many(250) })], context);
    expect(text).toContain('| ❌ | 250:5 |');
    expect(text).toContain('… and 150 more in this file.');
    expect(text).toContain('**100 of 250 findings, in 1 of 1 file, are shown**');
  });

  it('fits what GitHub takes, whatever is found', async () => {
    const results = Array.from({ length: 100 }, (_, file) =>
      createResult({
        filePath: `/repo/${file}.md`,
        messages: Array.from({ length: 200 }, (__, line) => message({ line: line + 1, message: '漢'.repeat(400) })),
      }),
    );
    const text = await markdown(results, context);
    expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/\*\*\d+ of 20000 findings, in \d+ of 100 files, are shown\*\*/);
    expect(text).toContain('What the rules demand, and why');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a | b', 'a &#124; b'],
    ['@team #12 GH-3', '@&#8203;team \\#&#8203;12 GH-&#8203;3'],
    ['https://e.org www.e.org', 'https:&#8203;//e.org www&#8203;.e.org'],
    ['12:30:45 and :smile:', '12:30:45 and :&#8203;smile:'],
    ['<b> & $x$', '&lt;b&gt; &amp; &#36;x&#36;'],
    ['plain, text: fine.', 'plain, text: fine.'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
