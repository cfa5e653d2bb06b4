import type { Project, Projects } from '../../files/open-project.ts';
import { isInside } from '../../files/workspace.ts';
import type { FormatterContext } from '../../report/formatter.ts';
import type { LintResult } from '../../report/result.ts';

/** What formatters may say about the rules of all workspaces that results are of; of rules with one id, that of the working folder comes first. */
export async function rulesMetaOf(results: readonly LintResult[], projects: Projects): Promise<() => FormatterContext['rulesMeta']> {
  const { main } = projects;
  const others = new Set<Project>();
  for (const { filePath } of results) if (!isInside(main.root, filePath)) others.add(await projects.projectOf(filePath));
  if (others.size === 0) return main.linter.rulesMeta;
  return () => Object.assign({}, ...[...others].reverse().map(({ linter }) => linter.rulesMeta()), main.linter.rulesMeta());
}
