import type { BaselineFile } from '../generated/baseline-file.ts';
import type { LintMessage } from '../report/result.ts';
import { isLoaded, loadJson } from '../ruleset/load/load-json.ts';
import { type Baseline, readBaseline } from './baseline.ts';
import { countKnown, subtractBaseline } from './compare-baselines.ts';
import { describeConfigChange } from './describe-config-change.ts';
import type { PolicyChange } from './policy-change.ts';
import type { SuppressionRuleId } from './suppression-rules.ts';

type PolicyMessage = LintMessage & { readonly ruleId: SuppressionRuleId };

/**
 * What is said of a changed file of the policy, at its first changed line. An error: nobody has agreed to it, and this run has judged by the policy as it was. Only
 * known findings that were taken out make a warning: that makes the policy stricter, and this run has judged without them.
 */
export function describePolicyChange(change: PolicyChange, base: string): PolicyMessage {
  const { after, before } = change;
  const text = typeof after === 'string' ? after : '';
  const { words, stricter } = describe(change);
  const line = before === null || after === null ? 1 : findFirstChange(before, text);
  const end = stricter
    ? 'This only makes the policy stricter.'
    : `It takes no part in this run, which judges by the policy of ${base}. Have it reviewed by whoever owns the policy.`;
  return {
    ruleId: 'packetlint/policy-changed',
    severity: stricter ? 1 : 2,
    message: `${words} ${end}`,
    line,
    column: 1,
  };
}

interface Described {
  readonly words: string;
  readonly stricter: boolean;
}

const names = { config: 'The config', rules: 'A file of rules', baseline: 'The file of known findings' } as const;

function describe({ type, path, before, after }: PolicyChange): Described {
  const name = names[type];
  const plain = (words: string): Described => ({ words, stricter: false });
  if (after === null) {
    return type === 'baseline' ? { words: `${name} was removed: ${path}.`, stricter: true } : plain(`${name} was removed: ${path}.`);
  }
  if (typeof after !== 'string') return plain(`${name} can no longer be read: ${path} ${after.unreadable}.`);
  if (type === 'baseline') return describeBaseline(before, after);
  if (before === null) return plain(`${name} was added: ${path}.`);
  if (type === 'rules') return plain(`${name} was changed: ${path}.`);
  const what = describeConfigChange(before, after);
  return plain(`${name} was changed: ${what.length > 0 ? what.join('; ') : `in comments, white space or order only (${path})`}.`);
}

function describeBaseline(before: string | null, after: string): Described {
  const [was, is] = [before === null ? new Map() : readLoosely(before), readLoosely(after)];
  if (was === null || is === null) return { words: 'The file of known findings is none any more.', stricter: false };
  const [added, removed] = [subtractBaseline(is, was), subtractBaseline(was, is)];
  const words = [
    ...(added.size > 0 ? [`${countFindings(countKnown(added))} added (${listPaths(added)})`] : []),
    ...(removed.size > 0 ? [`${countFindings(countKnown(removed))} removed (${listPaths(removed)})`] : []),
  ];
  const what = words.length > 0 ? words.join(', ') : 'its text only';
  return { words: `The file of known findings was changed: ${what}.`, stricter: added.size === 0 };
}

/** As much as can be read without asking whether it is right; null where that is nothing. */
function readLoosely(text: string): Baseline | null {
  const loaded = loadJson({ path: '', text }, 'json');
  if (!isLoaded(loaded)) return null;
  try {
    return readBaseline(loaded.value as BaselineFile);
  } catch {
    // Of another shape; whoever reads it in earnest says so.
    return null;
  }
}

function countFindings(count: number): string {
  return `${count} ${count === 1 ? 'finding' : 'findings'}`;
}

const mostPaths = 3;

function listPaths(baseline: Baseline): string {
  const paths = [...baseline.keys()];
  const rest = paths.length - mostPaths;
  return `${paths.slice(0, mostPaths).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The 1-based number of the first line that differs; the last line where one text only ends earlier. How lines end does not count. */
function findFirstChange(before: string, after: string): number {
  const [was, is] = [splitLines(before), splitLines(after)];
  const index = is.findIndex((line, at) => line !== was[at]);
  return index < 0 ? Math.max(1, is.length) : index + 1;
}

function splitLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
