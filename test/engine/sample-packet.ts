import { parseDocument } from '../../src/document/parse-document.ts';
import type { ActiveRule } from '../../src/engine/active-rule.ts';
import { evaluateRules } from '../../src/engine/evaluate-rules.ts';
import type { DocumentScope, RelatedScope } from '../../src/engine/scope.ts';
import { createFacts } from '../../src/facts/facts.ts';
import type { Scalar } from '../../src/facts/value.ts';
import type { Command } from '../../src/generated/list-file.ts';
import type { KindShape, RuleShape } from '../../src/ruleset/names/name-scope.ts';
import type { Kind, Rule } from '../../src/ruleset/ruleset.ts';

export const runKind: Kind = createKind('archon/run', {
  tables: {
    sop: { columns: { Phase: {}, Variable: {}, Status: {}, Steps: { type: 'number', required: false } }, key: '{{Phase}}.{{Variable}}' },
  },
  fields: { permit_commit: { aliases: ['permit'] } },
  sections: { sop: { heading: 'SOP' }, log: { heading: 'Log', aliases: ['Journal'] } },
  views: {
    pending: { fact: 'sop', where: { Status: '0' } },
    beats: { fact: 'listItems', section: 'log', capture: { from: 'text', pattern: '^PROGRESS: (?P<stage>\\S+) (?P<time>\\S+)$' } },
    circle: { fact: 'lines', conditions: { all: [{ fact: 'circle.count', operator: 'greaterThan', value: 1 }] } },
  },
  related: { drift: { path: 'drift.md', kind: 'archon/drift' }, ghost: { path: 'ghost.md' } },
});
export const driftKind: Kind = createKind('archon/drift', { tables: { log: { columns: { Date: {}, Total: { type: 'number' } } } } });

export function createKind(id: string, file: Partial<KindShape>): Kind {
  return { id, pack: id.split('/')[0] as string, file: { docs: { description: 'A kind.' }, match: [{ paths: ['**'] }], ...file } };
}

export const runText: string = [
  '---', // 1
  'mode: standard', // 2
  'tags: [a, b]', // 3
  '---', // 4
  '# SOP', // 5
  '', // 6
  '| Phase | Variable | Status | Steps |', // 7
  '| --- | --- | --- | --- |', // 8
  '| boot | loaded | **1** | 3 |', // 9
  '| plan | written | 0 | 4 |', // 10
  '| ship | done | 2 | x |', // 11
  '', // 12
  'permit_commit: 1', // 13
  '', // 14
  '## Log', // 15
  '', // 16
  '- PROGRESS: started 2026-01-01T00:00:00Z', // 17
  '- PROGRESS: **read** 2026-01-01T00:06:00Z', // 18
  '- something else', // 19
  '', // 20
  '```', // 21
  'smart-skip: hidden', // 22
  '```', // 23
  '', // 24
].join('\n');

const driftText = ['# Drift', '', '| Date | Total |', '| --- | --- |', '| Mon | 1 |', '| Tue | 3 |', '', 'smart-skip: ship.done', ''].join(
  '\n',
);

export interface PacketParts {
  readonly text?: string;
  readonly path?: string;
  readonly kind?: Kind | null;
  readonly lists?: Readonly<Record<string, readonly Scalar[]>>;
  readonly commands?: Readonly<Record<string, readonly Command[]>>;
  readonly drift?: string | null;
}

const noCommands: readonly Command[] = [];

async function openScope(text: string, path: string, kind: Kind | null): Promise<RelatedScope> {
  const document = await parseDocument({ path, text });
  return { facts: createFacts({ document, shape: kind?.file ?? {}, kind: kind?.id ?? null, form: 'filled', files: null }), kind };
}

/** A run document with a drift beside it. */
export async function openPacket({
  text = runText,
  path = 'packet/run.md',
  kind = runKind,
  lists = {},
  commands = {},
  drift = driftText,
}: PacketParts = {}): Promise<DocumentScope> {
  const kinds = { [runKind.id]: runKind, [driftKind.id]: driftKind, ...(kind && { [kind.id]: kind }) };
  const related = new Map([['drift', drift === null ? null : await openScope(drift, 'packet/drift.md', driftKind)]]);
  return {
    ...(await openScope(text, path, kind)),
    kinds,
    related,
    listItems: id => lists[id] ?? [],
    listCommands: id => commands[id] ?? noCommands,
  };
}

export function createRule(id: string, parts: Partial<RuleShape>): Rule {
  const messages = { wrong: '{{Status}} is wrong.', ...parts.meta?.messages };
  const meta = { docs: { description: 'A rule.' }, ...parts.meta, messages };
  return {
    id,
    pack: 'archon',
    kinds: ['archon/run'],
    file: { kinds: ['archon/run'], given: { fact: 'sop' }, event: { type: 'wrong' }, ...parts, meta },
  };
}

export function activate(rule: Rule, options: ActiveRule['options'] = {}): ActiveRule {
  return { rule, severity: 2, options };
}

/** A rule with one message, on a packet: what it says, and where. */
export async function judge(
  parts: Partial<RuleShape> & { readonly say?: string },
  packet?: PacketParts,
  options: ActiveRule['options'] = {},
): Promise<string[]> {
  const { say = '{{key}}', ...file } = parts;
  const scope = await openPacket(packet);
  const rule = createRule('archon/rule', {
    ...file,
    meta: { ...file.meta, messages: { wrong: say, ...file.meta?.messages } } as RuleShape['meta'],
  });
  const findings = await evaluateRules({ rules: [activate(rule, options)], scope });
  const { lines } = scope.facts.document;
  return findings.map(({ span, message }) => {
    const { line, column, endLine, endColumn } = lines.locationOf(span);
    return `${line}:${column}-${endLine}:${endColumn} ${message}`;
  });
}
