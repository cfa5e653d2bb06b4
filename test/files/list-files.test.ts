import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/files/list-files.ts';
import { createFolder } from './folder.ts';

it('lists files at any depth, sorted, without .git and node_modules', () => {
  const folder = createFolder({ 'b/c.md': '', 'a.md': '', '.git/config': '', 'node_modules/x/index.js': '', '.hidden': '' });
  expect(listFiles(folder)).toEqual(['.hidden', 'a.md', 'b/c.md']);
  expect(listFiles(join(folder, 'none'))).toBeNull();
});

it('counts a link to a file as one, and follows none to a folder', () => {
  const folder = createFolder({ 'agents.md': '', 'b/c.md': '' });
  symlinkSync('agents.md', join(folder, 'claude.md'));
  symlinkSync('b', join(folder, 'folder'));
  symlinkSync('nowhere.md', join(folder, 'broken.md'));
  symlinkSync('round.md', join(folder, 'round.md'));
  expect(listFiles(folder)).toEqual(['agents.md', 'b/c.md', 'claude.md']);
});

it('leaves out what only a run beside this one needs, or one that was killed', () => {
  const folder = createFolder({
    '.packetlint-1-01234567-0123456789ab.tmp': '',
    '.packetlint-1.tmp': '',
    '.packetlintcache/shelf-a.txt': '',
  });
  expect(listFiles(folder)).toEqual(['.packetlint-1.tmp']);
});
