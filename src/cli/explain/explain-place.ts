import type { SettingsSource } from '../../files/load-settings.ts';
import { hasFired } from '../../pipeline/explain-place.ts';
import { createPaint, type Paint } from '../../report/paint.ts';
import type { LintMessage } from '../../report/result.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { openDocument } from '../open-document.ts';
import { type ExitCode, type Terminal, wantsColor, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { formatExplanation } from './format-explanation.ts';

/** A place in a document, 1-based. */
export interface PlaceRequest {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly source: SettingsSource;
}

/** Prints what is found at a place, and what each rule that looked there made of it. Throws UsageError where the place is none. */
export async function explainPlace({ file, line, column, source }: PlaceRequest, terminal: Terminal): Promise<ExitCode> {
  const { project, input } = await openDocument(file, source);
  const { facts } = await project.linter.facts(input);
  const { count } = facts.document.lines;
  if (line < 1 || line > count) throw new UsageError(`${file} has ${count} ${count === 1 ? 'line' : 'lines'}; there is no line ${line}.`);
  const { kind, form, rules, elsewhere, messages } = await project.linter.explain(input, {
    line,
    ...(column === undefined ? {} : { column }),
  });
  const paint = createPaint(wantsColor(undefined, terminal.stdout, terminal.env));
  const title = `${sanitizeText(file)}:${line}${column === undefined ? '' : `:${column}`}  kind: ${sanitizeText(kind ?? 'none')}${form === 'template' ? ' (template)' : ''}`;
  const blocks = [...messages.map(message => formatMessage(message, paint)), ...rules.map(rule => formatExplanation(rule, paint))];
  const fired = messages.length + rules.filter(hasFired).length;
  const others = elsewhere.length === 0 ? [] : [`${paint('Looked elsewhere:', 'dim')} ${elsewhere.map(sanitizeText).join(', ')}\n`];
  await writeText(terminal.stdout, [`${title}\n${summarize(fired, rules.length)}\n`, ...blocks, ...others].join('\n'));
  return 0;
}

function summarize(fired: number, looked: number): string {
  if (fired === 0 && looked === 0) return 'No rule looks at anything here.';
  const count = fired === 0 ? 'Nothing is found here.' : `Found here: ${fired}.`;
  return `${count} Rules that look here: ${looked}.`;
}

/** What is said without a rule: of the kind's promises, or of the document itself. */
function formatMessage({ ruleId, message, line, column }: LintMessage, paint: Paint): string {
  return `${paint('✖', 'red')} ${paint(sanitizeText(ruleId ?? 'packetlint'), 'bold')}\n  finding at ${line}:${column}: ${sanitizeText(message)}\n`;
}
