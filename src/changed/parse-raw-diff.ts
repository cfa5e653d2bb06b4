import type { BaseFile, FileChange } from './file-change.ts';

const [link, repository] = ['120000', '160000'];

/**
 * Reads what `git diff --raw -z --no-abbrev` prints: `:mode mode id id status NUL path NUL`, of a rename with a second path. Repositories within the
 * repository are left out. Throws where it is something else.
 */
export function parseRawDiff(text: string): FileChange[] {
  const fields = text.split('\0');
  const changes: FileChange[] = [];
  let at = 0;
  while (at < fields.length - 1) {
    const head = readHead(fields[at] ?? '');
    const [from = '', to = from] = fields.slice(at + 1, at + (head.isRename ? 3 : 2));
    at += head.isRename ? 3 : 2;
    if (head.isConflict) changes.push({ path: from, base: null });
    else changes.push(...createChanges(head, from, to));
  }
  return changes;
}

interface Head {
  readonly modes: readonly [before: string, after: string];
  readonly blob: string;
  readonly isRename: boolean;
  /** In a merge that is not done, a path has a line for that, too. */
  readonly isConflict: boolean;
}

function readHead(field: string): Head {
  const [, before, after, blob, status] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) [0-9a-f]+ ([A-Z])\d*$/.exec(field) ?? [];
  if (!before || !after || !blob || !status) throw new Error(`Git's list of changes is not understood: ${field.slice(0, 100)}`);
  return { modes: [before, after], blob, isRename: status === 'R' || status === 'C', isConflict: status === 'U' };
}

function createChanges({ modes: [before, after], blob }: Head, from: string, to: string): FileChange[] {
  const wasThere = before !== '000000' && before !== repository;
  const isThere = after !== '000000' && after !== repository;
  if (!wasThere && !isThere) return [];
  const base: BaseFile | null = wasThere ? { path: from, blob: before === link ? null : blob } : null;
  return [{ path: isThere ? to : null, base }];
}
