import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { createFolder } from '../files/folder.ts';
import { run } from './run.ts';

const rule = (operator: string): string =>
  JSON.stringify({
    meta: {
      docs: { description: 'A plan names its owner.', why: 'Somebody must answer.', source: 'handbook 3' },
      policy: ['HB-3'],
      suppressible: 'config',
      messages: { missing: 'There is no owner.' },
    },
    kinds: ['markdown'],
    given: { fact: 'headings' },
    conditions: { all: [{ fact: 'text', operator, value: 'Owner' }] },
    event: { type: 'missing' },
    examples: { valid: ['# Owner\n'], invalid: [{ markdown: 'x\n\n# Plan\n', findings: [{ messageId: 'missing', line: 3, column: 1 }] }] },
  });

function createWorkspace(operator = 'notEqual'): string {
  return createFolder({
    'packetlint.config.json': '{ "extends": ["./policies"] }',
    'policies/owner-missing.json': rule(operator),
    'plan.md': '# Plan\n\nText with a \u202E character.\n\n| A | B |\n| - | - |\n| 1 | 2 |\n',
  });
}

/** A packet of a kind with a table, views and a related document. */
function createPacket(): string {
  const kind = {
    docs: { description: 'A packet.', why: 'It is handed on.', source: 'handbook 4' },
    match: [{ paths: ['packet.md'] }, { columns: ['Step', 'State'] }],
    template: { match: [{ paths: ['packet.template.md'] }] },
    tables: {
      steps: { columns: { Step: {}, State: { values: ['open', 'done'] } }, key: '{{Step}}', rows: { required: ['build', 'ship'] } },
    },
    fields: { Owner: { occurs: 'atMostOnce', values: ['Ana', 'Ben'] } },
    sections: { log: { heading: 'Log', occurs: 'any' } },
    views: {
      open: { fact: 'steps', conditions: { all: [{ fact: 'State', operator: 'matches', value: '(?i)^OPEN$' }] } },
      reasons: { fact: 'drift.lines', conditions: { all: [{ fact: 'text', operator: 'startsWith', value: 'because:' }] } },
    },
    related: { drift: { path: 'drift.md' } },
  };
  return createFolder({
    'packetlint.config.json': '{ "extends": ["./policies"] }',
    'policies/owner-missing.json': rule('notEqual'),
    'policies/kinds/packet.json': JSON.stringify(kind),
    'packet.md': '| Step | State |\n| - | - |\n| build | done |\n| ship | open |\n\n> | Step | State |\n> | - | - |\n> | quoted | open |\n',
    'drift.md': 'Text.\n\n# Drift\n\nbecause: late\n',
  });
}

describe('packetlint facts', () => {
  it('counts the items of all collections', async () => {
    const { code, stdout } = await run(createWorkspace(), ['facts', 'plan.md']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^kind: none\n/);
    expect(stdout).toMatch(/^headings +1$/m);
    expect(stdout).toMatch(/^files +3$/m);
  });

  it('shows items in columns, with nothing that steers the terminal', async () => {
    const { stdout } = await run(createWorkspace(), ['facts', 'plan.md', 'rows']);
    expect(stdout).toMatch(/^place .*\bA\b.*\n7:1 /);
    expect((await run(createWorkspace(), ['facts', 'plan.md', 'lines'])).stdout).not.toContain('\u202E');
  });

  it('shows items as JSON', async () => {
    const { stdout } = await run(createWorkspace(), ['facts', 'plan.md', 'headings', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ line: 1, column: 1, properties: { text: 'Plan', level: 1 } }]);
  });

  it('shows the items of tables and views of the kind, as rules see them', async () => {
    const facts = async (name: string) => (await run(createPacket(), ['facts', 'packet.md', name, '-f', 'json'])).stdout;
    expect(JSON.parse(await facts('steps'))).toMatchObject([
      { line: 3, properties: { Step: 'build' } },
      { line: 4, properties: { Step: 'ship' } },
    ]);
    expect(JSON.parse(await facts('open'))).toMatchObject([{ line: 4, properties: { Step: 'ship' } }]);
    expect(JSON.parse(await facts('rows'))).toHaveLength(3);
  });

  it('shows those of related documents, at their own places', async () => {
    const facts = async (name: string) => (await run(createPacket(), ['facts', 'packet.md', name])).stdout;
    expect(await facts('drift.headings')).toMatch(/^3:1 .*Drift/m);
    expect(await facts('reasons')).toMatch(/^5:1 .*because: late/m);
  });

  it('counts tables and views first', async () => {
    const { stdout } = await run(createPacket(), ['facts', 'packet.md']);
    expect(stdout).toMatch(/^kind: policies\/packet\n\nsteps +2\nopen +1\nreasons +1\n/);
  });

  it.each([
    ['stpes', 'there is no "stpes" here. Did you mean "steps"? There are steps, open, reasons, '],
    ['nothing-like-it', 'there is no "nothing-like-it" here. There are steps, open, reasons, '],
    ['drift.none', ', drift.….'],
  ])('tells what there is instead of %s', async (name, message) => {
    const { code, stderr } = await run(createPacket(), ['facts', 'packet.md', name]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each([
    [['facts'], 'expected a FILE'],
    [['facts', 'plan.md', 'heading'], 'Did you mean "headings"?'],
    [['facts', 'none.md'], 'it does not exist'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run(createWorkspace(), args);
    expect([code, stderr.includes(message)]).toEqual([2, true]);
  });
});

describe('packetlint rules', () => {
  it('lists rules', async () => {
    const { code, stdout } = await run(createWorkspace(), ['rules']);
    expect(code).toBe(0);
    expect(stdout).toContain('policies/owner-missing  error  HB-3  A plan names its owner.');
  });

  it('lists those of a kind, and of a pack', async () => {
    const ofKind = JSON.parse((await run(createWorkspace(), ['rules', '--no-config', '--kind', 'archon/run', '-f', 'json'])).stdout);
    expect(ofKind.length).toBeGreaterThan(10);
    const ofPack = JSON.parse((await run(createWorkspace(), ['rules', '--no-config', '--pack', 'core', '-f', 'json'])).stdout);
    expect(new Set(ofPack.map(({ pack }: { pack: string }) => pack))).toEqual(new Set(['core']));
  });

  it('knows the kinds', async () => {
    const { code, stderr } = await run(createWorkspace(), ['rules', '--no-config', '--kind', 'archon/rnu']);
    expect([code, stderr]).toEqual([2, '--kind: there is no "archon/rnu". Did you mean "archon/run"?\n']);
  });
});

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
      '✖ policies/owner-missing\n  headings at 1:1 is a finding: There is no owner.\n    true  all of\n      true  text ("Plan") notEqual "Owner"\n',
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
});

describe('packetlint test', () => {
  it('runs the examples of the packs of the config', async () => {
    expect(await run(createWorkspace(), ['test'])).toEqual({ code: 0, stdout: '✔ 2 examples of 1 rule or kind passed\n', stderr: '' });
  });

  it('shows what is missing, noisy or wrong', async () => {
    const { code, stdout } = await run(createWorkspace('equal'), ['test', 'policies']);
    expect(code).toBe(1);
    expect(stdout).toContain('policies/owner-missing valid 1  noisy\n  + 1:1-1:8 missing: There is no owner.\n');
    expect(stdout).toContain('policies/owner-missing invalid 1  missing\n  - 3:1 missing\n');
    expect(stdout).toContain('✖ 2 of 2 examples of 1 rule or kind failed');
  });

  it('runs those of one file, or of a built-in pack', async () => {
    expect((await run(createWorkspace(), ['test', 'policies/owner-missing.json'])).code).toBe(0);
    expect((await run(createWorkspace(), ['test', 'core'])).stdout).toMatch(/examples of \d+ rules and kinds/);
  });

  it('refuses what is no pack', async () => {
    const { code, stderr } = await run(createWorkspace(), ['test', 'nowhere']);
    expect([code, stderr]).toEqual([2, 'nowhere: There is no such folder of rules, and no built-in pack of that name.\n']);
  });
});

describe('help', () => {
  it.each(Object.keys(commands))('of %s is short, has two examples, and names every option', async name => {
    const { code, stdout } = await run(createFolder(), [name, '--help']);
    const lines = stdout.split('\n');
    expect(code).toBe(0);
    expect(lines.length).toBeLessThan(45);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(120);
    expect(stdout.split('Examples:\n')[1]?.match(/^ {2}packetlint/gm)).toHaveLength(2);
    for (const option of Object.keys((await commands[name]?.load())?.options ?? {})) expect(stdout).toContain(`--${option}`);
  });

  it('of packetlint itself lists the commands', async () => {
    const { stdout } = await run(createFolder(), ['-h']);
    for (const name of Object.keys(commands)) expect(stdout).toContain(`  ${name} `);
  });

  it('tells the version', async () => {
    expect((await run(createFolder(), ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});
