import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShelf, type Shelf } from '../../src/files/cache/shelf.ts';
import { createFolder } from '../files/folder.ts';

const open = (folder: string, today = 100, stamp = 'stamp 1'): Shelf => openShelf({ path: join(folder, 'shelf.txt'), stamp, today });

/** A shelf with entries whose key, content and JSON are made of their names. */
function fill(folder: string, names: readonly string[], today = 100): void {
  const shelf = open(folder, today);
  for (const name of names) shelf.put(`key-${name}`, `content-${name}`, JSON.stringify({ name, text: 'a\nb' }));
  shelf.flush();
}

const find = (shelf: Shelf, name: string): unknown => shelf.find(`key-${name}`, `content-${name}`);

describe('openShelf', () => {
  it('finds what was put there, by key and content, before and after it was written', () => {
    const folder = createFolder();
    const shelf = open(folder);
    shelf.put('key-a', 'content-a', '{"name":"a"}');
    expect(find(shelf, 'a')).toEqual({ name: 'a' });
    expect(find(open(folder), 'a')).toBeNull();
    shelf.flush();
    expect(find(open(folder), 'a')).toEqual({ name: 'a' });
    expect(open(folder).find('key-a', 'content-b')).toBeNull();
    expect(readdirSync(folder)).toEqual(['shelf.txt']);
  });

  it('finds nothing in what another version wrote, and writes it anew', () => {
    const folder = createFolder();
    fill(folder, ['a']);
    const other = open(folder, 100, 'stamp 2');
    expect(find(other, 'a')).toBeNull();
    other.put('key-b', 'content-b', '{}');
    other.flush();
    expect(readFileSync(join(folder, 'shelf.txt'), 'utf8')).toMatch(/^stamp 2\nkey-b [^\n]*\n$/);
  });

  it('waits for no pipe, and reads nothing of any size', ({ skip }) => {
    const folder = createFolder();
    const path = join(folder, 'shelf.txt');
    fill(folder, ['a']);
    truncateSync(path, 129 * 1024 * 1024);
    expect(find(open(folder), 'a')).toBeNull();
    skip(process.platform === 'win32');
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(find(open(folder), 'a')).toBeNull();
    fill(folder, ['a']);
    expect(find(open(folder), 'a')).toEqual({ name: 'a', text: 'a\nb' });
  });

  it('never gives what is damaged: any bit turned, cut off anywhere', () => {
    const folder = createFolder();
    fill(folder, ['a', 'b']);
    const path = join(folder, 'shelf.txt');
    const bytes = readFileSync(path);
    const check = (): void => {
      const shelf = open(folder);
      for (const name of ['a', 'b']) expect([null, { name, text: 'a\nb' }]).toContainEqual(find(shelf, name));
    };
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, damaged);
      check();
      writeFileSync(path, bytes.subarray(0, at));
      check();
    }
  });

  it('keeps what another process put there meanwhile', () => {
    const folder = createFolder();
    const [one, other] = [open(folder), open(folder)];
    one.put('key-a', 'content-a', '{"name":"a"}');
    other.put('key-b', 'content-b', '{"name":"b"}');
    one.flush();
    other.flush();
    expect([find(open(folder), 'a'), find(open(folder), 'b')]).toEqual([{ name: 'a' }, { name: 'b' }]);
  });

  it('lets entries go that nobody used for a month', () => {
    const folder = createFolder();
    fill(folder, ['old', 'used'], 100);
    const shelf = open(folder, 131);
    shelf.use('key-used');
    shelf.put('key-new', 'content-new', '{}');
    shelf.flush();
    const later = open(folder, 131);
    expect([find(later, 'old'), find(later, 'used'), find(later, 'new')]).toEqual([null, { name: 'used', text: 'a\nb' }, {}]);
  });

  it('stays small: what this run did not use makes room, the oldest first', () => {
    const folder = createFolder();
    const large = JSON.stringify('x'.repeat(900_000));
    for (const [index, name] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      const shelf = open(folder, 100 + index);
      shelf.put(`key-${name}`, `content-${name}`, large);
      shelf.flush();
    }
    const shelf = open(folder);
    expect(['a', 'b', 'c', 'd', 'e', 'f'].filter(name => find(shelf, name) !== null)).toEqual(['c', 'd', 'e', 'f']);
    shelf.put('key-g', 'content-g', JSON.stringify('x'.repeat(2_000_000)));
    shelf.flush();
    expect(find(open(folder), 'g')).toBeNull();
  });

  it('is silent where nothing can be written', () => {
    const shelf = openShelf({ path: '/dev/null/none/shelf.txt', stamp: 'stamp', today: 1 });
    shelf.put('key-a', 'content-a', '{}');
    expect(() => shelf.flush()).not.toThrow();
  });
});
