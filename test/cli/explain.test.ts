import { describe, expect, it } from 'vitest';
import { createFolder } from '../files/folder.ts';
import { createPacket, createWorkspace } from './create-workspace.ts';
import { run } from './run.ts';

describe('packetlint explain', () => {
  it('explains a rule', async () => {
    const { code, stdout } = await run(createWorkspace(), ['explain', 'policies/owner-missing']);
    expect(code).toBe(0);
    for (const part of [
      'HB-3',
      'Somebody must answer.',
      'handbook 3',
      'the config only',
      'There is no owner.',
      'text notEqual "Owner"',
      '3:1  missing',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('explains a check that a kind makes of itself', async () => {
    const { code, stdout } = await run(createWorkspace(), ['explain', 'archon/run/row-missing', '--no-config']);
    expect([code, stdout.includes('archon/run/row-missing')]).toEqual([0, true]);
  });

  it('explains a place, condition by condition', async () => {
    const { code, stdout } = await run(createWorkspace(), ['explain', 'plan.md:1']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '✖ policies/owner-missing\n  finding at 1:1: There is no owner.\n  because of the item of headings at 1:1\n    true  all of\n      true  text ("Plan") notEqual "Owner"\n',
    );
    expect((await run(createWorkspace(), ['explain', 'plan.md:3:2'])).stdout).toContain('No rule looks at anything here.');
  });

  it.each([
    ['policies/owner-misisng', 'Did you mean "policies/owner-missing"?'],
    ['plan.md:99', 'plan.md has 8 lines; there is no line 99.'],
  ])('refuses %s', async (subject, message) => {
    const { code, stderr } = await run(createWorkspace(), ['explain', subject]);
    expect([code, stderr.includes(message)]).toEqual([2, true]);
  });

  it('says where a finding stands, and tells the findings first', async () => {
    const { stdout } = await run(process.cwd(), ['explain', '--no-config', 'fixtures/demo/.archon/run.md:38:16']);
    const blocks = stdout.split('\n\n');
    expect(blocks[0]).toBe('fixtures/demo/.archon/run.md:38:16  kind: archon/run\nFound here: 1. Rules that look here: 5.');
    expect(blocks[1]).toMatch(
      /^✖ archon\/permit-with-pending-rows\n {2}finding at 38:16: permit_commit is 1, .*\n {2}because of the item of permits at 38:1\n/,
    );
    const others = blocks.slice(2, 6).map(block => block.split('\n')[0]);
    expect(others).toEqual([...others].sort());
    expect(blocks[2]).toContain('\n  no finding for the item of lines at 38:1\n    false all of\n');
    expect((await run(process.cwd(), ['explain', '--no-config', 'fixtures/demo/.archon/run.md:5'])).stdout).toContain(
      'Nothing is found here. Rules that look here: 3.',
    );
  });

  it('says what was judged that has no place: the document, or an entry of a list', async () => {
    const docs = { description: 'x' };
    const packs = (given: object, conditions: object) => ({
      'policies/demanding.json': JSON.stringify({
        meta: { docs, messages: { wrong: 'It is wrong.' } },
        kinds: ['markdown'],
        given,
        conditions,
        event: { type: 'wrong' },
        examples: { valid: [], invalid: [] },
      }),
      'policies/lists/words.json': JSON.stringify({ docs, items: ['one'] }),
      'a.md': 'two\n',
    });
    const explain = async (given: object, conditions: object): Promise<string> =>
      (await run(createFolder(packs(given, conditions)), ['explain', '--pack', 'policies', 'a.md:1'])).stdout;
    const whole = await explain({ fact: 'document' }, { all: [{ fact: 'headings.count', operator: 'equal', value: 0 }] });
    expect(whole).toContain('  finding at 1:1: It is wrong.\n  because of the document as a whole\n');
    const entry = await explain(
      { each: 'list.words', as: 'word' },
      { all: [{ fact: 'lines.text', operator: 'doesNotContain', value: { fact: 'word' } }] },
    );
    expect(entry).toContain('  because of the entry "one" of list.words\n');
  });

  it('explains a kind: what it is, how it is known, what it promises, its checks', async () => {
    const { code, stdout } = await run(createPacket(), ['explain', 'policies/packet']);
    expect(code).toBe(0);
    for (const part of [
      'policies/packet  kind\n\n  A packet.\n',
      '  Why     It is handed on.\n  Source  handbook 4\n',
      '  paths packet.md\n  columns Step, State\n  paths packet.template.md (its template)\n',
      '  table steps; once\n    column Step\n    column State; one of open, done\n    each row once, by {{Step}}\n    rows build, ship; no others\n',
      '  field Owner; at most once; one of Ana, Ben\n',
      '  section "Log"; any number of times\n',
      '  related document drift: drift.md; may be absent\n',
      '  policies/packet/row-missing       error',
      'Views for rules: open, reasons',
    ])
      expect(stdout).toContain(part);
  });

  it('points to a folder of rules that nobody has named', async () => {
    const folder = createFolder({ 'policies/owner-missing.json': '{}' });
    expect((await run(folder, ['explain', 'policies/owner-missing'])).stderr).toBe(
      'There is no rule "policies/owner-missing" here. To look into the folder policies, add --pack ./policies, or let the config extend it.\n',
    );
    expect((await run(folder, ['explain', 'others/owner-missing'])).stderr).not.toContain('--pack');
  });
});
