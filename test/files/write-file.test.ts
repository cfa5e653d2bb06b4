import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/files/read-file.ts';
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

  it('sweeps what a killed run left behind, and nothing else', () => {
    const names = ['.packetlint-2147480000-0123456789ab.tmp', `.packetlint-${process.pid}-0123456789ab.tmp`, '.packetlint-x.tmp'];
    const folder = createFolder({ 'a.md': 'old', ...Object.fromEntries(names.map(name => [name, 'half'])) });
    for (const name of names) utimesSync(join(folder, name), 0, 0);
    replaceFile(join(folder, 'a.md'), 'new', Buffer.from('old'));
    expect(readdirSync(folder).sort()).toEqual([...names.slice(1), 'a.md'].sort());
  });
});
