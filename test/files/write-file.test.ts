import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/files/read-file.ts';
import { createTemporaryName } from '../../src/files/temporary-files.ts';
import { replaceFile } from '../../src/files/write-file.ts';
import { createFolder } from './folder.ts';

describe('replaceFile', () => {
  it('replaces the content, keeps the mode, and leaves nothing behind', () => {
    const folder = createFolder({ 'a.md': 'old' });
    const path = join(folder, 'a.md');
    chmodSync(path, 0o640);
    replaceFile(path, 'näu', readFile(path));
    expect(readFileSync(path, 'utf8')).toBe('näu');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('writes through a link, which stays one', () => {
    const folder = createFolder({ 'a.md': 'old' });
    symlinkSync('a.md', join(folder, 'link.md'));
    replaceFile(join(folder, 'link.md'), 'new', Buffer.from('old'));
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new');
  });

  it('refuses a file that was changed after it was read', () => {
    const folder = createFolder({ 'a.md': 'old' });
    const path = join(folder, 'a.md');
    const read = readFile(path);
    writeFileSync(path, 'somebody else');
    expect(() => replaceFile(path, 'new', read)).toThrow('changed after it was read');
    expect(readFileSync(path, 'utf8')).toBe('somebody else');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('heeds that a file must not be written, whatever its folder allows', ({ skip }) => {
    const path = join(createFolder({ 'a.md': 'old' }), 'a.md');
    chmodSync(path, 0o444);
    skip(process.getuid?.() === 0);
    expect(() => replaceFile(path, 'new', Buffer.from('old'))).toThrow('permission denied');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('leaves a file to its owner', ({ skip }) => {
    const path = join(createFolder({ 'a.md': 'old' }), 'a.md');
    skip(process.getuid?.() !== 0);
    chownSync(path, 1234, 2345);
    chmodSync(path, 0o640);
    replaceFile(path, 'new', Buffer.from('old'));
    const { uid, gid, mode } = statSync(path);
    expect([uid, gid, mode & 0o777]).toEqual([1234, 2345, 0o640]);
  });
});

describe('what killed runs left behind', () => {
  /** The names that are left after a file in their folder was written. */
  function sweep(names: readonly string[], isOld = true): string[] {
    const folder = createFolder({ 'a.md': 'old', ...Object.fromEntries(names.map(name => [name, 'half'])) });
    if (isOld) for (const name of names) utimesSync(join(folder, name), 0, 0);
    replaceFile(join(folder, 'a.md'), 'new', Buffer.from('old'));
    return readdirSync(folder).filter(name => name !== 'a.md');
  }

  const nobody = 2147480000;
  const [own, place = ''] = [createTemporaryName(), createTemporaryName().split('-')[2]];

  it('goes at once, where the process is known to be gone', () => {
    expect(sweep([`.packetlint-${nobody}-${place}-0123456789ab.tmp`], false)).toEqual([]);
  });

  it('goes after a minute, where another machine may have written it', () => {
    const name = `.packetlint-${nobody}-01234567-0123456789ab.tmp`;
    expect([sweep([name]), sweep([name], false)]).toEqual([[], [name]]);
    // There, another process has the id.
    expect(sweep([`.packetlint-${process.pid}-01234567-0123456789ab.tmp`])).toEqual([]);
  });

  it('is told from what others need, and from what others wrote', () => {
    const names = [own, '.packetlint-x.tmp', `.packetlint-${nobody}-${place}-0123456789ab.tmp.md`].sort();
    expect(sweep(names)).toEqual(names);
  });
});
