import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../src/engine/evaluate-rules.ts';
import type { Fix } from '../../src/generated/rule-file.ts';
import type { RuleShape } from '../../src/ruleset/names/name-scope.ts';
import { activate, createRule, judge, openPacket, runText } from './sample-packet.ts';

const where = { Status: '0' };
const at = async (place: string, given: RuleShape['given'] = { fact: 'sop', where }, text = runText) =>
  (await judge({ given, event: { type: 'wrong', params: { at: place } }, say: '' }, { text })).map(found => found.trim());

describe('a finding stands at', () => {
  it.each([
    ['Status', '10:20-10:21'],
    ['Status.raw', '10:20-10:21'],
    ['document', '1:1-1:1'],
    ['frontmatter', '1:1-1:4'],
    ['frontmatter.mode', '2:7-2:15'],
    ['frontmatter.tags', '3:7-3:13'],
    ['table.sop', '7:1-7:38'],
    ['section.log', '15:1-15:7'],
    ['field.permit_commit', '13:16-13:17'],
    ['field.permit', '13:16-13:17'],
    ['pending', '10:1-10:27'],
    ['beats', '17:1-17:41'],
  ])('%s', async (place, expected) => {
    expect(await at(place)).toEqual([expected]);
  });

  it('a neighbour', async () => {
    expect(await at('previous.Status', { fact: 'sop' })).toEqual(['9:1-9:30', '9:19-9:24', '10:20-10:21']);
  });

  it.each([
    ['frontmatter', '1:1-1:1'],
    ['frontmatter.mode', '1:1-1:1'],
    ['section.log', '1:1-1:1'],
    ['field.permit_commit', '1:1-1:1'],
    ['pending', '1:1-1:1'],
    ['table.sop', '1:1-1:1'],
  ])('its item, where there is no %s', async (place, expected) => {
    expect(await at(place, { each: 'list.one', as: 'one' }, 'Nothing here.\n').catch(String)).toEqual([]);
    const found = await judge(
      { given: { each: 'list.one', as: 'one' }, event: { type: 'wrong', params: { at: place } }, say: 'x' },
      { text: 'Nothing here.\n', lists: { 'archon/one': [1] } },
    );
    expect(found).toEqual([`${expected} x`]);
  });
});

async function fix(parts: Fix, more: Partial<RuleShape> = {}, text = runText): Promise<unknown> {
  const rule = createRule('archon/rule', {
    given: { fact: 'sop', where },
    event: { type: 'wrong', params: { at: 'Status' } },
    fix: parts,
    ...more,
  });
  const [finding] = await evaluateRules({ rules: [activate(rule)], scope: await openPacket({ text }) });
  if (finding === undefined) return 'no finding';
  const edit = finding.fix ?? finding.suggestions?.[0]?.fix;
  if (edit === undefined) return null;
  const edited = text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1]);
  const changed = edited.split('\n').filter(line => !text.split('\n').includes(line));
  return [finding.suggestions?.[0]?.desc ?? 'fix', ...changed, edited.split('\n').length - text.split('\n').length];
}

describe('a fix', () => {
  it.each([
    [{ edit: 'replace', text: '{{Phase}}!' }, ['fix', '| plan | written | plan! | 4 |', 0]],
    [{ edit: 'insertBefore', text: 'x' }, ['fix', '| plan | written | x0 | 4 |', 0]],
    [{ edit: 'insertAfter', at: 'Phase', text: 'x' }, ['fix', '| planx | written | 0 | 4 |', 0]],
    [{ edit: 'delete' }, ['fix', '| plan | written |  | 4 |', 0]],
    [{ edit: 'delete', at: 'pending' }, ['fix', -1]],
    [{ edit: 'replace', text: '1', suggest: 'Say that it is done.' }, ['Say that it is done.', '| plan | written | 1 | 4 |', 0]],
    [{ edit: 'replace', at: 'field.permit_commit', text: '0' }, ['fix', 'permit_commit: 0', 0]],
    [{ edit: 'insertAfter', at: 'frontmatter', text: '\ndemand: {{frontmatter.mode}}' }, ['fix', 'demand: standard', 1]],
    [{ edit: 'replace', text: '{{frontmatter.nothing}}' }, null],
    [{ edit: 'replace', at: 'previous.Status', text: 'x' }, null],
  ] as const)('%j', async (parts, expected) => {
    expect(await fix(parts)).toEqual(expected);
  });

  it('is not made where the finding could not stand where it should', async () => {
    expect(await fix({ edit: 'replace', text: 'x' }, { event: { type: 'wrong', params: { at: 'previous.Status' } } })).toBeNull();
  });

  it('takes a whole line with its end, whatever the end', async () => {
    const text = '| Phase | Variable | Status |\r\n| --- | --- | --- |\r\n| a | b | 0 |\r\n| c | d | 1 |\r\n';
    const rule = createRule('archon/rule', { given: { fact: 'sop', where }, fix: { edit: 'delete' } });
    const [finding] = await evaluateRules({ rules: [activate(rule)], scope: await openPacket({ text }) });
    expect(finding?.fix && text.slice(...finding.fix.range)).toBe('| a | b | 0 |\r\n');
  });
});
