import { comparePaths, compareText } from './compare-text.ts';
import { createResult, type LintMessage, type LintResult } from './result.ts';
import type { GoneFindings, RunPart, RunVerdict } from './run-part.ts';

/** What a run says, of what its parts say: all that one of them knows, and what all of them have not seen. */
export function mergeVerdicts(parts: readonly Pick<RunPart, 'certain' | 'open'>[]): RunVerdict {
  const all = [...parts.map(({ certain }) => certain), intersectVerdicts(parts.map(({ open }) => open))];
  return { said: joinSaid(all.flatMap(({ said }) => said)), gone: joinGone(all.flatMap(({ gone }) => gone)) };
}

/** Of each file one result, with each message once; sorted by path. */
function joinSaid(results: readonly LintResult[]): LintResult[] {
  const joined = groupBy(results, ({ filePath }) => filePath).map(group => {
    const messages = new Map(group.flatMap(result => result.messages.map(message => [keyOf(message), message])));
    return createResult({ filePath: group[0].filePath, source: group[0].source, messages: [...messages.values()] });
  });
  return joined.sort(comparePaths);
}

/** Whole runs over the same files may both know that something is gone. */
function joinGone(gone: readonly GoneFindings[]): GoneFindings[] {
  const joined = groupBy(gone, ({ path }) => path).map(([first]) => first);
  return joined.sort((a, b) => compareText(a.path, b.path));
}

function intersectVerdicts(verdicts: readonly RunVerdict[]): RunVerdict {
  const isCommon = (group: readonly unknown[]): boolean => group.length === verdicts.length;
  const said = groupBy(
    verdicts.flatMap(each => each.said),
    ({ filePath }) => filePath,
  ).filter(isCommon);
  const gone = groupBy(
    verdicts.flatMap(each => each.gone),
    keyOf,
  ).filter(isCommon);
  return { said: said.flatMap(intersectMessages), gone: gone.map(([first]) => first) };
}

function intersectMessages([first, ...others]: Group<LintResult>): LintResult[] {
  const known = others.map(({ messages }) => new Set(messages.map(keyOf)));
  const messages = first.messages.filter(message => known.every(keys => keys.has(keyOf(message))));
  return messages.length === 0 ? [] : [createResult({ filePath: first.filePath, source: first.source, messages })];
}

function keyOf(value: LintMessage | GoneFindings): string {
  return JSON.stringify(value);
}

type Group<T> = readonly [T, ...T[]];

function groupBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOfItem(item));
    if (group) group.push(item);
    else groups.set(keyOfItem(item), [item]);
  }
  return [...groups.values()];
}
