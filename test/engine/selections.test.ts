import { describe, expect, it } from 'vitest';
import type { RuleShape } from '../../src/ruleset/names/name-scope.ts';
import { createKind, judge, runText } from './sample-packet.ts';

const lines = async (given: RuleShape['given'], say = '{{text}}') =>
  (await judge({ given, say })).map(found => found.replace(/^(\d+):\S+ /, '$1 '));

describe('given', () => {
  it('counts prose and lists only, unless other containers are asked for', async () => {
    expect(await lines({ fact: 'lines', where: { text: 'smart-skip: hidden' } })).toEqual([]);
    expect(await lines({ fact: 'lines', container: ['code'], where: { text: 'smart-skip: hidden' } })).toEqual(['22 smart-skip: hidden']);
    expect(await lines({ fact: 'lines', container: 'any', where: { text: ['mode: standard', 'smart-skip: hidden'] } })).toEqual([
      '2 mode: standard',
      '22 smart-skip: hidden',
    ]);
  });

  it('narrows to what stands below a heading, by id or text, in any spelling', async () => {
    expect(await lines({ fact: 'listItems', section: 'log' })).toHaveLength(3);
    expect(await lines({ fact: 'listItems', section: ' LOG ' })).toHaveLength(3);
    expect(await lines({ fact: 'listItems', section: 'SOP' })).toHaveLength(3);
    expect(await lines({ fact: 'listItems', section: 'Other' })).toEqual([]);
  });

  it('takes the alias and the level of a declared section, or its pattern', async () => {
    const text = runText.replace('## Log', '## Journal');
    const given = { fact: 'listItems', section: 'log' };
    expect(await judge({ given, say: 'x' }, { text })).toHaveLength(3);
    const byLevel = createKind('archon/x', { sections: { log: { heading: 'Log', level: 3 } } });
    expect(await judge({ given, say: 'x' }, { kind: byLevel })).toEqual([]);
    const byPattern = createKind('archon/x', { sections: { log: { heading: 'Log', pattern: '^L[ou]g$' } } });
    expect(await judge({ given, say: 'x' }, { kind: byPattern })).toHaveLength(3);
  });

  it('names the columns of any table that has them, whatever their case', async () => {
    const text = '| commit | MESSAGE |\n| --- | --- |\n| a1 | fix: x |\n\n| Commit |\n| --- |\n| b2 |\n';
    const given = { fact: 'rows', columns: ['Commit', 'Message'] };
    expect(
      await judge(
        { given, say: '{{Commit}} {{Message}} {{Message.line}}', event: { type: 'wrong', params: { at: 'Message' } } },
        { text, kind: null },
      ),
    ).toEqual(['3:8-3:14 a1 fix: x 3']);
  });

  it('takes a view, or narrows it further', async () => {
    expect(await lines({ fact: 'pending' }, '{{key}}')).toEqual(['10 plan.written']);
    expect(await lines({ fact: 'pending', where: { Phase: 'boot' } }, '{{key}}')).toEqual([]);
  });

  it('walks a related document, and stands at the start of this one', async () => {
    expect(await judge({ given: { fact: 'drift.log', where: { Total: 3 } }, say: '{{Date}} {{line}} {{previous.Date}}' })).toEqual([
      '1:1-1:1 Tue 6 (none)',
    ]);
    expect(await judge({ given: { fact: 'drift.log' }, say: 'x' }, { drift: null })).toEqual([]);
  });

  it('compares by type in where', async () => {
    expect(await lines({ fact: 'sop', where: { Steps: 3 } }, '{{key}}')).toEqual(['9 boot.loaded']);
    expect(await lines({ fact: 'sop', where: { Steps: '3' } }, '{{key}}')).toEqual([]);
    expect(await lines({ fact: 'sop', where: { Steps: null } }, '{{key}}')).toEqual(['11 ship.done']);
    expect(await lines({ fact: 'sop', where: { 'Status.raw': '**1**' } }, '{{key}}')).toEqual(['9 boot.loaded']);
  });
});

describe('capture', () => {
  it('makes properties that have their places, verbatim or formatted', async () => {
    const say = '{{stage}} after {{previous.stage}}';
    expect(await judge({ given: { fact: 'beats' }, event: { type: 'wrong', params: { at: 'stage' } }, say })).toEqual([
      '17:13-17:20 started after (none)',
      '18:15-18:19 read after started',
    ]);
    expect(await judge({ given: { fact: 'beats' }, event: { type: 'wrong', params: { at: 'time' } }, say: 'x' })).toEqual([
      '17:21-17:41 x',
      '18:22-18:42 x',
    ]);
  });

  it('gives null for a group that took no part', async () => {
    const given = { fact: 'sop', capture: { from: 'Phase', pattern: '^(?P<b>boot)|(?P<p>plan)' } };
    expect(await judge({ given, say: '{{b}} {{p}}' })).toEqual(['9:1-9:30 boot (none)', '10:1-10:27 (none) plan']);
  });
});

describe('neighbours', () => {
  it('are those in the given sequence', async () => {
    expect(await lines({ fact: 'sop', where: { Status: ['1', '2'] } }, '{{ordinal}} {{previous.Phase}} {{next.Phase}}')).toEqual([
      '9 1 (none) ship',
      '11 2 boot (none)',
    ]);
  });
});

describe('ordinal.<property>', () => {
  const text = '- a\n- b\n- a\n\n1. a\n';
  const said = (given: RuleShape['given'], say: string) => judge({ given, say }, { text, kind: null });

  it('is the place among the given items of the same value', async () => {
    expect(await said({ fact: 'listItems' }, '{{text}} {{ordinal.text}}')).toEqual([
      '1:1-1:4 a 1',
      '2:1-2:4 b 1',
      '3:1-3:4 a 2',
      '5:1-5:5 a 3',
    ]);
    expect(await said({ fact: 'listItems', where: { ordered: true } }, '{{ordinal.text}}')).toEqual(['5:1-5:5 1']);
  });

  it('is null where the value is missing', async () => {
    expect(await said({ fact: 'listItems', where: { text: 'b' } }, '{{ordinal.section}}')).toEqual(['2:1-2:4 (none)']);
  });
});

describe('section.path', () => {
  it('is all headings above the item, outermost first', async () => {
    const text = 'a\n\n# Plan\n\n## Stage 1\n\n### Rollback\n\nb\n\n## Stage 2\n\nc\n';
    expect(await judge({ given: { fact: 'paragraphs' }, say: '{{text}}: {{section.path}}' }, { text, kind: null })).toEqual([
      '1:1-1:2 a: (none)',
      '9:1-9:2 b: Plan > Stage 1 > Rollback',
      '13:1-13:2 c: Plan > Stage 2',
    ]);
  });

  it('can be captured from', async () => {
    const capture = { from: 'section.path', pattern: 'Stage (?P<stage>[0-9]+)' };
    const text = '## Stage 1\n\n### Rollback\n\nb\n';
    expect(await judge({ given: { fact: 'paragraphs', capture }, say: '{{stage}}' }, { text, kind: null })).toEqual(['5:1-5:2 1']);
  });
});

describe('names', () => {
  it.each([
    ['{{document.lineCount}}', '24'],
    ['{{frontmatter.mode}} {{frontmatter.tags}} {{frontmatter.keys}} {{frontmatter.none}}', 'standard [a, b] mode, tags (none)'],
    ['{{fields.permit_commit}} {{fields.permit}}', '1 1'],
    ['{{sop.Status}} {{sop.Steps}} {{sop.count}} {{pending.key}}', '1, 0, 2 3, 4 3 plan.written'],
    ['{{drift.log.Total}} {{drift.exists}} {{drift.lines.count}}', '1, 3 true 9'],
    ['{{ghost.exists}} {{ghost.lines.text}} {{ghost.lines.count}} {{ghost.document.path}}', 'false (none) 0 (none)'],
    ['{{rows.count}} {{rows.Status}} {{tables.columns}}', '3 1, 0, 2 Phase, Variable, Status, Steps'],
    ['{{list.other/words}}', 'x, y'],
    ['{{sop.Status.line}} {{sop.Status.raw}}', '9, 10, 11 **1**, 0, 2'],
  ])('%s', async (say, expected) => {
    expect(
      await judge(
        { given: { fact: 'document' }, event: { type: 'wrong', params: { at: 'document' } }, say },
        { lists: { 'other/words': ['x', 'y'] } },
      ),
    ).toEqual([`1:1-1:1 ${expected}`]);
  });

  it.each([
    ['{{data.status.boot.loaded}}', '1'],
    ['{{data.status}} {{data.items}} {{data.items.1}} {{data.keys}}', '(none) [1, 2] 2 status, items, deep'],
    ['{{data.deep.0.a}} {{data.deep.1.a}} {{data.nothing}} {{data.__proto__}} {{data.items.length}}', 'x (none) (none) (none) (none)'],
  ])('%s of a JSON document', async (say, expected) => {
    const text = '{"status": {"boot.loaded": "1"}, "items": [1, 2], "deep": [{"a": "x"}]}';
    expect(
      await judge(
        { given: { fact: 'document' }, event: { type: 'wrong', params: { at: 'document' } }, say },
        { text, path: 'state.json', kind: null },
      ),
    ).toEqual([`1:1-1:1 ${expected}`]);
  });
});
