import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';
import { createFolder } from './folder.ts';

it('makes a folder with those above it, again and again', () => {
  const folder = createFolder();
  makeFolder(join(folder, 'a/b/c'));
  makeFolder(join(folder, 'a/b/c'));
  expect(existsSync(join(folder, 'a/b/c'))).toBe(true);
});

it.skipIf(!existsSync('/proc/self'))('comes to an end where none can be made', () => {
  expect(() => makeFolder('/proc/packetlint/a')).toThrow('ENOENT');
});

it('does not take a file for a folder', () => {
  const folder = createFolder({ a: 'x' });
  expect(() => makeFolder(join(folder, 'a/b'))).toThrow();
});
