import type { RuleMeta } from '../formatter.ts';
import { sanitizeText } from '../sanitize-text.ts';
import { clipText } from '../source/clip-text.ts';
import { escapeMarkdown } from '../source/escape-markdown.ts';
import { documentationAddress } from '../source/project-address.ts';
import { notLinted } from '../source/rule-name.ts';
import { webAddress } from '../source/web-address.ts';

// GitHub's: a name, a description, and how many tags it shows (it refuses more than 20).
const longestName = 255;
const longestDescription = 1024;
const mostTags = 10;

const ownDescription = 'Every document that was asked for can be read and judged.';

/** A rule as `tool.driver.rules` describes it. */
export function describeDescriptor(id: string, meta: RuleMeta | undefined, hasErrors: boolean): object {
  const description = meta?.docs.description ?? (id === notLinted ? ownDescription : id);
  const policies = meta?.policy ?? [];
  return {
    id,
    name: clipText(pascalCase(id), longestName),
    shortDescription: { text: describe([description]) },
    fullDescription: { text: describe([description, meta?.docs.why]) },
    helpUri: webAddress(meta?.docs.url) ?? documentationAddress,
    help: { text: helpText(id, description, meta), markdown: helpMarkdown(id, description, meta) },
    defaultConfiguration: { level: hasErrors ? 'error' : 'warning' },
    properties: {
      tags: [packOf(id), ...policies.map(sanitizeText)].slice(0, mostTags),
      precision: 'high',
      'problem.severity': hasErrors ? 'error' : 'warning',
    },
  };
}

/** What holds in plain text: a paragraph each for what is demanded, why, where that comes from, and how to say no. */
function helpText(id: string, description: string, meta: RuleMeta | undefined): string {
  return helpParts(id, description, meta)
    .map(([label, text]) => sanitizeText(label === '' ? text : `${label}: ${text}`))
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

function describe(parts: readonly (string | undefined)[]): string {
  const sentences = parts.flatMap(part => (part ? [sentence(part)] : []));
  return clipText(sanitizeText(sentences.join(' ')), longestDescription);
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
