import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgedText, keepText } from '../../src/report/judged-text.ts';
import { createResult } from '../../src/report/result.ts';
import { suppressMessages } from '../../src/suppressions/suppress-messages.ts';
import { run } from '../cli/run.ts';
import { createWorkspace, suppress } from '../cli/suppression-workspace.ts';
import { message } from './samples.ts';

const suppressed = { ...message(), suppressions: [{ kind: 'directive', justification: 'agreed' }] } as const;

describe('judgedText', () => {
  it('is kept where only suppressed messages are about it, and nobody sees it', () => {
    const result = createResult({ filePath: '/x', source: 'text', messages: [], suppressedMessages: [suppressed] });
    expect(judgedText(result)).toBe('text');
    expect(result).not.toHaveProperty('source');
    expect(JSON.stringify(result)).not.toContain('text');
    expect({ ...result }).toStrictEqual(JSON.parse(JSON.stringify(result)));
  });

  it('is the source where that is told, and not held where there is nothing to show', () => {
    expect(judgedText(createResult({ filePath: '/x', source: 'text', messages: [message()] }))).toBe('text');
    expect(judgedText(createResult({ filePath: '/x', source: 'text', messages: [] }))).toBe(undefined);
    expect(judgedText(createResult({ filePath: '/x', source: 'a', output: 'b', messages: [], suppressedMessages: [suppressed] }))).toBe(
      undefined,
    );
    expect(judgedText(keepText({ source: 'told' }, 'kept'))).toBe('told');
  });

  it('stays when a file suppresses the rest', () => {
    const result = createResult({ filePath: '/x', source: 'text', messages: [message()], suppressedMessages: [suppressed] });
    expect(judgedText(suppressMessages(result, () => ['known']))).toBe('text');
  });
});

describe('findings that are all suppressed', () => {
  const formats = ['html', 'sarif', 'json', 'rdjson', 'gitlab', 'markdown'];
  const files = {
    'inline.md': '# A\n\n<!-- packetlint-disable-next-line policies/todo-left -- agreed -->\nTODO\n',
    'config.md': '# A\n\nLATE\n',
    'known.md': '# A\n\nNEW\n\nTODO\n',
  };
  const createFolder = (): string =>
    createWorkspace({ suppressions: [suppress('policies/late-left', { files: ['config.md'] })] }, { ...files });
  // Where no run looks for documents.
  const kept = 'node_modules/kept';
  const reports = (name: string): string[] => formats.flatMap(format => ['-f', format, '-o', `${kept}/${name}-${format}`]);
  const read = (folder: string, name: string): string[] =>
    formats.map(format => readFileSync(join(folder, kept, `${name}-${format}`), 'utf8'));

  it('are shown with what stands there', async () => {
    const folder = createFolder();
    await run(folder, ['--suppress-all'], { today: '2026-05-01' });
    const { code } = await run(folder, reports('run'), { today: '2026-05-01' });
    expect(code).toBe(0);
    const [html = '', sarif = '', json = ''] = read(folder, 'run');
    expect(html.match(/<pre class="excerpt"/g)).toHaveLength(3);
    const { results } = JSON.parse(sarif).runs[0];
    expect(results.map(snippetOf).sort()).toEqual(['LATE', 'TODO', 'TODO']);
    for (const { partialFingerprints } of results) expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:1$/);
    const inline = JSON.parse(json).find(({ filePath }: { filePath: string }) => filePath.endsWith('inline.md'));
    expect(Object.keys(inline)).not.toContain('source');
  });

  it('are shown the same by a merge, and by a run that only looks up', async () => {
    const folder = createFolder();
    const today = { today: '2026-05-01' };
    await run(folder, ['--suppress-all'], today);
    await run(folder, [...reports('cold'), '-f', 'blob', '-o', `${kept}/part.json`, '--cache', '--cache-location', `${kept}/cache`], today);
    await run(folder, [...reports('warm'), '--cache', '--cache-location', `${kept}/cache`], today);
    await run(folder, ['merge', `${kept}/part.json`, ...reports('merged')], today);
    expect(read(folder, 'warm')).toEqual(read(folder, 'cold'));
    expect(read(folder, 'merged')).toEqual(read(folder, 'cold'));
  });
});

interface WithRegion {
  readonly locations: readonly [{ readonly physicalLocation: { readonly region: { readonly snippet?: { readonly text: string } } } }];
}

function snippetOf({ locations: [{ physicalLocation }] }: WithRegion): string {
  return physicalLocation.region.snippet?.text ?? '';
}
