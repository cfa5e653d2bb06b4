import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discoverFiles } from '../../src/files/discover-files.ts';
import { createFolder } from './folder.ts';

/** Paths from the folder; those named themselves with an exclamation mark. */
async function discover(folder: string, ...patterns: string[]): Promise<{ files: string[]; unmatched: readonly string[] }> {
  const { files, unmatched } = await discoverFiles(patterns, { cwd: folder });
  return { files: files.map(({ path, named }) => relative(folder, path) + (named ? '!' : '')), unmatched };
}

describe('discoverFiles', () => {
  it('searches folders for Markdown, YAML and JSON, hidden folders too', async () => {
    const folder = createFolder({
      'a.md': '',
      '.archon/run.md': '',
      'b/c.markdown': '',
      'd.yml': '',
      'e.yaml': '',
      'f.json': '',
      'g.txt': '',
      'h.mdx': '',
    });
    const { files, unmatched } = await discover(folder, '.');
    expect(files).toEqual(['.archon/run.md', 'a.md', 'b/c.markdown', 'd.yml', 'e.yaml', 'f.json']);
    expect(unmatched).toEqual([]);
  });

  it('does not care about the case of an extension', async () => {
    const folder = createFolder({ 'a.MD': '', 'b.Markdown': '', 'c.YAML': '', 'd.JSON': '', 'NODE_MODULES/e.Md': '', 'f.TXT': '' });
    const listed = ['a.MD', 'c.YAML', 'f.TXT'].map(path => join(folder, path));
    expect((await discover(folder, '.')).files).toEqual(['NODE_MODULES/e.Md', 'a.MD', 'b.Markdown', 'c.YAML', 'd.JSON']);
    const { files } = await discoverFiles(['.'], { cwd: folder, listed });
    expect(files.map(({ path }) => path)).toEqual(listed.slice(0, 2));
  });

  it.skipIf(process.platform === 'win32')('finds what has a name that globs and .gitignore files read otherwise', async () => {
    const odd = ['\n.md', '\n/b.md', '\r.md', '\u2028.md', '\\x.md', 'a\n/c.json', 'out\\d.md'];
    const left = ['\\.txt', 'node_modules\n/.git/e.md'];
    const folder = createFolder(Object.fromEntries(['.gitignore', 'f.md', ...odd, ...left].map(path => [path, '*.txt\nout/\n'])));
    expect((await discover(folder, '.')).files).toEqual([...odd, 'f.md'].sort());
    expect((await discover(folder, '*.md')).files).toEqual(['\n.md', '\r.md', '\\x.md', 'f.md', 'out\\d.md', '\u2028.md']);
  });

  it('takes !name for a file where there is one', async () => {
    const folder = createFolder({ '!a.md': '', 'a.md': '', 'b.md': '' });
    expect((await discover(folder, '!a.md', '.')).files).toEqual(['!a.md!', 'a.md', 'b.md']);
    expect((await discover(folder, '!b.md', '.')).files).toEqual(['!a.md', 'a.md']);
  });

  it('leaves out .git, node_modules and what .gitignore says, also from above', async () => {
    const folder = createFolder({
      '.gitignore': 'ignored/\n*.log.md\n',
      'p/a.md': '',
      'p/x.log.md': '',
      'p/ignored/b.md': '',
      'p/node_modules/c.md': '',
      '.git/HEAD': '',
      '.git/d.md': '',
    });
    expect((await discover(folder, '.')).files).toEqual(['p/a.md']);
    expect((await discover(folder, 'p')).files).toEqual(['p/a.md']);
    expect((await discover(folder, 'p/*.md')).files).toEqual(['p/a.md']);
  });

  it('takes named files as they are', async () => {
    const folder = createFolder({ '.gitignore': 'x.md\n', 'x.md': '', 'notes.txt': '', 'a[1].md': '' });
    expect((await discover(folder, 'x.md', 'notes.txt', 'a[1].md')).files).toEqual(['a[1].md!', 'notes.txt!', 'x.md!']);
  });

  it('takes each file once', async () => {
    const folder = createFolder({ 'a.md': '' });
    symlinkSync('a.md', join(folder, 'link.md'));
    expect((await discover(folder, '.', 'a.md', './a.md', '*.md', join(folder, 'a.md'))).files).toEqual(['a.md!']);
    expect((await discover(folder, 'a.md', 'link.md')).files).toHaveLength(1);
  });

  it('finds by globs, below a folder and above the working one', async () => {
    const folder = createFolder({ 'a/run.md': '', 'b/run.md': '', 'b/notes.txt': '' });
    expect((await discover(folder, '*/run.md')).files).toEqual(['a/run.md', 'b/run.md']);
    expect((await discover(folder, 'b/*.txt')).files).toEqual(['b/notes.txt']);
    expect((await discoverFiles(['../{a,b}/run.md'], { cwd: join(folder, 'a') })).files).toHaveLength(2);
    expect((await discover(folder, `${folder}/**/run.md`)).files).toHaveLength(2);
  });

  it('leaves out what "!" says', async () => {
    const folder = createFolder({ 'a/run.md': '', 'b/run.md': '', 'b/c/x.md': '' });
    expect((await discover(folder, '.', '!b')).files).toEqual(['a/run.md']);
    expect((await discover(folder, '**/*.md', '!**/x.md')).files).toEqual(['a/run.md', 'b/run.md']);
  });

  it('tells what matches nothing', async () => {
    const folder = createFolder({ 'a.md': '', 'empty/x.txt': '' });
    expect((await discover(folder, 'a.md', 'none.md', '*.yaml', 'empty', 'nowhere/*.md')).unmatched).toEqual([
      'none.md',
      '*.yaml',
      'empty',
      'nowhere/*.md',
    ]);
  });

  it('follows no links of folders, not even in a circle, and finds no FIFO', async () => {
    const folder = createFolder({ 'a/b/c.md': '' });
    for (const name of ['one', 'two', 'three']) symlinkSync('..', join(folder, 'a', name));
    execFileSync('mkfifo', [join(folder, 'fifo.md')]);
    expect((await discover(folder, '.')).files).toEqual(['a/b/c.md']);
  });
});
