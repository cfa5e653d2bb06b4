import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { openChange } from '../../src/files/changed-files.ts';
import { discoverFiles } from '../../src/files/discover-files.ts';
import { lintFiles } from '../../src/files/lint-files.ts';
import { openProjects, type Projects } from '../../src/files/open-project.ts';
import { identifyMessages, identityKey } from '../../src/report/message-identity.ts';
import type { LintResult } from '../../src/report/result.ts';
import { createFolder } from '../files/folder.ts';
import { countingPolicy, createPlan, policies } from './policies.ts';
import { createRepository, gitEnvironment } from './repository.ts';

vi.setConfig({ testTimeout: 240_000 });

const open = (cwd: string): Promise<Projects> => openProjects({ cwd, config: { type: 'nearest' }, overrides: {} });

async function lintAll(folder: string): Promise<readonly LintResult[]> {
  const { files } = await discoverFiles(['.'], { cwd: folder });
  return (await lintFiles(files, await open(folder), { fix: 'off' })).results;
}

/** What was found, by file and content, each as often as it was found. */
function count(folder: string, results: readonly LintResult[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const result of results) {
    const path = result.filePath.slice(folder.length + 1);
    for (const { identity } of identifyMessages(result)) {
      const key = `${path} ${identityKey(identity)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

const folders = ['a', 'a/b', 'c'];
const state = fc.constantFrom('open', 'done', 'never');
const plan = fc
  .record({ build: state, review: state, ship: state }, { requiredKeys: [] })
  .map(states => `${createPlan(states)}\nTODO last\n`);
const log = fc.subarray(['build', 'review', 'ship', 'TODO']).map(lines => `${lines.join('\n')}\n`);
const file = fc.oneof(
  fc.record({ path: fc.constantFrom(...folders.map(folder => `${folder}/plan.md`)), text: plan }),
  fc.record({
    path: fc.constantFrom(...folders.flatMap(folder => [`${folder}/log.md`, `${folder}/notes/1.md`, `${folder}/notes/2.md`])),
    text: log,
  }),
);
const edit = fc.oneof(
  { weight: 4, arbitrary: file.map(({ path, text }) => ({ path, text })) },
  { weight: 2, arbitrary: file.map(({ path }) => ({ path, text: null })) },
);

/** Whatever a change does: every finding that a whole run has and had not is reported, and nothing that a whole run does not have. */
it('misses nothing that is new, and makes nothing up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 6, maxLength: 10 }),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      async (files, edits) => {
        const base = Object.fromEntries(files.map(({ path, text }) => [path, text]));
        const repository = createRepository({ ...policies, ...countingPolicy, ...base });
        const tree = join(createFolder(), 'base');
        repository.git('worktree', 'add', '-q', '--detach', tree, 'main');
        const present = new Set(Object.keys(base));
        for (const { path, text } of edits) {
          if (text === null && !present.delete(path)) continue;
          if (text !== null) present.add(path);
          repository.edit({ [path]: text });
        }
        const { folder } = repository;
        const whole = await lintAll(folder);
        const before = count(tree, await lintAll(tree));
        const projects = await open(folder);
        const change = await openChange({ git: { folder, env: gitEnvironment }, revision: 'main', projects });
        const narrowed = await change.narrow((await discoverFiles(['.'], { cwd: folder })).files);
        const { results } = await lintFiles(narrowed, projects, { fix: 'off' });
        const [now, reported] = [count(folder, whole), count(folder, await change.keep(results))];
        for (const [key, number] of reported) expect(number, key).toBeLessThanOrEqual(now.get(key) ?? 0);
        for (const [key, number] of now) expect(reported.get(key) ?? 0, key).toBeGreaterThanOrEqual(number - (before.get(key) ?? 0));
      },
    ),
    { numRuns: 15, seed: 4 },
  );
});
