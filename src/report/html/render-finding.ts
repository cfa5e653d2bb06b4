import type { RuleMeta } from '../formatter.ts';
import { detailsOf, type MessageEvidence, type MessagePlace } from '../message-details.ts';
import type { LintMessage, SuppressedMessage } from '../result.ts';
import type { TextLines } from '../source/line-starts.ts';
import { escapeHtml } from './escape-html.ts';
import { renderExcerpt } from './render-excerpt.ts';

export interface FindingParts {
  readonly message: LintMessage | SuppressedMessage;
  readonly lines: TextLines | null;
  readonly meta: RuleMeta | undefined;
}

/** One finding: what is wrong, where, what stands there, and beside it why the policy is. */
export function renderFinding({ message, lines, meta }: FindingParts): string {
  const level = 'suppressions' in message ? 'suppressed' : message.severity === 2 ? 'error' : 'warning';
  const { place, evidence } = detailsOf(message);
  return [
    `<article class="finding ${level}" data-level="${level}" data-rule="${escapeHtml(message.ruleId ?? '')}">`,
    '<div class="what">',
    `<p class="head"><span class="badge">${level}</span> <span class="place">${message.line}:${message.column}</span> ${renderPlace(place)}</p>`,
    `<h3>${escapeHtml(message.message)}</h3>`,
    lines === null ? '' : renderExcerpt(message, lines),
    renderSuppressions(message),
    '</div>',
    `<aside>${renderPolicy(message.ruleId, meta)}${renderEvidence(evidence)}</aside>`,
    '</article>',
  ].join('');
}

function renderPlace({ section, table, path }: MessagePlace): string {
  const parts = [section, table?.id, table?.row, table?.column, path].filter(part => typeof part === 'string' && part !== '');
  return parts.length === 0 ? '' : `<span class="path">${parts.map(part => escapeHtml(String(part))).join(' › ')}</span>`;
}

function renderPolicy(ruleId: string | null, meta: RuleMeta | undefined): string {
  if (ruleId === null) return '<p>This file could not be judged.</p>';
  const { description, why, source } = meta?.docs ?? {};
  return [
    `<p class="rule"><code>${escapeHtml(ruleId)}</code> ${(meta?.policy ?? []).map(id => `<span class="policy">${escapeHtml(id)}</span>`).join(' ')}</p>`,
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
  const text = JSON.stringify(value) ?? 'null';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function renderSuppressions(message: LintMessage | SuppressedMessage): string {
  if (!('suppressions' in message)) return '';
  return message.suppressions
    .map(({ justification }) => `<p class="reason"><strong>Suppressed:</strong> ${escapeHtml(justification)}</p>`)
    .join('');
}
