import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace, isInside } from '../../src/files/workspace.ts';
import { createFolder } from './folder.ts';

async function read(root: string, path: string): Promise<string | null> {
  const bytes = await createWorkspace(root).read(path);
  return bytes === null ? null : new TextDecoder().decode(bytes as Uint8Array);
}

describe('createWorkspace', () => {
  it('reads what lies below its root, links resolved', async () => {
    const root = createFolder({ 'a/run.md': 'run', 'drift.md': 'drift' });
    symlinkSync('../drift.md', join(root, 'a/link.md'));
    expect(await read(root, 'a/run.md')).toBe('run');
    expect(await read(root, 'a/../drift.md')).toBe('drift');
    expect(await read(root, 'a/link.md')).toBe('drift');
    expect(await read(root, 'none.md')).toBeNull();
    expect(await read(root, 'drift.md/x')).toBeNull();
  });

  it('reads nothing outside of it, on no way', async () => {
    const outside = createFolder({ 'secret.md': 'secret' });
    const root = createFolder({ 'a.md': 'a' });
    symlinkSync(join(outside, 'secret.md'), join(root, 'file.md'));
    symlinkSync(outside, join(root, 'folder'));
    const climb = `..${outside}`.replace(/^\.\./, '../'.repeat(12));
    for (const path of ['file.md', 'folder/secret.md', join(outside, 'secret.md'), `${climb}/secret.md`, 'a\0.md']) {
      expect(await read(root, path), path).toBeNull();
    }
    expect(await createWorkspace(root).list('folder')).toBeNull();
    expect(await createWorkspace(root).list('..')).toBeNull();
  });

  it('says so where something is there and cannot be read', async () => {
    const root = createFolder();
    execFileSync('mkfifo', [join(root, 'drift.md')]);
    await expect(read(root, 'drift.md')).rejects.toThrow('not a regular file');
  });

  it('lists the files below a folder, sorted, without links, .git and node_modules', async () => {
    const root = createFolder({ 'p/b.md': '', 'p/a/c.md': '', 'p/.hidden': '', 'p/.git/x': '', 'p/node_modules/y': '' });
    mkdirSync(join(root, 'p/empty'));
    symlinkSync('..', join(root, 'p/cycle'));
    expect(await createWorkspace(root).list('p')).toEqual(['.hidden', 'a/c.md', 'b.md']);
    expect(await createWorkspace(root).list('none')).toBeNull();
  });
});

describe('isInside', () => {
  it.each([
    ['/a', '/a/b', true],
    ['/a', '/a', true],
    ['/a', '/ab', false],
    ['/a', '/', false],
    ['/a', '/a/..b', true],
    ['/', '/a', true],
  ])('%s holds %s: %s', (folder, path, inside) => {
    expect(isInside(folder, path)).toBe(inside);
  });
});
