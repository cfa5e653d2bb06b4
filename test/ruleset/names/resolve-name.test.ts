import { describe, expect, it } from 'vitest';
import type { RuleShape } from '../../../src/ruleset/names/name-scope.ts';
import { namesInScope } from '../../../src/ruleset/names/names-in-scope.ts';
import { findName, resolveName } from '../../../src/ruleset/names/resolve-name.ts';
import { createExpectScope, createKindScope } from '../../../src/ruleset/names/rule-scope.ts';
import { selectionScope } from '../../../src/ruleset/names/selection-names.ts';
import { ruleFile, runKind, scopeOf, sources } from './sample.ts';

const options = {
  limit: { description: '', default: 5 },
  words: { description: '', default: ['a'] },
  strict: { description: '', default: true },
};
const meta: RuleShape['meta'] = { ...ruleFile().meta, options };

describe('a name and its type', () => {
  it.each([
    ['Status', 'property', 'text'],
    ['Steps', 'property', 'number'],
    ['Files', 'property', 'texts'],
    ['Status.raw', 'property', 'text'],
    ['Status.line', 'property', 'number'],
    ['A.raw', 'property', 'text'],
    ['A.raw.raw', 'property', 'text'],
    ['constructor', 'property', 'text'],
    ['key', 'property', 'text'],
    ['line', 'property', 'number'],
    ['section', 'property', 'text'],
    ['previous.Status', 'neighbour', 'text'],
    ['next.Steps.raw', 'neighbour', 'text'],
    ['ordinal', 'ordinal', 'number'],
    ['list.modes', 'list', 'texts'],
    ['list.core/words', 'list', 'texts'],
    ['option.limit', 'option', 'number'],
    ['option.words', 'option', 'texts'],
    ['option.strict', 'option', 'boolean'],
    ['document.lineCount', 'document', 'number'],
    ['frontmatter.mode', 'frontmatter', 'any'],
    ['frontmatter.keys', 'frontmatterKeys', 'texts'],
    ['data.status.boot.loaded', 'data', 'any'],
    ['data.keys', 'dataKeys', 'texts'],
    ['fields.permit_commit', 'fields', 'texts'],
    ['fields.permit', 'fields', 'texts'],
    ['fields.names', 'fieldNames', 'texts'],
    ['sop.Status', 'projection', 'texts'],
    ['sop.Steps', 'projection', 'numbers'],
    ['sop.Files', 'projection', 'texts'],
    ['sop.Status.line', 'projection', 'numbers'],
    ['sop.count', 'count', 'number'],
    ['pending.count', 'count', 'number'],
    ['pending.Status', 'projection', 'texts'],
    ['beats.stage', 'projection', 'texts'],
    ['tasks.done', 'projection', 'any'],
    ['rows.Status', 'projection', 'texts'],
    ['drift.exists', 'exists', 'boolean'],
    ['drift.log.Total', 'related', 'numbers'],
    ['drift.lines.text', 'related', 'texts'],
    ['drift.fields.drift', 'related', 'texts'],
    ['notes.frontmatter.title', 'related', 'any'],
    ['broken.anything.at.all', 'related', 'any'],
  ])('%s is a %s of %s', (name, kind, type) => {
    const found = findName(name, scopeOf({ meta }));
    expect([found?.ref.kind, found?.type]).toEqual([kind, type]);
  });

  it.each([
    'Stat',
    'status',
    '__proto__',
    'toString',
    'previous.Nothing',
    'list.nothing',
    'list.archon',
    'option.nothing',
    'option.constructor',
    'document.nothing',
    'document.constructor',
    'frontmatter.modes',
    'fields.permit_comit',
    'sop.Nothing',
    'sop.',
    'nothing.count',
    'drift.nothing',
    'drift.sop.key',
    'notes.log.Total',
    'other.exists',
    'tables.constructor',
    '',
  ])('%j is nothing', name => {
    expect(findName(name, scopeOf({ meta }))).toBeNull();
  });
});

describe('the order of the lookup', () => {
  it('lets a rule name what a column is called', () => {
    expect(findName('Status', scopeOf({ let: { Status: { sum: [1] } } }))).toEqual({
      ref: { kind: 'let', name: 'Status' },
      type: 'number',
    });
  });

  it('takes a captured part before a column', () => {
    const scope = scopeOf({ given: { fact: 'sop', capture: { from: 'Status', pattern: '(?P<Steps>.)' } } });
    expect(findName('Steps', scope)?.type).toBe('text');
  });

  it('takes a field called count before the number of fields, where the kind declares no fields', () => {
    expect(findName('fields.count', scopeOf({ given: { fact: 'lines' } }, { docs: runKind.docs, match: runKind.match }))?.ref.kind).toBe(
      'fields',
    );
    expect(findName('fields.count', scopeOf())?.ref.kind).toBe('count');
  });
});

describe('let', () => {
  it.each([
    ['skip:{{Status}}', 'text'],
    [{ sum: ['Steps', 1] }, 'number'],
    [{ difference: ['Steps', 'Steps'] }, 'number'],
    [{ count: { fact: 'lines' } }, 'number'],
    [{ select: { fact: 'sop' }, property: 'Steps' }, 'numbers'],
    [{ select: { fact: 'drift.log' }, property: 'Total' }, 'numbers'],
    [{ select: { fact: 'lines' }, property: 'text.raw' }, 'texts'],
    [{ values: ['Status', 'Steps'] }, 'any'],
  ] as const)('%j is %s', (value, type) => {
    expect(findName('made', scopeOf({ let: { made: value as never } }))?.type).toBe(type);
  });
});

describe('given', () => {
  it('each names its entry, and there is no item', () => {
    const scope = scopeOf({ given: { each: 'list.modes', as: 'mode' } });
    expect(findName('mode', scope)).toEqual({ ref: { kind: 'entry', name: 'mode' }, type: 'text' });
    expect(findName('ordinal', scope)).toBeNull();
    expect(findName('n', scopeOf({ given: { each: 'sop.Steps', as: 'n' } }))?.type).toBe('number');
  });

  it('rows have columns where a table or columns are named', () => {
    expect(findName('Status', scopeOf({ given: { fact: 'rows', table: 'sop' } }))?.type).toBe('text');
    expect(findName('Message', scopeOf({ given: { fact: 'rows', columns: ['Message'] } }))?.type).toBe('text');
    expect(findName('Status', scopeOf({ given: { fact: 'cells', table: 'sop' } }))).toBeNull();
    expect(resolveName('Status', scopeOf({ given: { fact: 'rows' } }))).toMatchObject({ hint: expect.stringContaining('`table`') });
  });

  it('knows the items of a related document', () => {
    const scope = scopeOf({ given: { fact: 'drift.log' } });
    expect(findName('Total', scope)?.type).toBe('number');
    expect(findName('previous.Total', scope)?.type).toBe('number');
  });

  it('survives a view of itself', () => {
    expect(findName('text', scopeOf({ given: { fact: 'circle' } }))).toBeNull();
  });
});

it('inside a selection the item is the selected one, and the rule still names its own', () => {
  const scope = selectionScope({ fact: 'lines' }, scopeOf({ let: { want: '{{Status}}' } }));
  expect(findName('text', scope)?.ref.kind).toBe('property');
  expect(findName('Status', scope)).toBeNull();
  expect(findName('want', scope)?.ref.kind).toBe('let');
});

it('a view sees the document and its related ones, no options', () => {
  const scope = createKindScope({ id: 'archon/run', file: runKind }, sources);
  expect(findName('drift.log.count', scope)?.type).toBe('number');
  expect(findName('list.modes', scope)?.ref).toEqual({ kind: 'list', id: 'archon/modes' });
  expect(findName('option.limit', scope)).toBeNull();
});

it('a message of expect can say how many', () => {
  expect(findName('count', createExpectScope(scopeOf()))?.type).toBe('number');
});

it('suggests only names that mean something', () => {
  const scope = scopeOf({ meta, let: { want: 'x' } });
  const unknown = resolveName('Statsu', scope);
  expect(unknown).toMatchObject({
    suggestions: expect.arrayContaining([
      'Status',
      'previous.Status',
      'want',
      'option.limit',
      'list.modes',
      'drift.log.Total',
      'fields.permit_commit',
    ]),
  });
  for (const name of namesInScope(scope)) expect(findName(name, scope), name).not.toBeNull();
});

describe('options of the pack', () => {
  it('are names, of the type of their default', () => {
    expect(resolveName('pack.version', scopeOf())).toEqual({ ref: { kind: 'packOption', pack: 'archon', name: 'version' }, type: 'text' });
    expect(resolveName('pack.versoin', scopeOf())).toMatchObject({ suggestions: expect.arrayContaining(['pack.version']) });
    expect(resolveName('pack.constructor', scopeOf())).not.toHaveProperty('ref');
  });

  it('are all known where everything has been checked, or where pack.json has mistakes', () => {
    expect(resolveName('pack.any', { ...scopeOf(), packs: null })).toMatchObject({ type: 'any' });
    expect(resolveName('pack.any', { ...scopeOf(), packs: new Map([['archon', null]]) })).toMatchObject({ type: 'any' });
    expect(resolveName('pack.any', { ...scopeOf(), packs: new Map() })).not.toHaveProperty('ref');
  });
});
