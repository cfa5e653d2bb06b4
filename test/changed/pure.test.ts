import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findBaseCandidates } from '../../src/changed/base-candidates.ts';
import { createBaseWorkspace } from '../../src/changed/base-workspace.ts';
import { indexChanges, pathsBelow } from '../../src/changed/file-change.ts';
import { isOnLines, toDocumentLines } from '../../src/changed/line-range.ts';
import { parseHunks } from '../../src/changed/parse-hunks.ts';
import { parseRawDiff } from '../../src/changed/parse-raw-diff.ts';
import { createReach } from '../../src/changed/reach.ts';
import { unquotePath } from '../../src/changed/unquote-path.ts';
import { createRepository } from './repository.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('parseHunks', () => {
  it('reads added lines, and skips texts that look like headers', () => {
    const patch = [
      'diff --git a/a b.md b/a b.md',
      'index 587be6b..5fc9299 100644',
      '--- a/a b.md\t',
      '+++ b/a b.md\t',
      '@@ -1,2 +1,3 @@ x',
      '--- a/x',
      '-old',
      '\\ No newline at end of file',
      '+++ b/evil.md',
      '+@@ -1 +9,9 @@',
      '+diff --git',
      '\\ No newline at end of file',
      '@@ -9,3 +9,0 @@',
      '-1',
      '-2',
      '-3',
      '@@ -20 +17 @@',
      '-x',
      '+y',
      'diff --git "a/\\303\\244\\n\\".md" "b/\\303\\244\\n\\".md"',
      'similarity index 100%',
      '--- "a/\\303\\244\\n\\".md"',
      '+++ "b/\\303\\244\\n\\".md"',
      '@@ -0,0 +1 @@',
      '+x',
      '',
    ].join('\n');
    expect([...parseHunks(patch)]).toEqual([
      [
        'a b.md',
        [
          [1, 3],
          [17, 17],
        ],
      ],
      ['ä\n".md', [[1, 1]]],
    ]);
  });

  it('gives lines without which the old text holds all of the new one, whatever the texts are', () => {
    const line = fc.constantFrom(
      'a',
      'b',
      '',
      '+',
      '-',
      '++ b/x',
      '-- a/x',
      '@@ -1 +1 @@',
      '\\ No newline',
      'diff --git a/x b/x',
      ' ',
      '\r',
    );
    const text = fc.tuple(fc.array(line, { maxLength: 12 }), fc.boolean()).map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));
    const pairs = fc.sample(fc.tuple(text, text), { numRuns: 300, seed: 7 });
    const repository = createRepository(Object.fromEntries(pairs.map(([old], index) => [`${index}.md`, old])));
    repository.edit(Object.fromEntries(pairs.map(([, now], index) => [`${index}.md`, now])));
    const hunks = parseHunks(repository.git('diff', '-U0', '--text', '--src-prefix=a/', '--dst-prefix=b/', 'HEAD'));
    for (const [index, [old, now]] of pairs.entries()) {
      if (old === now) continue;
      const ranges = hunks.get(`${index}.md`) ?? [];
      const kept = linesOf(now).filter((_, at) => !ranges.some(([first, last]) => first <= at + 1 && at + 1 <= last));
      expect(isSubsequence(kept, linesOf(old)), JSON.stringify([old, now, ranges])).toBe(true);
    }
  });
});

/** With their ends, as Git compares them. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const each of whole) if (at < part.length && each === part[at]) at += 1;
  return at === part.length;
}

describe('unquotePath', () => {
  it.each([
    ['a/b.md', 'a/b.md'],
    ['"a/\\303\\244 \\"\\\\\\n\\t.md"', 'a/ä "\\\n\t.md'],
    ['"\\360\\237\\216\\211ä"', '🎉ä'],
    ['"', '"'],
    ['"a', '"a'],
  ])('reads %s', (quoted, path) => {
    expect(unquotePath(quoted)).toBe(path);
  });
});

describe('parseRawDiff', () => {
  const id = (digit: string): string => digit.repeat(40);
  const entry = (modes: string, status: string, ...paths: string[]): string =>
    `:${modes} ${id('a')} ${id('0')} ${status}\0${paths.join('\0')}\0`;

  it('reads every kind of change', () => {
    const text = [
      entry('100644 100644', 'M', 'm\n.md'),
      entry('000000 100644', 'A', 'a.md'),
      entry('100755 000000', 'D', 'd.md'),
      entry('100644 100644', 'R087', 'old.md', 'new.md'),
      entry('120000 100644', 'T', 'was-link.md'),
      entry('100644 120000', 'T', 'is-link.md'),
      entry('160000 160000', 'M', 'sub'),
      entry('160000 100644', 'T', 'was-sub.md'),
      entry('100644 000000', 'U', 'conflict.md'),
    ].join('');
    const blob = id('a');
    expect(parseRawDiff(text)).toEqual([
      { path: 'm\n.md', base: { path: 'm\n.md', blob } },
      { path: 'a.md', base: null },
      { path: null, base: { path: 'd.md', blob } },
      { path: 'new.md', base: { path: 'old.md', blob } },
      { path: 'was-link.md', base: { path: 'was-link.md', blob: null } },
      { path: 'is-link.md', base: { path: 'is-link.md', blob } },
      { path: 'was-sub.md', base: null },
      { path: 'conflict.md', base: null },
    ]);
    expect(parseRawDiff('')).toEqual([]);
    expect(() => parseRawDiff('warning: something\0')).toThrow('is not understood');
  });
});

describe('lines', () => {
  const at = (line: number, endLine?: number, endColumn?: number) =>
    ({
      ruleId: 'a',
      severity: 2,
      message: '',
      line,
      column: 1,
      ...(endLine ? { endLine } : {}),
      ...(endColumn ? { endColumn } : {}),
    }) as const;

  it('meet a message by any of its lines, but not by an end before the first character', () => {
    const lines = [
      [3, 4],
      [8, 8],
    ] as const;
    expect([2, 3, 4, 5, 7, 8, 9].filter(line => isOnLines(at(line), lines))).toEqual([3, 4, 8]);
    expect(isOnLines(at(5, 8, 2), lines)).toBe(true);
    expect(isOnLines(at(5, 8, 1), lines)).toBe(false);
    expect(isOnLines(at(1, 20), lines)).toBe(true);
    expect(isOnLines(at(1), [])).toBe(false);
    expect(isOnLines(at(1), 'all')).toBe(true);
  });

  it('are counted as the document counts them', () => {
    expect(toDocumentLines([[2, 3]], 'a\r\nb\r\nc')).toEqual([[2, 3]]);
    expect(
      toDocumentLines(
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        'a\rb\nc\r\nd\re',
      ),
    ).toEqual([
      [1, 2],
      [3, 3],
      [4, 5],
    ]);
  });
});

describe('createReach', () => {
  const reach = (related: object, paths: readonly string[], rules: readonly object[] = [], listed: readonly string[] = []) =>
    createReach({ kinds: [{ file: { related } }] as never, rules: rules.map(file => ({ file })) as never, paths, listed });
  const reached = (...args: Parameters<typeof reach>) =>
    ['plan.md', 'a/plan.md', 'a/b/plan.md', 'ab/plan.md', 'c/plan.md'].filter(reach(...args));

  it.each([
    [{ log: { path: 'log.md' } }, 'a/log.md', ['a/plan.md']],
    [{ log: { path: '../log.md' } }, 'a/log.md', ['a/b/plan.md']],
    [{ log: { path: '../../../log.md' } }, 'log.md', []],
    [{ log: { path: 'log.md', search: 'upwards' } }, 'a/log.md', ['a/plan.md', 'a/b/plan.md']],
    [{ log: { path: 'log.md', search: 'upwards' } }, 'log.md', ['plan.md', 'a/plan.md', 'a/b/plan.md', 'ab/plan.md', 'c/plan.md']],
    [{ notes: { path: 'notes/*.md' } }, 'a/notes/1.md', ['a/plan.md']],
    [{ notes: { path: 'notes/*.md' } }, 'a/notes/deep/1.md', []],
    [{ notes: { path: '**/*.json' } }, 'a/x.json', ['plan.md', 'a/plan.md']],
    [{ side: { path: '{{x}}-audit.md', capture: { from: 'document.name', pattern: '' } } }, 'a/1-audit.md', ['plan.md', 'a/plan.md']],
    [{ side: { path: 'sub/{{x}}.md', capture: { from: 'document.name', pattern: '' } } }, 'c/sub/1.md', ['c/plan.md']],
    [{ side: { path: '{{x}}.md', capture: { from: 'fields.Plan', pattern: '' } } }, 'z/1.json', []],
    [
      { side: { path: '{{x}}.md', capture: { from: 'fields.Plan', pattern: '' } } },
      'z/1.md',
      ['plan.md', 'a/plan.md', 'a/b/plan.md', 'ab/plan.md', 'c/plan.md'],
    ],
  ])('%j is reached by %s from %j', (related, path, expected) => {
    expect(reached(related, [path])).toEqual(expected);
  });

  it('counts files below a folder only where a rule does', () => {
    expect(reached({}, ['a/b/x.txt'], [{ given: { fact: 'files' } }], ['a/b/x.txt'])).toEqual(['plan.md', 'a/plan.md', 'a/b/plan.md']);
    expect(reached({}, ['a/b/x.txt'], [{ given: { fact: 'profiles' } }], ['a/b/x.txt'])).toEqual([]);
    expect(reached({}, ['a/b/x.txt'], [{ given: { fact: 'files' } }], [])).toEqual([]);
  });
});

describe('createBaseWorkspace', () => {
  const changes = indexChanges([
    { path: 'docs/edited.md', base: { path: 'docs/edited.md', blob: 'edited' } },
    { path: 'docs/new.md', base: null },
    { path: null, base: { path: 'docs/gone/old.md', blob: 'old' } },
    { path: 'docs/to.md', base: { path: 'docs/from.md', blob: 'moved' } },
    { path: null, base: { path: 'docs/node_modules/x.md', blob: 'x' } },
    { path: 'docs/link.md', base: { path: 'docs/link.md', blob: null } },
  ]);
  const now: Record<string, string> = { 'edited.md': 'n', 'new.md': 'n', 'to.md': 'n', 'same.md': 'same', 'link.md': 'n' };
  const workspace = createBaseWorkspace({
    workspace: {
      read: async path => now[path] ?? null,
      list: async folder => (folder === '' ? Object.keys(now) : null),
    },
    changes,
    toRepository: path => (path.startsWith('..') ? null : path === '' ? 'docs' : `docs/${path}`),
    toWorkspace: path => (path.startsWith('docs/') ? path.slice(5) : null),
    readBlob: async blob => new TextEncoder().encode(blob),
  });
  const read = async (path: string): Promise<string | null> => {
    const source = await workspace.read(path);
    return source === null || typeof source === 'string' ? source : new TextDecoder().decode(source);
  };

  it('reads what was there then', async () => {
    const paths = ['edited.md', 'new.md', 'gone/old.md', 'to.md', 'from.md', 'same.md', 'link.md', 'none.md'];
    expect(await Promise.all(paths.map(read))).toEqual(['edited', null, 'old', null, 'moved', 'same', null, null]);
  });

  it('lists what was there then', async () => {
    expect(await workspace.list('')).toEqual(['edited.md', 'from.md', 'gone/old.md', 'link.md', 'same.md']);
    expect(await workspace.list('gone')).toEqual(['old.md']);
    expect(await workspace.list('none')).toBeNull();
  });
});

describe('changes', () => {
  it('finds paths below a folder, and no others', () => {
    const sorted = ['a', 'a-b/c', 'a/b', 'a/b/c', 'a/é', 'a0', 'b/c'].sort();
    expect(pathsBelow(sorted, 'a')).toEqual(['a/b', 'a/b/c', 'a/é']);
    expect(pathsBelow(sorted, 'a/b')).toEqual(['a/b/c']);
    expect(pathsBelow(sorted, '')).toEqual(sorted);
    expect(pathsBelow(sorted, 'c')).toEqual([]);
  });
});

describe('findBaseCandidates', () => {
  const sha = 'a'.repeat(40);
  it.each([
    [{}, null],
    [{ GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: '', GITHUB_SHA: sha }, null],
    [{ GITHUB_BASE_REF: 'main' }, null],
    [
      { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: sha },
      [`${sha}^1`, 'refs/remotes/origin/main'],
    ],
    [{ GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha }, ['refs/remotes/origin/main']],
    [{ GITLAB_CI: 'true' }, null],
    [{ GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: sha, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '' }, [sha]],
    [{ GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'b', CI_MERGE_REQUEST_TARGET_BRANCH_SHA: sha }, [sha]],
  ])('%j', (env, revisions) => {
    expect(findBaseCandidates(env)?.revisions ?? null).toEqual(revisions);
  });
});
