import type { PoliciesFile } from '../../generated/policies-file.ts';
import { policyIdsIn } from '../policy-ids.ts';
import type { FileContext } from './file-context.ts';

/** Reports policy ids that the pack's catalogue does not have; a pack without one may name any. */
export function checkPolicyIds(file: unknown, { known, pack, report }: FileContext): void {
  const catalogue = known.policies.get(pack);
  if (!catalogue) return;
  for (const { id, path } of policyIdsIn(file)) {
    if (Object.hasOwn(catalogue, id)) continue;
    report({ path, message: `There is no policy "${id}" in policies.json.`, unknown: { name: id, known: idsOf(catalogue) } });
  }
}

/** Reports policies that say of themselves what cannot be true together. */
export function checkPolicies(file: PoliciesFile, { known, pack, report }: FileContext): void {
  const own = <T>(files: ReadonlyMap<string, T>): T[] => [...files].flatMap(([id, entry]) => (id.startsWith(`${pack}/`) ? [entry] : []));
  const decided = new Set([...own(known.rules), ...own(known.kinds)].flatMap(entry => policyIdsIn(entry).map(({ id }) => id)));
  for (const id of idsOf(file)) {
    const { undecidable, partly, builtIn } = file[id] as Exclude<PoliciesFile[string], string | undefined>;
    if (undecidable === undefined) continue;
    const message = decided.has(id)
      ? `A rule or kind of the pack names "${id}": what it leaves to people is said by "partly".`
      : '"undecidable" stands alone: what is decided in part, or for all rules, is not undecidable.';
    if (decided.has(id) || partly !== undefined || builtIn !== undefined) report({ path: [id, 'undecidable'], on: 'key', message });
  }
}

function idsOf(catalogue: PoliciesFile): string[] {
  return Object.keys(catalogue).filter(id => id !== '$schema');
}
