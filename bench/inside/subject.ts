import type { ParsedDocument } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { ActiveRule } from '../../src/engine/active-rule.ts';
import { evaluateRules } from '../../src/engine/evaluate-rules.ts';
import type { DocumentScope } from '../../src/engine/scope.ts';
import { createFacts } from '../../src/facts/facts.ts';
import type { Finding } from '../../src/ruleset/finding.ts';
import type { Kind, Rule } from '../../src/ruleset/ruleset.ts';

/** A packet of the usual make: front matter, sections with prose and lists, and one large table. */
export function createPacket(rows: number): string {
  const table = Array.from(
    { length: rows },
    (_, index) => `| step-${index} | team ${index % 7} | ${index % 5 === 0 ? 'open' : 'done'} | note \`n-${index}\` |`,
  );
  const prose = Array.from(
    { length: Math.ceil(rows / 8) },
    (_, index) => `## Part ${index}\n\nWhat *was* done in part ${index}.\n\n- owner: team ${index % 7}\n- see [the log](log-${index}.md)\n`,
  );
  return [
    '---',
    'title: A packet',
    'status: active',
    '---',
    '',
    '# Steps',
    '',
    '| Step | Owner | Status | Note |',
    '| --- | --- | --- | --- |',
    ...table,
    '',
    ...prose,
    '',
  ].join('\n');
}

/** Throws where the document would be refused: then there is nothing to measure. */
export async function parseText(text: string): Promise<ParsedDocument> {
  const document = await parseDocument({ path: 'packet.md', text });
  const [problem] = document.problems;
  if (problem) throw new Error(problem.message);
  return document;
}

const kind: Kind = {
  id: 'bench/packet',
  pack: 'bench',
  file: {
    docs: { description: 'A packet.' },
    match: [{ paths: ['packet.md'] }],
    tables: { steps: { columns: { Step: {}, Owner: {}, Status: {}, Note: {} }, key: '{{Step}}' } },
  },
};

/** Three rules that walk rows to one that looks elsewhere, each with three conditions. */
function createRule(index: number): Rule {
  const elsewhere = index % 4 === 3;
  const property = elsewhere ? 'text' : (['Step', 'Owner', 'Status'][index % 3] ?? 'Step');
  return {
    id: `bench/rule-${index}`,
    pack: 'bench',
    kinds: [kind.id],
    file: {
      meta: { docs: { description: 'A rule.' }, messages: { found: '{{text}} is not allowed.' } },
      kinds: [kind.id],
      given: elsewhere ? { fact: 'headings' } : { fact: 'rows', table: 'steps' },
      conditions: {
        all: [
          { fact: property, operator: 'startsWith', value: `none-${index}` },
          { fact: property, operator: 'notEqual', value: 'x' },
          {
            any: [
              { fact: property, operator: 'in', value: ['a', 'b'] },
              { fact: property, operator: 'contains', value: 'q' },
            ],
          },
        ],
      },
      event: { type: 'found' },
    },
  };
}

export interface Opened {
  readonly scope: DocumentScope;
  readonly rules: readonly ActiveRule[];
}

function open(document: ParsedDocument, rules: readonly ActiveRule[]): Opened {
  const facts = createFacts({ document, shape: kind.file, kind: kind.id, form: 'filled', files: null });
  return { scope: { facts, kind, kinds: { [kind.id]: kind }, related: new Map(), listItems: () => [], listCommands: () => [] }, rules };
}

const active: readonly ActiveRule[] = Array.from({ length: 50 }, (_, index) => ({ rule: createRule(index), severity: 2, options: {} }));

export function judge(opened: Opened): Promise<readonly Finding[]> {
  return evaluateRules(opened);
}

export function judgeWith(document: ParsedDocument, rules: number): Promise<readonly Finding[]> {
  return judge(open(document, active.slice(0, rules)));
}

/** 20 rules that all walk the rows. */
export async function openText(text: string, count: number): Promise<Opened> {
  const rules = active.filter(({ rule }) => 'table' in rule.file.given).slice(0, count);
  const opened = open(await parseText(text), rules);
  opened.scope.facts.items('rows');
  return opened;
}

/** What the same rules cost written by hand. */
export function loopByHand({ scope, rules }: Opened): number {
  let found = 0;
  for (const { rule } of rules) {
    const index = Number(rule.id.slice('bench/rule-'.length));
    const property = ['Step', 'Owner', 'Status'][index % 3] ?? 'Step';
    const start = `none-${index}`;
    const allowed = new Set(['a', 'b']);
    for (const row of scope.facts.items('rows')) {
      const value = row.properties[property];
      if (typeof value !== 'string' || !value.startsWith(start) || value === 'x') continue;
      if (allowed.has(value) || value.includes('q')) found += 1;
    }
  }
  return found;
}
