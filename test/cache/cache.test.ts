import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Run, run } from '../cli/run.ts';
import { addFiles, createFolder } from '../files/folder.ts';
import { projectFiles } from './project.ts';

// Many runs each; machines are slow at times.
vi.setConfig({ testTimeout: 60_000 });

/** A project and a folder for its cache. */
function createProject(): { folder: string; location: string; lint(...args: string[]): Promise<Run & { known: string }> } {
  const [folder, location] = [createFolder(projectFiles), createFolder()];
  return {
    folder,
    location,
    async lint(...args) {
      const outcome = await run(folder, ['-f', 'compact', '--stats', '--cache', '--cache-location', location, ...args]);
      return { ...outcome, known: /The cache knew (\d+ of \d+)/.exec(outcome.stderr)?.[1] ?? '' };
    },
  };
}

const packets = ['a/packet.md', 'b/c/packet.md', 'b/d/packet.md'];

describe('--cache', () => {
  it('judges nothing twice', async () => {
    const { lint } = createProject();
    const [cold, warm] = [await lint(...packets), await lint(...packets)];
    expect([cold.known, warm.known]).toEqual(['0 of 3', '3 of 3']);
    expect([cold.stderr, warm.stderr].map(text => /^\d+ texts judged/m.exec(text)?.[0])).toEqual(['3 texts judged', '0 texts judged']);
    expect(warm.stderr).not.toMatch(/^ {2}parse /m);
    expect([warm.code, warm.stdout]).toEqual([cold.code, cold.stdout]);
  });

  it('keeps what else is known of messages', async () => {
    const { folder, location } = createProject();
    const args = ['-f', 'blob', '--cache', '--cache-location', location];
    const [cold, warm] = [await run(folder, args), await run(folder, args)];
    expect(JSON.parse(cold.stdout).results[0].details[1].place.section).toBe('Packet');
    expect(warm.stdout).toBe(cold.stdout);
  });

  it.each([
    ['the document', 'a/packet.md', '# Packet\n', '2 of 3'],
    ['a related document', 'a/drift.md', 'Less.\n', '2 of 3'],
    ['a related document upwards, nearer than the one known', 'b/project.md', 'Nearer.\n', '1 of 3'],
    ['one of several related documents', 'a/notes/two.md', 'More.\n', '2 of 3'],
    ['a file in a folder that was listed', 'a/new.bin', '', '2 of 3'],
    ['a rule', 'policies/new-rule.json', projectFiles['policies/todo-left.json'] ?? '', '0 of 3'],
    ['a list', 'policies/lists/words.json', '{ "docs": { "description": "Words." }, "items": ["x"] }', '0 of 3'],
    ['the config', 'packetlint.config.json', '{ "extends": ["./policies"], "rules": { "policies/todo-left": "warn" } }', '0 of 3'],
    ['nothing of all that', 'elsewhere.md', 'x', '3 of 3'],
  ])('notices %s', async (_, path, text, known) => {
    const { folder, lint } = createProject();
    await lint(...packets);
    addFiles(folder, { [path]: text });
    expect((await lint(...packets)).known).toBe(known);
    expect((await lint(...packets)).known).toBe('3 of 3');
  });

  it('notices what is gone', async () => {
    const { folder, lint } = createProject();
    await lint(...packets);
    rmSync(join(folder, 'a/drift.md'));
    rmSync(join(folder, 'b/d/notes'), { recursive: true });
    expect((await lint(...packets)).known).toBe('1 of 3');
  });

  it('notices what the command line says', async () => {
    const { lint } = createProject();
    await lint('a/packet.md');
    for (const args of [['--rule', 'policies/todo-left:warn'], ['--no-inline-config'], ['--kind', 'policies/packet']]) {
      expect((await lint('a/packet.md', ...args)).known).toBe('0 of 1');
      expect((await lint('a/packet.md', ...args)).known).toBe('1 of 1');
    }
    expect((await lint('a/packet.md', '--quiet')).known).toBe('1 of 1');
  });

  it('keeps nothing of what could not be judged', async () => {
    const { folder, lint } = createProject();
    writeFileSync(join(folder, 'a/packet.md'), Buffer.from([0xff]));
    mkdirSync(join(folder, 'b/e/drift.md'), { recursive: true });
    addFiles(folder, { 'b/e/packet.md': '# Packet\n' });
    const paths = ['a/packet.md', 'b/e/packet.md', 'b/c/packet.md'];
    await lint(...paths);
    expect((await lint(...paths)).known).toBe('1 of 3');
  });

  it('tells documents outside of the workspace apart, whose paths in their own ones are the same', async () => {
    const { lint } = createProject();
    const [one, other] = ['One.\n', 'Other.\n'].map(text =>
      join(createFolder({ 'packet.md': text, 'packetlint.config.json': '{}' }), 'packet.md'),
    );
    const paths = [one ?? '', other ?? '', '--kind', 'archon/run', '--no-config'];
    await lint(...paths);
    expect((await lint(...paths)).known).toBe('2 of 2');
  });

  it('is off unless asked for, and with --no-cache', async () => {
    const { folder, location, lint } = createProject();
    expect((await lint('--no-cache')).known).toBe('');
    await run(folder, ['--cache-location', location]);
    expect(readdirSync(location)).toEqual([]);
  });

  it('mends what is known to be mendable, and knows nothing wrong of it then', async () => {
    const { folder, lint } = createProject();
    await lint('a/packet.md');
    expect((await lint('a/packet.md', '--fix')).known).toBe('1 of 1');
    expect(readFileSync(join(folder, 'a/packet.md'), 'utf8')).toContain('DONE');
    const mended = await lint('a/packet.md');
    expect([mended.known, mended.stdout.includes('TODO')]).toEqual(['0 of 1', false]);
  });
});

describe('the place of the cache', () => {
  it('is the user’s own, one for each workspace, and those that nobody uses any more go', async () => {
    const [home, folder] = [createFolder(), createFolder(projectFiles)];
    mkdirSync(join(home, 'packetlint/results/forgotten'), { recursive: true });
    utimesSync(join(home, 'packetlint/results/forgotten'), 0, 0);
    await run(folder, ['--cache'], { env: { XDG_CACHE_HOME: home } });
    await run(join(folder, 'b'), ['--cache'], { env: { XDG_CACHE_HOME: home } });
    const caches = readdirSync(join(home, 'packetlint/results'));
    expect(caches).toHaveLength(1);
    expect(caches).not.toContain('forgotten');
  });

  it('is never listed with the files of a document, wherever it is', async () => {
    const { folder } = createProject();
    const lint = () => run(folder, ['-f', 'json', 'a', '--cache', '--cache-location', 'a', '--rule', 'policies/file-stray:error']);
    const [cold, warm] = [await lint(), await lint()];
    expect(readdirSync(join(folder, 'a'))).toContain('.packetlintcache');
    expect(warm.stdout).toBe(cold.stdout);
    expect((await run(folder, ['-f', 'json', 'a'])).stdout).toBe(cold.stdout);
  });

  it('is refused where others could write, is a link or a file; the run goes on', async () => {
    const { folder, location } = createProject();
    const open = join(location, 'open');
    mkdirSync(join(open, '.packetlintcache'), { recursive: true });
    chmodSync(join(open, '.packetlintcache'), 0o777);
    mkdirSync(join(location, 'linked'));
    symlinkSync(createFolder(), join(location, 'linked/.packetlintcache'));
    writeFileSync(join(location, 'file'), 'mine');
    for (const name of ['open', 'linked', 'file', 'file/below']) {
      const { code, stderr } = await run(folder, ['a', '--cache', '--cache-location', join(location, name)]);
      expect([name, code, stderr.startsWith('packetlint runs without a cache: ')]).toEqual([name, 1, true]);
    }
    expect(readFileSync(join(location, 'file'), 'utf8')).toBe('mine');
  });
});
