import type { Collection } from '../../../src/facts/collection.ts';
import type { ValueType } from '../../../src/facts/value.ts';
import type { KindShape, NameScope, NameSources, RuleShape } from '../../../src/ruleset/names/name-scope.ts';
import { createRuleScope } from '../../../src/ruleset/names/rule-scope.ts';

function collection(
  name: string,
  properties: Readonly<Record<string, ValueType>>,
): [string, Pick<Collection, 'name' | 'properties' | 'contained'>] {
  return [
    name,
    {
      name,
      contained: true,
      properties: Object.fromEntries(Object.entries(properties).map(([key, type]) => [key, { type, description: '' }])),
    },
  ];
}

export const runKind: KindShape = {
  docs: { description: 'A run.' },
  match: [{ paths: ['**/run.md'] }],
  frontmatter: { schema: { properties: { mode: {}, demand: {} } } },
  tables: {
    sop: {
      columns: { Phase: {}, Status: {}, Steps: { type: 'number' }, Files: { type: 'texts' }, 'A.raw': {}, constructor: {} },
      key: '{{Phase}}',
    },
  },
  fields: { permit_commit: { aliases: ['permit'] } },
  sections: { log: { heading: 'Log' } },
  views: {
    pending: { fact: 'sop', where: { Status: '0' } },
    beats: { fact: 'lines', capture: { from: 'text', pattern: '^(?P<stage>\\S+) (?P<time>\\S+)$' } },
    circle: { fact: 'circle' },
  },
  related: {
    drift: { path: 'drift.md', kind: 'archon/drift' },
    notes: { path: 'notes.md' },
    broken: { path: 'x.md', kind: 'archon/broken' },
  },
};

const driftKind: KindShape = {
  docs: { description: 'Drift.' },
  match: [{ paths: ['**/drift.md'] }],
  tables: { log: { columns: { Total: { type: 'number' } } } },
};

export const sources: NameSources = {
  collections: new Map([
    collection('document', { path: 'text', lineCount: 'number', hasFrontMatter: 'boolean' }),
    collection('rows', { key: 'text', cellCount: 'number' }),
    collection('cells', { column: 'text', text: 'text' }),
    collection('lines', { text: 'text' }),
    collection('fields', { name: 'text', value: 'text' }),
    collection('tasks', { text: 'text', done: 'boolean' }),
    collection('commands', { arguments: 'texts' }),
    collection('headings', { text: 'text', level: 'number' }),
    collection('tables', { id: 'text' }),
    collection('frontmatter', { key: 'text', value: 'any' }),
  ]),
  kinds: new Map<string, KindShape | null>([
    ['archon/run', runKind],
    ['archon/drift', driftKind],
    ['archon/broken', null],
  ]),
  lists: new Map([
    ['archon/modes', []],
    ['core/words', []],
  ]),
  packs: new Map([['archon', { version: { description: 'The version.', default: '1' } }]]),
};

export function ruleFile(parts: Partial<RuleShape> = {}): RuleShape {
  return {
    meta: { docs: { description: 'A rule.' }, messages: { wrong: 'Wrong.' } },
    kinds: ['archon/run'],
    given: { fact: 'sop' },
    event: { type: 'wrong' },
    ...parts,
  };
}

export function scopeOf(parts: Partial<RuleShape> = {}, kind: KindShape | null = runKind): NameScope {
  return createRuleScope({ file: ruleFile(parts), pack: 'archon', kind: kind && { id: 'archon/run', file: kind } }, sources);
}
