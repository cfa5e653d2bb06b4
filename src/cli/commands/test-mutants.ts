import type { SurvivorError } from '../../examples/mutation/survivor-errors.ts';
import type { LoadedPacks } from '../../files/load-packs.ts';
import { createPaint } from '../../report/paint.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { stringifyJson } from '../../report/stringify-json.ts';

/** What mutation testing found, and how it is to be printed. */
export interface MutantReport {
  /** Whether every change was noticed. */
  readonly passed: boolean;
  readonly text: string;
}

/** Mutation testing of packs whose examples come out: the changes of their rules that no example notices. */
export async function testMutants(
  { ruleset, examples, fileOf }: LoadedPacks,
  { format, color }: { readonly format: string; readonly color: boolean },
): Promise<MutantReport> {
  const [{ runMutations }, { describeSurvivors }] = await Promise.all([
    import('../../examples/mutation/run-mutations.ts'),
    import('../../examples/mutation/survivor-errors.ts'),
  ]);
  const { survivors, tried, broken } = await runMutations({ ruleset, examples });
  const errors = describeSurvivors(survivors, fileOf);
  const passed = errors.length === 0 && broken.length === 0;
  if (format === 'json') return { passed, text: `${stringifyJson({ tried, survivors: errors, broken }, 2)}\n` };
  const paint = createPaint(color);
  const changes = `${tried} ${tried === 1 ? 'change' : 'changes'}`;
  if (passed) return { passed, text: `${paint(`✔ ${changes} of the rules, each noticed by an example`, 'green')}\n` };
  const untried = broken.map(
    id => `${sanitizeText(id)}: could not be changed; its examples come out otherwise when they are run for that.\n`,
  );
  const summary = paint(`✖ ${errors.length} of ${changes} of the rules are noticed by no example`, 'bold', 'red');
  return { passed, text: `${[await formatErrors(errors, fileOf), ...untried].join('')}\n${summary}\n` };
}

async function formatErrors(errors: readonly SurvivorError[], fileOf: LoadedPacks['fileOf']): Promise<string> {
  const { formatRulesetErrors } = await import('../../ruleset/load/format-ruleset-errors.ts');
  const sources = new Map(errors.map(({ id, file }) => [file, fileOf(id)?.text ?? ''] as const).filter(([, text]) => text !== ''));
  return formatRulesetErrors(errors, sources);
}
