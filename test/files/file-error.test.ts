import { expect, it, vi } from 'vitest';
import { FileError } from '../../src/files/file-error.ts';
import { GitError } from '../../src/files/git-error.ts';

it('is known to a part of the release that has the class once more', async () => {
  vi.resetModules();
  const [files, git] = [await import('../../src/files/file-error.ts'), await import('../../src/files/git-error.ts')];
  expect(files.FileError).not.toBe(FileError);
  expect(new files.FileError('a.md', 'x')).toBeInstanceOf(FileError);
  expect(new git.GitError('x')).toBeInstanceOf(GitError);
  expect([new Error('x'), new GitError('x'), { name: 'FileError' }].filter(error => error instanceof FileError)).toEqual([]);
});
