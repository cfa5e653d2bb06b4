import { spawn, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { bin } from './lint.ts';
import { createWorkspace } from './workspace.ts';

const head = '| Step | Owner | State | Note |\n| - | - | - | - |\n';
const step = 'a step with a long name '.repeat(10);
const rows = Array.from({ length: 900 }, (_, index) => `| ${step}${index} | @Ana | soon | why? |\n`).join('');
let folder: string;

beforeAll(() => {
  const text = `# Large\n\n${head}${rows}`;
  folder = createWorkspace('pipe', { 'plans/large.md': text, 'plans/larger.md': text, 'plans/largest.md': text });
  // Linted once; every report is made of this.
  spawnSync(process.execPath, [bin, '--format', 'blob', '--output-file', 'parts/run.json', 'plans'], { cwd: folder });
});

/** How each report ends when it is whole. */
const ends: Readonly<Record<string, RegExp>> = {
  blob: /}\n$/,
  checkstyle: /<\/checkstyle>\n$/,
  compact: /\d+ problems\n$/,
  github: /The log has them all\.\n$/,
  gitlab: /\]\n$/,
  html: /<\/html>\n$/,
  json: /\]\n$/,
  'json-with-metadata': /}\n$/,
  junit: /<\/testsuites>\n$/,
  rdjson: /}\n$/,
  sarif: /}\n$/,
  stylish: /--fix\.\n$/,
  unix: /\d+ problems\n$/,
};

describe('a reader that waits', () => {
  it.each(Object.entries(ends))('gets all of %s', async (format, end) => {
    const child = spawn(process.execPath, [bin, 'merge', 'parts', '--format', format], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = new Promise(resolve => child.on('close', resolve));
    let report = '';
    child.stdout.setEncoding('utf8');
    child.stdout.pause();
    await new Promise(resolve => child.stdout.once('readable', resolve));
    // The process has long filled the pipe by then.
    await new Promise(resolve => setTimeout(resolve, 400));
    for await (const chunk of child.stdout) {
      report += chunk;
      if (report.length < 500_000) await new Promise(resolve => setTimeout(resolve, 5));
    }
    expect(await closed).toBeLessThanOrEqual(2);
    expect(report).toMatch(end);
    expect(report.length).toBeGreaterThan(1_000_000);
    if (/json|sarif|blob|gitlab/.test(format)) JSON.parse(report);
  });
});
