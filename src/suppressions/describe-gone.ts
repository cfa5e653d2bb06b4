import { compareText } from '../report/compare-text.ts';
import type { GoneFindings } from '../report/run-part.ts';
import type { Baseline } from './baseline.ts';

/** Known findings that are gone, file by file. */
export function listGone(gone: Baseline): GoneFindings[] {
  const listed = [...gone].map(([path, known]) => ({ path, rule: known[0]?.identity.rule ?? '', count: known.length }));
  return listed.filter(({ count }) => count > 0).sort((a, b) => compareText(a.path, b.path));
}

/** What is said of known findings that are gone, nearly in ESLint's words, with the first place. */
export function describeGone(gone: readonly GoneFindings[]): string {
  const [first] = gone;
  const count = gone.reduce((sum, each) => sum + each.count, 0);
  const place = `${count} in ${gone.length} ${gone.length === 1 ? 'file' : 'files'}, the first: ${first?.rule} in ${first?.path}`;
  return `There are suppressions left that do not occur anymore (${place}). To resolve this, run \`packetlint --prune-suppressions\` and commit the file. To ignore unused suppressions, use \`--pass-on-unpruned-suppressions\`.`;
}
