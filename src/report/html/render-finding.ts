import type { RuleMeta } from '../formatter.ts';
import { detailsOf, type MessageEvidence, type MessagePlace } from '../message-details.ts';
import type { LintMessage, MessageFix, SuppressedMessage } from '../result.ts';
import { clipText } from '../source/clip-text.ts';
import type { TextLines } from '../source/line-starts.ts';
import { webAddress } from '../source/web-address.ts';
import { levelOf } from './count-levels.ts';
import { escapeHtml } from './escape-html.ts';
import type { FindTable } from './find-tables.ts';
import { renderExcerpt } from './render-excerpt.ts';

export interface FindingParts {
  readonly message: LintMessage | SuppressedMessage;
  /** The file's path, escaped. */
  readonly name: string;
  /** The text that it is about; null where that is not known. */
  readonly lines: TextLines | null;
  readonly tables: FindTable | null;
  readonly meta: RuleMeta | undefined;
}

/** UTF-16 units of a message; and of a value beside it. */
const longest = 2000;
const longestValue = 300;

/** One finding: what is wrong, where, what stands there, and beside it why the policy is. */
export function renderFinding({ message, name, lines, tables, meta }: FindingParts): string {
  const level = levelOf(message);
  const { place, evidence } = detailsOf(message);
  return [
    `<article class="finding ${level}" data-level="${level}" data-rule="${escapeHtml(message.ruleId ?? '')}">`,
    '<div class="what">',
    `<p class="head"><span class="badge">${level}</span> <code class="place">${name}:<b>${message.line}:${message.column}</b></code></p>`,
    `<h3>${escapeHtml(clipText(message.message, longest))}</h3>`,
    renderPlace(place),
    renderSuppressions(message),
    lines === null || tables === null ? '' : renderExcerpt(message, lines, tables),
    renderFixes(message, lines),
    '</div>',
    `<div class="policy-of">${renderPolicy(message, meta)}${renderEvidence(evidence)}</div>`,
    '</article>',
  ].join('');
}

function renderPlace({ section, table, path }: MessagePlace): string {
  const parts = [section, table?.id, table?.row, table?.column, path].flatMap(part => part || []);
  if (parts.length === 0) return '';
  return `<p class="path">${parts.map(part => escapeHtml(clipText(part, 120))).join(' › ')}</p>`;
}

function renderPolicy({ ruleId, fatal }: LintMessage, meta: RuleMeta | undefined): string {
  if (ruleId === null) return `<p>${fatal ? 'This file could not be judged.' : 'This is about the file itself; no rule says it.'}</p>`;
  const { description, why, source } = meta?.docs ?? {};
  const url = webAddress(meta?.docs.url);
  const name = `<code>${escapeHtml(ruleId)}</code>`;
  const policies = (meta?.policy ?? []).map(id => ` <span class="policy">${escapeHtml(id)}</span>`).join('');
  return [
    `<p class="rule">${url !== undefined ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${name}</a>` : name}${policies}</p>`,
    description ? `<p>${escapeHtml(description)}</p>` : '',
    why ? `<p><strong>Why:</strong> ${escapeHtml(why)}</p>` : '',
    source ? `<p class="source"><strong>Source:</strong> ${escapeHtml(source)}</p>` : '',
  ].join('');
}

function renderEvidence(evidence: readonly MessageEvidence[]): string {
  if (evidence.length === 0) return '';
  const lines = evidence.map(({ fact, operator, value, factValue }) => {
    const left = `<code>${escapeHtml(fact)}</code> is <code>${escapeHtml(show(factValue))}</code>`;
    return `<li>${left}; ${escapeHtml(operator)} <code>${escapeHtml(show(value))}</code></li>`;
  });
  return `<details><summary>Conditions that held</summary><ul>${lines.join('')}</ul></details>`;
}

function show(value: unknown): string {
  return clipText(JSON.stringify(value) ?? 'null', longestValue);
}

function renderSuppressions(message: LintMessage | SuppressedMessage): string {
  if (!('suppressions' in message)) return '';
  const words = { directive: 'Suppressed in the document', file: 'Suppressed by config or baseline' };
  return message.suppressions
    .map(({ kind, justification }) => `<p class="reason"><strong>${words[kind]}:</strong> ${escapeHtml(justification)}</p>`)
    .join('');
}

/** What mends it: by itself, or when somebody chooses to. */
function renderFixes({ fix, suggestions = [] }: LintMessage, lines: TextLines | null): string {
  if (lines === null) return '';
  const fixes = [...(fix ? [{ label: 'Fix (--fix)', fix }] : []), ...suggestions.map(each => ({ label: each.desc, fix: each.fix }))];
  return fixes.map(each => `<p class="fix"><strong>${escapeHtml(each.label)}</strong> ${describeEdit(each.fix, lines)}</p>`).join('');
}

function describeEdit({ range: [from, to], text }: MessageFix, lines: TextLines): string {
  const old = lines.textBetween(lines.pointAt(from), lines.pointAt(to));
  const [was, is] = [old, text].map(each => escapeHtml(clipText(each, longestValue)));
  return [...(was ? [`<del>${was}</del>`] : []), ...(is ? [`<ins>${is}</ins>`] : [])].join(' → ');
}
