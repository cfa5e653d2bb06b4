import { describe, expect, it } from 'vitest';
import { createPacket, createWorkspace } from './create-workspace.ts';
import { run } from './run.ts';

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
