import { openProjects } from '../../src/files/open-project.ts';
import type { Linter } from '../../src/linter.ts';

/** A document that tries to get around a policy, or only looks as if it did. */
export interface EvasionCase {
  readonly id: string;
  /** A folder's name below which documents are of the kind that the policy guards. */
  readonly policy: string;
  readonly expect: 'finding' | 'clean';
  readonly markdown: string;
}

/** A case and what was found in it: the ids of rules, with where they spoke. */
export interface JudgedCase {
  readonly evasion: EvasionCase;
  readonly findings: readonly string[];
  /** missing: nothing was found in what is hostile; noisy: something was in what is clean. */
  readonly outcome: 'right' | 'missing' | 'noisy';
}

/** Judges cases by the pack and config of a folder: each by the rules of its own policy and the core pack's hygiene. */
export async function judgeEvasions(cases: readonly EvasionCase[], folder: string): Promise<JudgedCase[]> {
  const projects = await openProjects({ cwd: folder, config: { type: 'file', path: 'packetlint.config.json' }, overrides: {} });
  const judged: JudgedCase[] = [];
  for (const evasion of cases) judged.push(await judgeCase(evasion, projects.main.linter));
  return judged;
}

async function judgeCase(evasion: EvasionCase, linter: Linter): Promise<JudgedCase> {
  const path = `${evasion.policy}/case.md`;
  const result = await linter.lint({ filePath: path, path, source: evasion.markdown });
  if (!result) throw new Error(`No rule looks at ${path}.`);
  const findings = result.messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
  return { evasion, findings, outcome: outcomeOf(evasion, findings.length) };
}

function outcomeOf({ expect }: EvasionCase, count: number): JudgedCase['outcome'] {
  if (expect === 'finding') return count > 0 ? 'right' : 'missing';
  return count > 0 ? 'noisy' : 'right';
}
