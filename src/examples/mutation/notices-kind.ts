import { createFacts } from '../../facts/facts.ts';
import { checkKind } from '../../kinds/check-kind.ts';
import { compilePattern } from '../../operators/patterns/compile-pattern.ts';
import type { LintMessage } from '../../report/result.ts';
import type { Kind } from '../../ruleset/ruleset.ts';
import { compareFindings } from '../compare-findings.ts';
import type { OpenExample } from './open-example.ts';

/** Whether a kind's example comes out otherwise than it says, with this kind in place of its own. The document is not parsed again; its facts are made anew. */
export function noticesKind(example: OpenExample, kind: Kind): boolean {
  const { form, expected, scope } = example;
  const { document, context } = scope.facts;
  try {
    const findings = checkKind({
      kind,
      form,
      facts: createFacts({ document, shape: kind.file, kind: kind.id, form, files: context.files }),
      related: scope.related,
      relatedPaths: example.relatedPaths,
      listItems: scope.listItems,
      compilePattern: source => text => compilePattern(source).test(text),
      compileSchema: example.compileSchema,
    });
    const messages = findings.map((finding): LintMessage => ({ ...finding, ...document.lines.locationOf(finding.span) }) as LintMessage);
    return compareFindings(expected, messages).outcome !== 'passed';
  } catch {
    return true;
  }
}
