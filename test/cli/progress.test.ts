import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocuments } from '../../bench/shards/create-documents.mjs';
import { createProgress, wantsProgress } from '../../src/cli/run/progress.ts';
import type { FileOutcome } from '../../src/files/lint-text.ts';
import { createResult } from '../../src/report/result.ts';
import { buildBundle } from '../bundle/build-bundle.ts';

const skipped: FileOutcome = { type: 'skipped', reason: 'no-kind' };
const found: FileOutcome = {
  type: 'linted',
  result: createResult({ filePath: '/a', messages: [{ ruleId: 'a', severity: 1, message: 'x', line: 1, column: 1 }] }),
};

/** What a progress line writes while a clock goes on. */
function watch(times: readonly number[], columns?: number): { text: string; clear(): string } {
  let [text, time] = ['', 0];
  const write = (chunk: unknown, _: unknown, done: () => void): void => {
    text += chunk;
    done();
  };
  const stream = Object.assign(new Writable({ write }), columns === undefined ? {} : { columns });
  const progress = createProgress(stream, times.length, () => time);
  for (const at of times) {
    time = at;
    progress.note(at % 2 === 0 ? found : skipped);
  }
  const shown = text;
  return {
    text: shown,
    clear() {
      progress.clear();
      return text.slice(shown.length);
    },
  };
}

describe('createProgress', () => {
  it('says nothing of a run that is over within a second', () => {
    const { text, clear } = watch([0, 400, 999]);
    expect([text, clear()]).toEqual(['', '']);
  });

  it('rewrites one line, ten times a second, and takes it away', () => {
    const { text, clear } = watch([500, 1000, 1050, 1099, 1101, 1300]);
    expect(text).toBe('\r2 of 6 files, 2 problems\u001b[K\r5 of 6 files, 3 problems\u001b[K\r6 of 6 files, 4 problems\u001b[K');
    expect(clear()).toBe('\r\u001b[K');
  });

  it.each([
    [0, '1 of 1 files, 1 problem'],
    [80, '1 of 1 files, 1 problem'],
    [24, '1 of 1 files, 1 problem'],
    [23, '1 of 1 files, 1 proble'],
    [1, ''],
  ])('never wraps: %i columns', (columns, line) => {
    const { text, clear } = watch([1000], columns);
    expect([text, clear()]).toEqual([`\r${line}\u001b[K`, '\r\u001b[K']);
  });

  it('listens for signals only while it shows something', () => {
    const count = (): number => process.listenerCount('SIGINT');
    const before = count();
    expect(watch([999]).text).toBe('');
    expect(count()).toBe(before);
    const { clear } = watch([1000, 1200]);
    expect(count()).toBe(before + 1);
    clear();
    expect(count()).toBe(before);
  });
});

describe('wantsProgress', () => {
  const terminal = Object.assign(new Writable(), { isTTY: true });
  it.each<[boolean, Record<string, string>]>([
    [true, {}],
    [true, { CI: '' }],
    [true, { CI: 'false', TERM: 'xterm' }],
    [false, { CI: 'true' }],
    [false, { CI: '1' }],
    [false, { TERM: 'dumb' }],
    [false, { NO_COLOR: '1' }],
  ])('is %s with %o', (wanted, env) => {
    expect(wantsProgress({ stderr: terminal, env })).toBe(wanted);
    expect(wantsProgress({ stderr: new Writable(), env })).toBe(false);
  });
});

const home = realpathSync(mkdtempSync(join(tmpdir(), 'packetlint-progress-')));
const [bundle, folder] = [join(home, 'bundle'), join(home, 'documents')];

/** Whether there is a program that gives others a terminal. */
const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('a long run', () => {
  beforeAll(() => {
    buildBundle(bundle);
    createDocuments(folder, 700);
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const command = `"${process.execPath}" "${join(bundle, 'bin.js')}" --no-config -f json -o ../report.json`;
  /** Runs the command on a terminal of its own, and tells all that it showed. */
  const onTerminal = (env: Record<string, string>, redirection = ''): string =>
    spawnSync('script', ['-qec', `${command}${redirection}`, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
    }).stdout;

  it('shows its progress on a terminal, and leaves only the sum', () => {
    const pictures = onTerminal({}).replaceAll('\u001b[K', '|').split('\r');
    expect(pictures.some(picture => /^\d+ of 700 files, \d+ problems\|$/.test(picture))).toBe(true);
    expect(pictures.slice(-2)).toEqual(['|700 documents linted', '\n']);
  }, 60_000);

  it('leaves a clean line where it is interrupted, and ends by the signal', () => {
    // With `set -m` a job in the background hears the signal, as one in the foreground does.
    const wait = 'while kill -0 $pid && ! grep -q "of 700" ../screen; do sleep 0.1; done 2>/dev/null';
    const { stdout } = spawnSync(
      'script',
      ['-qfec', `set -m; ${command} & pid=$!; ${wait}; kill -INT $pid; wait $pid; echo "code $?"`, '../screen'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, TERM: 'xterm', SHELL: '/bin/bash' },
      },
    );
    expect(stdout.replaceAll('\u001b[K', '|')).toMatch(/\r\d+ of 700 files, \d+ problems?\|\r\|(?:[^\r]*\r\n)?code 130\r\n$/);
  }, 60_000);

  it('shows nothing in CI, and nothing in pipes', () => {
    expect(onTerminal({ CI: 'true' })).toBe('700 documents linted\r\n');
    expect(onTerminal({}, ' 2>../stderr')).toBe('');
    const piped = spawnSync('/bin/sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([piped.stdout, piped.stderr]).toEqual(['', '']);
  }, 60_000);
});
