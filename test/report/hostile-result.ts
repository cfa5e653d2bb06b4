import { keepDetails } from '../../src/report/message-details.ts';
import { createResult, type LintMessage, type LintResult } from '../../src/report/result.ts';

/** A rule that is called `text`, and says `text` everywhere. */
export function hostileMeta(text: string): object {
  return {
    [hostileRule(text)]: {
      type: 'problem',
      docs: { description: text, why: text, source: text, url: `javascript:${text}` },
      policy: [text],
    },
  };
}

function hostileRule(text: string): string {
  return `a/${text.slice(0, 100)}`;
}

/** A file that is called `text` and holds it in a cell and a line, with findings and a suppressed one that say it in every place that has words. */
export function hostileResult(text: string, folder = '/repo'): LintResult {
  const cell = text.replaceAll(/[\r\n]/g, ' ').slice(0, 10_000);
  const source = `# x\n\n| A | B |\n| - | - |\n| ${cell} | ${cell} |\n\n${cell}\n`;
  const place = { section: text, table: { id: text, ordinal: 1, row: text, column: text }, path: null };
  const evidence = [{ fact: text, operator: text, value: text, factValue: text }];
  const base = {
    ruleId: hostileRule(text),
    severity: 2,
    message: text,
    line: 5,
    column: 3,
    endLine: 5,
    endColumn: 3 + cell.length,
  } as const;
  const messages: LintMessage[] = [
    keepDetails({ ...base, suggestions: [{ desc: text, fix: { range: [26, 27], text } }] }, { place, evidence }),
    keepDetails(
      { ...base, severity: 1, line: 7, column: 1, endLine: 7, endColumn: 2 },
      { place: { ...place, table: null, path: text }, evidence: [] },
    ),
  ];
  const suppressed = { ...base, line: 6, suppressions: [{ kind: 'directive', justification: text }] } as const;
  return createResult({ filePath: `${folder}/${text.slice(0, 100)}.md`, source, messages, suppressedMessages: [suppressed] });
}
