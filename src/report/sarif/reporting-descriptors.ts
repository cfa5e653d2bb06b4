import type { RuleMeta } from '../formatter.ts';
import { escapeMarkdown } from '../source/escape-markdown.ts';

/** The rule id of messages that no rule speaks: a file that could not be judged, or one that was named and left alone. */
export const notLinted = 'packetlint/not-linted';

const ownDescription = 'Every document that was asked for can be read and judged.';

/** A rule as `tool.driver.rules` describes it. */
export function describeDescriptor(id: string, meta: RuleMeta | undefined, hasErrors: boolean): object {
  const description = meta?.docs.description ?? (id === notLinted ? ownDescription : id);
  const policies = meta?.policy ?? [];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(description) },
    fullDescription: { text: sentence([description, meta?.docs.why].filter(Boolean).join(' ')) },
    helpUri: meta?.docs.url ?? `https://packetlint.dev/packs/${packOf(id)}`,
    help: { text: helpText(id, description, meta), markdown: helpMarkdown(id, description, meta) },
    defaultConfiguration: { level: hasErrors ? 'error' : 'warning' },
    properties: {
      tags: [packOf(id), ...policies].slice(0, 20),
      precision: 'high',
      'problem.severity': hasErrors ? 'error' : 'warning',
    },
  };
}

/** What holds in plain text: a paragraph each for what is demanded, why, where that comes from, and how to say no. */
function helpText(id: string, description: string, meta: RuleMeta | undefined): string {
  return helpParts(id, description, meta)
    .map(([label, text]) => (label === '' ? text : `${label}: ${text}`))
    .join('\n\n');
}

function helpMarkdown(id: string, description: string, meta: RuleMeta | undefined): string {
  return helpParts(id, description, meta)
    .map(([label, text]) => (label === '' ? escapeMarkdown(text) : `**${label}:** ${escapeMarkdown(text)}`))
    .join('\n\n');
}

function helpParts(id: string, description: string, meta: RuleMeta | undefined): (readonly [label: string, text: string])[] {
  const { why, source } = meta?.docs ?? {};
  return [
    ['', sentence(description)],
    ...(why ? [['Why', why] as const] : []),
    ...(source ? [['Source', source] as const] : []),
    ...(meta?.policy?.length ? [['Policies', meta.policy.join(', ')] as const] : []),
    ['More', `packetlint explain ${id}`],
  ];
}

/** SARIF asks for sentences. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function packOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** `archon/status-not-allowed` as ArchonStatusNotAllowed. */
function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
