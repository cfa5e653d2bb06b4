import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { addFiles } from '../files/folder.ts';
import { run } from './run.ts';
import { createWorkspace } from './suppression-workspace.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Removed as soon as files were discovered. */
const vanishing = vi.hoisted(() => new Set<string>());

vi.mock('../../src/files/discover-files.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../../src/files/discover-files.ts')>();
  const discoverFiles: typeof original.discoverFiles = async (...input) => {
    const found = await original.discoverFiles(...input);
    for (const path of vanishing) rmSync(path);
    vanishing.clear();
    return found;
  };
  return { ...original, discoverFiles };
});

interface Ended {
  readonly code: number;
  /** The messages on the file in question. */
  readonly messages: readonly string[];
  readonly fatal: number;
}

async function lint(folder: string, ...paths: readonly string[]): Promise<Ended> {
  const { code, stdout } = await run(folder, ['-f', 'json', ...paths]);
  const results: { filePath: string; messages: { message: string }[]; fatalErrorCount: number }[] = JSON.parse(stdout);
  const [result] = results.filter(({ filePath }) => filePath.endsWith('a.md'));
  return { code, messages: (result?.messages ?? []).map(({ message }) => message), fatal: result?.fatalErrorCount ?? 0 };
}

/** The superuser may read anything. */
async function asNobody<T>(task: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return task();
  process.seteuid?.(65_534);
  try {
    return await task();
  } finally {
    process.seteuid?.(0);
  }
}

const other = { 'b.md': 'Fine.\n' };

it.skipIf(process.platform === 'win32')('a file that may not be read ends the run with 2', async () => {
  const folder = createWorkspace({}, { 'a.md': 'TODO\n', ...other });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'a.md'), 0);
  const ended = await asNobody(() => lint(folder));
  expect(ended).toEqual({ code: 2, messages: [expect.stringMatching(/^Cannot read it: .*permission/i)], fatal: 1 });
});

it('a file that vanishes before it is read ends the run with 2', async () => {
  const folder = createWorkspace({}, { 'a.md': 'TODO\n', ...other });
  vanishing.add(join(folder, 'a.md'));
  expect(await lint(folder)).toEqual({ code: 2, messages: [expect.stringMatching(/^Cannot read it: /)], fatal: 1 });
});

it('a file larger than 16 MiB ends the run with 2', async () => {
  const folder = createWorkspace({}, { 'a.md': 'TODO\n', ...other });
  truncateSync(join(folder, 'a.md'), 17 * 1024 * 1024);
  expect(await lint(folder)).toEqual({ code: 2, messages: [expect.stringContaining('larger than 16 MiB')], fatal: 1 });
});

it.skipIf(process.platform === 'win32')('what is named and is no regular file ends the run with 2', async () => {
  const folder = createWorkspace({}, other);
  symlinkSync('/dev/null', join(folder, 'a.md'));
  expect((await lint(folder, '.', 'a.md')).code).toBe(2);
});

it('a folder is searched, whatever it is called; one without documents matches nothing', async () => {
  const folder = createWorkspace({}, other);
  mkdirSync(join(folder, 'c.md'));
  const empty = await run(folder, ['c.md']);
  expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('No file matches "c.md"')]);
  addFiles(folder, { 'c.md/a.md': 'TODO\n' });
  expect(await lint(folder, 'c.md')).toEqual({ code: 1, messages: ['Write it, or delete the line.'], fatal: 0 });
});

it('a document that is read and cannot be judged is an error: the run ends with 1', async () => {
  const folder = createWorkspace({}, other);
  writeFileSync(join(folder, 'a.md'), Buffer.from([0x54, 0xff, 0xfe, 0x0a]));
  expect(await lint(folder)).toMatchObject({ code: 1, messages: [expect.stringContaining('UTF-8')], fatal: 1 });
  writeFileSync(join(folder, 'a.md'), `${'> '.repeat(5000)}x\n`);
  expect(await lint(folder)).toMatchObject({ code: 1, messages: [expect.stringContaining('nest')], fatal: 1 });
  // Both kinds of trouble: what was not done weighs more than what was found.
  addFiles(folder, { 'c.md': 'TODO\n' });
  vanishing.add(join(folder, 'c.md'));
  expect((await lint(folder)).code).toBe(2);
});
