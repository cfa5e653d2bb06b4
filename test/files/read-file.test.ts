import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile, readText } from '../../src/files/read-file.ts';
import { createFolder } from './folder.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('readFile', () => {
  it('reads files, empty ones, and through links', () => {
    const folder = createFolder({ 'a.md': 'ä', 'empty.md': '' });
    symlinkSync('a.md', join(folder, 'link.md'));
    expect(text(readFile(join(folder, 'a.md')))).toBe('ä');
    expect(readFile(join(folder, 'empty.md'))).toHaveLength(0);
    expect(text(readFile(join(folder, 'link.md')))).toBe('ä');
  });

  it.each([
    ['a folder', '.', 'it is a folder'],
    ['a FIFO, without waiting for its writer', 'fifo', 'it is not a regular file'],
    ['nothing', 'none.md', 'it does not exist'],
    ['a link to itself', 'loop', 'too many links'],
    ['a device', '/dev/null', 'it is not a regular file'],
  ])('refuses %s', (_, path, reason) => {
    const folder = createFolder();
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    symlinkSync('loop', join(folder, 'loop'));
    expect(() => readFile(path.startsWith('/') ? path : join(folder, path))).toThrow(`Cannot read it: ${reason}.`);
  });

  it('reads no more than its bound', () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'large'), Buffer.alloc(17 * 1024 * 1024));
    expect(readFile(join(folder, 'large')).length).toBe(16 * 1024 * 1024 + 1);
  });
});

describe('readText', () => {
  it('refuses what is not UTF-8', () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'a.json'), Buffer.from([0x22, 0xff, 0x22]));
    expect(() => readText(join(folder, 'a.json'))).toThrow('not UTF-8');
  });
});
