import type { DataEntry, DataNode } from './data.ts';
import type { LineIndex } from './line-index.ts';
import type { Problem } from './problem.ts';

/** So many repeated keys of one document are told: a file that has more was not written by hand. */
const MAX_PROBLEMS = 100;

/** A problem for each key that stands again in one object, at the later key, in the order of the text. An aliased value is looked at once. */
export function findDuplicateKeys(root: DataNode, lines: () => LineIndex): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<readonly unknown[]>();
  const open: DataNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'scalar') continue;
    const content = node.type === 'object' ? node.entries : node.items;
    if (seen.has(content)) continue;
    seen.add(content);
    for (const child of content) open.push('value' in child && 'key' in child ? child.value : child);
    if (node.type === 'object') checkEntries(node.entries, problems, lines);
  }
  return problems.sort((one, other) => one.span[0] - other.span[0]).slice(0, MAX_PROBLEMS);
}

function checkEntries(entries: readonly DataEntry[], problems: Problem[], lines: () => LineIndex): void {
  const first = new Map<string, DataEntry>();
  for (const entry of entries) {
    const earlier = first.get(entry.key);
    if (earlier === undefined) {
      first.set(entry.key, entry);
      continue;
    }
    const { line } = lines().pointAt(earlier.keySpan[0]);
    const message = `The key "${entry.key}" stands twice, first on line ${line}; expected once. The last one counts: remove the others.`;
    problems.push({ message, span: entry.keySpan, fatal: false });
  }
}
