import { type Change, openChange } from '../../files/changed-files.ts';
import type { FoundFile } from '../../files/discover-files.ts';
import type { GitPlace } from '../../files/git.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { LintValues } from './lint-options.ts';
import type { Linted, LintTask } from './linted.ts';

/** --changed as two steps of a run. */
export interface RunChange {
  /** Before anything is linted: the files that the change may be answerable for. */
  narrow(files: readonly FoundFile[]): Promise<readonly FoundFile[]>;
  /** Before the report: the findings that the change is answerable for. */
  keep(linted: Linted): Promise<Linted>;
  /** What is said where nothing was linted: silence would leave open whether the right base was compared with. */
  readonly onNothing: string;
}

/** Asks Git what has changed. Throws UsageError and GitError. */
export async function openRunChange(values: LintValues, { projects, terminal }: LintTask): Promise<RunChange> {
  for (const other of ['fix', 'fix-dry-run', 'stdin', 'suppress-all', 'suppress-rule', 'prune-suppressions'] as const) {
    if (values[other]) throw new UsageError(`--changed and --${other} exclude each other.`);
  }
  const revision = typeof values.changed === 'string' ? values.changed : null;
  const git = await placeGit(values, terminal);
  const change = await openChange({ git, revision, projects, kind: values.kind });
  return {
    narrow: change.narrow,
    keep: async linted => ({ ...linted, results: await change.keep(linted.results) }),
    onNothing: describeNothing(change.base),
  };
}

/** A gate trusts less: Git then runs as it does where the gate reads the policy. */
async function placeGit({ gate }: LintValues, { cwd, env }: Terminal): Promise<GitPlace> {
  if (!gate) return { folder: cwd, env };
  const { findGuardedPlace } = await import('../../files/policy-git.ts');
  return findGuardedPlace(cwd, env) ?? { folder: cwd, env };
}

function describeNothing({ revision, commit }: Change['base']): string {
  return `packetlint linted nothing: no document that there are rules for has changed since ${revision} (${commit.slice(0, 10)}).`;
}
