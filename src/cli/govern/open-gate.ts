import { dirname, resolve } from 'node:path';
import { ancestorsOf, findRoot } from '../../files/find-config.ts';
import { createReader, type SettingsSource } from '../../files/load-settings.ts';
import { openRepository } from '../../files/policy-git.ts';
import { createPolicySource, type PolicyReads } from '../../files/policy-source.ts';
import { isInside, leadsOutside } from '../../files/workspace.ts';
import { InvalidRulesetError } from '../../ruleset/load/ruleset-error.ts';
import type { LintValues } from '../run/lint-options.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { listRepository } from './list-repository.ts';
import { type GateBase, openGateBase } from './open-gate-base.ts';

/** A change under review, and the policy as it was before. */
export interface Gate extends GateBase {
  /** What messages call the base. */
  readonly name: string;
  /** The folder of the repository (or of what stands for one), absolute. */
  readonly top: string;
  readonly reads: PolicyReads;
  /** The settings' source, with the policy of the base, and inline directives off. */
  readonly source: SettingsSource;
  /** All files of the repository, absolute: no .gitignore of the change hides one. Null where nobody can list them. */
  readonly listed: readonly string[] | null;
  /** Rethrows mistakes in the policy so that they show where it was read from. */
  nameBase(error: unknown): never;
}

/** Finds the base of --gate and --policy-from. Throws UsageError and FileError where there is none for sure. */
export async function openGate(values: LintValues, source: SettingsSource, terminal: Terminal): Promise<Gate> {
  const { cwd, env } = terminal;
  const repository = openRepository(cwd, env);
  const listed = repository && (await listRepository(repository));
  const top = repository?.top ?? findRoot(cwd);
  refuseLeadingOut(values['output-file'] ?? [], top, cwd);
  const base = await openGateBase({ from: values['policy-from'], repository, listed, terminal });
  const reads: PolicyReads = { configs: new Set(), folders: new Set() };
  const policy = createPolicySource({ tree: base.tree, top, cwd, outside: createReader(cwd), reads });
  const overrides = { ...source.overrides, inlineConfig: false as const };
  return {
    ...base,
    name: base.tree.name,
    top,
    reads,
    listed,
    nameBase: error => nameBase(error, base.tree.name),
    source: { ...source, overrides, policy },
  };
}

/** The files here may well be right: what is wrong is what the base holds. */
function nameBase(error: unknown, name: string): never {
  if (!(error instanceof Error && error.name === 'InvalidRulesetError')) throw error;
  const { errors, sources } = error as InvalidRulesetError;
  const show = (path: string): string => (path.startsWith('--') ? path : `${name}:${path}`);
  const renamed = new Map([...sources].map(([path, text]) => [show(path), text]));
  throw new InvalidRulesetError(
    errors.map(each => ({ ...each, file: show(each.file) })),
    renamed,
  );
}

/** A change could put a link where a report is to be written. */
function refuseLeadingOut(files: readonly string[], top: string, cwd: string): void {
  for (const file of files) {
    const path = resolve(cwd, file);
    if (!isInside(top, path)) continue;
    const places = [path, ...ancestorsOf(dirname(path))].filter(place => isInside(top, place));
    if (places.some(place => leadsOutside(top, place)))
      throw new UsageError(`--output-file ${file}: a link leads out of the repository. Write the report elsewhere.`);
  }
}
