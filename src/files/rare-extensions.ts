import { rulesFor } from '../ruleset/rules-for.ts';
import type { Kind, Ruleset } from '../ruleset/ruleset.ts';

const jsonLines = ['jsonl', 'ndjson'];

/**
 * The extensions that folders are searched for only where a rule or kind of the ruleset is for them: a folder may hold logs of any size as JSON Lines, which
 * are nobody's packets. A kind is for them where one of its globs ends so.
 */
export function rareExtensions({ rules, kinds }: Ruleset): readonly string[] {
  const isForLines = rulesFor(rules, 'jsonl').length > 0 || Object.values(kinds).some(kind => pathsOf(kind).some(endsAsLines));
  return isForLines ? jsonLines : [];
}

function pathsOf(kind: Kind): readonly string[] {
  const alternatives = kind.marks?.alternatives ?? [...kind.file.match, ...(kind.file.template?.match ?? [])];
  return alternatives.flatMap(({ paths = [] }) => paths);
}

function endsAsLines(glob: string): boolean {
  return /\.(?:\{[^{}]*)?(?:jsonl|ndjson)\b[^/]*$/.test(glob);
}
