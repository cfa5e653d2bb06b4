import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../cli/run.ts';

it("shows the demo's output as it is", async () => {
  const { stdout } = await run(process.cwd(), ['--no-config', 'fixtures/demo/.archon/run.md']);
  const shown = readFileSync('README.md', 'utf8')
    .split('\n')
    .map(line => line.trim().replaceAll(/ {2,}/g, '  '));
  const printed = stdout.split('\n').map(line => line.trim().replaceAll(/ {2,}/g, '  '));
  expect(printed.filter(line => !shown.includes(line))).toEqual([]);
});
