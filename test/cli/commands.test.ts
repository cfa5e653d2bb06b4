import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { createFolder } from '../files/folder.ts';
import { createPacket, createWorkspace } from './create-workspace.ts';
import { run } from './run.ts';

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

  it('lists the checks of kinds too, with what the config says of them', async () => {
    const list = async (...args: string[]) => JSON.parse((await run(createPacket(), ['rules', '-f', 'json', ...args])).stdout);
    expect((await list()).map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['policies/owner-missing', 'policies/packet/row-missing', 'policies/packet/cell-invalid']),
    );
    const ofKind = await list('--kind', 'policies/packet');
    expect(ofKind[0]).toEqual({
      id: 'policies/packet/cell-invalid',
      pack: 'policies',
      severity: 'error',
      kinds: ['policies/packet'],
      policy: [],
      suppressible: 'inline',
      docs: { description: 'A cell holds a value that its column allows.' },
    });
    expect(await list('--kind', 'markdown')).toHaveLength(1);
  });

  it('takes a folder by its bare name, where no built-in pack has it', async () => {
    const { stdout } = await run(createWorkspace(), ['rules', '--no-config', '--pack', 'policies']);
    expect(stdout).toContain('policies/owner-missing');
    expect((await run(createWorkspace(), ['rules', '--pack', 'policy'])).stderr).toContain(
      'There is no built-in pack "policy", and no folder of that name.',
    );
    const shadowed = createFolder({ 'core/x.json': 'no rule' });
    expect((await run(shadowed, ['rules', '--no-config', '--pack', 'core'])).stdout).toContain('core/ragged-row');
  });

  it('knows the kinds', async () => {
    const { code, stderr } = await run(createWorkspace(), ['rules', '--no-config', '--kind', 'archon/rnu']);
    expect([code, stderr]).toEqual([2, '--kind: there is no "archon/rnu". Did you mean "archon/run"?\n']);
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

  it('lists the changes of a rule that no example notices', async () => {
    const folder = createWorkspace();
    const clean = await run(folder, ['test', '--mutate', 'policies']);
    expect(clean).toEqual({ code: 0, stdout: '✔ 1 change of the rules, each noticed by an example\n', stderr: '' });
    const packet = await run(createPacket(), ['test', '--mutate', 'policies']);
    expect(packet.stdout).toBe(clean.stdout);
    expect((await run(createWorkspace('equal'), ['test', '--mutate'])).stdout).toContain('✖ 2 of 2 examples of 1 rule or kind failed');
  });

  it('tells where they stand, for people and as JSON', async () => {
    const rule = {
      meta: { docs: { description: 'No plan.' }, messages: { plan: 'A plan.' } },
      kinds: ['markdown'],
      given: { fact: 'headings', where: { level: 1 } },
      conditions: { all: [{ fact: 'text', operator: 'equal', value: 'Plan' }] },
      event: { type: 'plan' },
      examples: { valid: ['# Owner\n'], invalid: [{ markdown: '# Plan\n', findings: [{ messageId: 'plan', line: 1, column: 1 }] }] },
    };
    const folder = createFolder({ 'policies/plan.json': JSON.stringify(rule, null, 2) });
    const people = await run(folder, ['test', '--mutate', 'policies']);
    expect(people.code).toBe(1);
    expect(people.stdout).toContain('policies/plan.json:16:7: No example notices that "level" is gone from "where". Add a valid example');
    expect(people.stdout).toContain('  16 |       "level": 1\n     |       ^^^^^^^\n');
    expect(people.stdout).toMatch(/✖ 1 of 2 changes of the rules are noticed by no example\n$/);
    const { tried, survivors, broken } = JSON.parse((await run(folder, ['test', '--mutate', 'policies', '-f', 'json'])).stdout);
    expect([tried, broken, survivors]).toEqual([
      2,
      [],
      [
        {
          id: 'policies/plan',
          path: 'given.where.level',
          file: 'policies/plan.json',
          message: expect.any(String),
          line: 16,
          column: 7,
          endLine: 16,
          endColumn: 14,
        },
      ],
    ]);
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
    expect(lines.length).toBeLessThan(55);
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
