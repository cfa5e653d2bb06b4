import { expect, it } from 'vitest';
import { placesInScope, resolvePlace } from '../../../src/ruleset/names/resolve-place.ts';
import { scopeOf } from './sample.ts';

it.each([
  ['Status', { kind: 'property', neighbour: null, property: { kind: 'property', name: 'Status', part: 'value' } }],
  ['previous.Status', { kind: 'property', neighbour: 'previous', property: { kind: 'property', name: 'Status', part: 'value' } }],
  ['document', { kind: 'document' }],
  ['frontmatter', { kind: 'frontmatter' }],
  ['frontmatter.mode', { kind: 'frontmatterKey', key: 'mode' }],
  ['table.sop', { kind: 'table', id: 'sop' }],
  ['section.log', { kind: 'section', id: 'log' }],
  ['field.permit_commit', { kind: 'field', name: 'permit_commit' }],
  ['pending', { kind: 'source', source: { kind: 'view', name: 'pending' } }],
  ['sop', { kind: 'source', source: { kind: 'table', id: 'sop' } }],
])('%s', (at, expected) => {
  expect(resolvePlace(at, scopeOf())).toEqual(expected);
});

it.each([
  'Nothing',
  'previous.Nothing',
  'table.nothing',
  'section.nothing',
  'field.nothing',
  'frontmatter.nothing',
  'drift.log',
  'drift',
  'lines',
  '__proto__',
  'table.',
])('%s is no place', at => {
  expect(resolvePlace(at, scopeOf())).toBeNull();
});

it('an entry stands where it was found', () => {
  expect(resolvePlace('file', scopeOf({ given: { each: 'sop.Files', as: 'file' } }))).toEqual({ kind: 'entry' });
});

it('suggests only places', () => {
  for (const at of placesInScope(scopeOf())) expect(resolvePlace(at, scopeOf()), at).not.toBeNull();
});
