import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { bin } from './lint.ts';
import { createWorkspace } from './workspace.ts';

const head = '| Step | Owner | State | Note |\n| - | - | - | - |\n';
const rows = Array.from({ length: 3_000 }, (_, index) => `| step ${index} of a long list of steps | @Ana | soon | why? |\n`).join('');
let folder: string;

beforeAll(() => {
  folder = createWorkspace('pipe', { 'plans/large.md': `# Large\n\n${head}${rows}` });
});

/** How each report ends when it is whole. */
const ends: Readonly<Record<string, RegExp>> = {
  blob: /}$/,
  checkstyle: /<\/checkstyle>\n$/,
  compact: /\d+ problems\n$/,
  github: /The log has them all\.\n$/,
  gitlab: /\]$/,
  html: /<\/html>\n$/,
  json: /\]$/,
  'json-with-metadata': /}$/,
  junit: /<\/testsuites>\n$/,
  rdjson: /}$/,
  sarif: /}$/,
  stylish: /--fix\.\n$/,
  unix: /\d+ problems\n$/,
};

describe('a reader that waits', () => {
  it.each(Object.entries(ends))('gets all of %s', async (format, end) => {
    const child = spawn(process.execPath, [bin, '--format', format, 'plans'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = new Promise(resolve => child.on('close', resolve));
    // The process has long filled the pipe by then.
    await new Promise(resolve => setTimeout(resolve, 1_500));
    let report = '';
    child.stdout.setEncoding('utf8');
    for await (const chunk of child.stdout) {
      report += chunk;
      if (report.length < 500_000) await new Promise(resolve => setTimeout(resolve, 5));
    }
    expect(await closed).toBeLessThanOrEqual(2);
    expect(report.trimEnd() + (report.endsWith('\n') ? '\n' : '')).toMatch(
      format === 'json' || /[}\]]\$/.test(end.source) ? /[}\]]\n?$/ : end,
    );
    expect(report.length).toBeGreaterThan(1_000_000);
    if (/json|sarif|blob|gitlab/.test(format)) JSON.parse(report);
  });
});
