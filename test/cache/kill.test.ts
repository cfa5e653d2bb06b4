import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle, runBundle } from '../bundle/build-bundle.ts';
import { addFiles, createFolder } from '../files/folder.ts';
import { projectFiles } from './project.ts';

const bundle = realpathSync(mkdtempSync(join(tmpdir(), 'packetlint-kill-')));

beforeAll(() => buildBundle(bundle), 60_000);
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

const packet = (index: number): string => `# Packet ${index}\n\nTODO\n\n${'Text.\n\n'.repeat(40)}TODO\n`;
const mended = (index: number): string => packet(index).replaceAll('TODO', 'DONE');

/** A project with so many packets; each is judged by rules that look at related documents and listings. */
function createProject(count: number): string {
  const packets = Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}/packet.md`, packet(index)]));
  return createFolder({ ...projectFiles, ...packets });
}

const start = (folder: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [join(bundle, 'bin.js'), ...args], { cwd: folder, stdio: 'ignore', env: { NODE_DISABLE_COMPILE_CACHE: '1' } });

const ended = (child: ChildProcess): Promise<number | null> => new Promise(resolve => child.on('exit', resolve));

/** Kills a run as soon as something is seen of it. Says whether it was not over by then. */
async function killWhen(child: ChildProcess, isSeen: () => boolean): Promise<boolean> {
  const timer = setInterval(() => {
    if (isSeen()) child.kill('SIGKILL');
  }, 1);
  const code = await ended(child);
  clearInterval(timer);
  return code === null;
}

function countFiles(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

const lint = (folder: string, ...args: string[]): string =>
  runBundle(bundle, folder, ['-f', 'json', ...args], { XDG_CACHE_HOME: bundle }).stdout;

describe('a killed run', () => {
  it('leaves a cache that is never wrong', async () => {
    const [folder, location] = [createProject(60), createFolder()];
    const options = ['--cache', '--cache-location', location];
    const cache = join(location, '.packetlintcache');
    let killed = 0;
    for (let round = 0; round < 12; round += 1) {
      if (round % 4 === 0) rmSync(cache, { recursive: true, force: true });
      else addFiles(folder, Object.fromEntries([0, 7, 23, 41].map(index => [`p${index}/drift.md`, `Round ${round}.\n`])));
      // Shelves are written one by one: some are there, one is perhaps half done.
      const seen = countFiles(cache) + 2 + 4 * (round % 4);
      if (await killWhen(start(folder, ...options), () => countFiles(cache) >= seen)) killed += 1;
      if (round % 3 === 2) expect(lint(folder, ...options)).toBe(lint(folder));
    }
    expect(killed).toBeGreaterThan(0);
    expect(lint(folder, ...options)).toBe(lint(folder));
  }, 120_000);

  it('leaves each file as it was or mended, and the next one sweeps up', async () => {
    const count = 200;
    const states = new Set<string>();
    // Files are mended in the order of their paths.
    for (const seen of [0, 11, 120, 190]) {
      const folder = createProject(count);
      const first = join(folder, `p${seen}/packet.md`);
      expect(await killWhen(start(folder, '--fix'), () => readFileSync(first, 'utf8') === mended(seen))).toBe(true);
      for (let index = 0; index < count; index += 1) {
        const text = readFileSync(join(folder, `p${index}/packet.md`), 'utf8');
        expect([packet(index), mended(index)]).toContain(text);
        states.add(text === packet(index) ? 'old' : 'new');
      }
      ageTemporaryFiles(folder);
      lint(folder, '--fix');
      expect(listTemporaryFiles(folder)).toEqual([]);
      expect(readFileSync(join(folder, `p${count - 1}/packet.md`), 'utf8')).toBe(mended(count - 1));
    }
    expect(states).toEqual(new Set(['old', 'new']));
  }, 120_000);
});

/** What is younger than a minute could still be written by somebody. */
function ageTemporaryFiles(folder: string): void {
  for (const path of listTemporaryFiles(folder)) utimesSync(path, 0, 0);
}

function listTemporaryFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter(({ name }) => name.endsWith('.tmp')).map(({ parentPath, name }) => join(parentPath, name));
}

describe('two runs at once', () => {
  it('share a cache without harm', async () => {
    const [folder, location] = [createProject(60), createFolder()];
    const options = ['--cache', '--cache-location', location];
    const expected = lint(folder);
    for (let round = 0; round < 3; round += 1) {
      rmSync(join(location, '.packetlintcache'), { recursive: true, force: true });
      const reports = createFolder();
      const runs = ['1', '2', '3'].map(name => start(folder, ...options, '-f', 'json', '-o', join(reports, name)));
      expect(await Promise.all(runs.map(ended))).toEqual([1, 1, 1]);
      for (const name of readdirSync(reports)) expect(`${readFileSync(join(reports, name), 'utf8')}\n`).toBe(expected);
      expect(lint(folder, ...options)).toBe(expected);
      expect(readdirSync(join(location, '.packetlintcache')).filter(name => name.endsWith('.tmp'))).toEqual([]);
    }
  }, 120_000);
});
