import type { Reported } from './sarif-result.ts';

// GitHub's: https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit

/** GitHub takes no run with more results than this. */
export const mostResults = 25_000;
/** GitHub keeps no more than these of a run. */
export const mostShown = 5_000;
/** GitHub takes no larger file, gzipped; a little is left for compressors that do worse. */
export const mostBytes = 9_500_000;

/** What weighs most first: what counts before what is suppressed, errors before warnings; within these as they came. */
export function rankReported(all: readonly Reported[]): readonly Reported[] {
  const ranks: [Reported[], Reported[], Reported[], Reported[]] = [[], [], [], []];
  for (const reported of all) ranks[rankOf(reported)].push(reported);
  return ranks.flat();
}

function rankOf({ message }: Reported): 0 | 1 | 2 | 3 {
  if ('suppressions' in message) return message.severity === 2 ? 2 : 3;
  return message.severity === 2 ? 0 : 1;
}
