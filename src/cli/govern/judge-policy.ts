import { resolve } from 'node:path';
import { findPolicyChanges } from '../../files/policy-changes.ts';
import { describePolicyChange } from '../../suppressions/describe-policy-change.ts';
import type { FileMessage } from '../../suppressions/join-results.ts';
import type { Gate } from './open-gate.ts';

/** What is to be said of files of the policy that the change under review changes. */
export async function judgePolicy({ name, top, parted, reads, source }: Gate, baseline: string): Promise<FileMessage[]> {
  const changes = await findPolicyChanges({ tree: parted, top, cwd: source.cwd, reads, baseline });
  return changes.map(change => ({
    filePath: resolve(top, change.path),
    source: typeof change.after === 'string' ? change.after : undefined,
    message: describePolicyChange(change, name),
  }));
}
