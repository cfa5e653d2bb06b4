import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import type { LintResult } from '../../src/report/result.ts';
import { displayWidth } from '../../src/report/text-table.ts';
import { projectFiles } from '../cache/project.ts';
import { createFolder } from '../files/folder.ts';
import { run } from './run.ts';

// Many runs each; machines are slow at times.
vi.setConfig({ testTimeout: 60_000 });

const lint = async (folder: string, ...args: string[]): Promise<{ results: LintResult[]; stderr: string }> => {
  const { stdout, stderr } = await run(folder, ['-f', 'json', ...args]);
  return { results: JSON.parse(stdout), stderr };
};

describe('--stats', () => {
  it('adds what ESLint adds, within the schema, and changes nothing else', async () => {
    const folder = createFolder(projectFiles);
    const [plain, timed] = [await lint(folder), await lint(folder, '--stats')];
    expect(timed.results.map(({ stats: _, ...result }) => result)).toEqual(plain.results);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schemas/result.schema.json', 'utf8')));
    expect(validate(timed.results), JSON.stringify(validate.errors)).toBe(true);
    const [pass] = timed.results[0]?.stats?.times.passes ?? [];
    expect(Object.keys(pass?.rules ?? {}).sort()).toEqual(
      ['drift-silent', 'file-stray', 'note-empty', 'todo-left', 'word-forbidden'].map(name => `policies/${name}`),
    );
    expect(Object.keys(pass?.phases ?? {})).toEqual(
      expect.arrayContaining(['parse', 'classify', 'related', 'facts', 'kind', 'rules', 'directives']),
    );
    const sum = Object.values(pass?.phases ?? {}).reduce((total, phase) => total + phase.total, 0);
    expect(sum).toBeCloseTo(pass?.total ?? 0, 1);
  });

  it('tells each time that a text was judged while it was mended', async () => {
    const folder = createFolder(projectFiles);
    const { results } = await lint(folder, '--stats', '--fix-dry-run', 'a');
    expect(results[0]?.stats).toMatchObject({ fixPasses: 1, times: { passes: [{ fix: { total: expect.any(Number) } }, {}] } });
  });

  it('prints steps, rules, files, and what became of every file', async () => {
    const folder = createFolder({
      ...projectFiles,
      'packetlint.config.json': '{ "extends": ["./policies"], "ignores": ["b/d"] }',
      'c.md': 'x\n',
    });
    const { stderr } = await lint(folder, '--stats', '.', '/dev/null');
    for (const line of [/^Step$/m, /^ {2}parse +\d+\.\d ms +\d+\.\d%$/m, /^ {2}policies\/todo-left +\d/m, /^ {2}a\/packet\.md +\d/m])
      expect(stderr).toMatch(line);
    const [, discovered, linted, failed, left, ignored, noKind] =
      /(\d+) files discovered = (\d+) linted \+ (\d+) failed \+ (\d+) left alone\n\((\d+) ignored, (\d+) of no kind\)/
        .exec(stderr)
        ?.map(Number) ?? [];
    expect([linted, failed, ignored]).toEqual([2, 1, 3]);
    expect((linted ?? 0) + (failed ?? 0) + (left ?? 0)).toBe(discovered);
    expect((ignored ?? 0) + (noKind ?? 0)).toBe(left);
  });

  it('fits 80 columns, whatever the names; the steps add up to the whole', async () => {
    const long = `${'a long name/'.repeat(12)}漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字`;
    const { stderr } = await lint(createFolder({ ...projectFiles, [`${long}/packet.md`]: projectFiles['a/packet.md'] ?? '' }), '--stats');
    const lines = stderr.split('\n');
    expect(lines.filter(line => displayWidth(line) > 80)).toEqual([]);
    expect(stderr).toMatch(/^ {2}….*漢字\/packet\.md +\d+\.\d ms +\d+\.\d%$/m);
    const [steps = ''] = stderr.split('\nRule');
    const sum = [...steps.matchAll(/(\d+\.\d) ms +\d/g)].reduce((total, [, time]) => total + Number(time), 0);
    expect(sum).toBeCloseTo(Number(/(\d+\.\d) ms in all\.$/m.exec(steps)?.[1]), -1);
  });

  it('counts the files of other shards', async () => {
    const folder = createFolder(projectFiles);
    const { stderr } = await lint(folder, '--stats', '--shard', '1/3');
    expect(stderr).toMatch(/, \d+ of other shards\)/);
  });

  it('prints nothing unless asked', async () => {
    expect((await lint(createFolder(projectFiles))).stderr).toBe('');
  });
});
