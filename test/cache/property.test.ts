import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { createFolder } from '../files/folder.ts';
import { projectFiles, rules } from './project.ts';
import { createRandom, type Random } from './random.ts';

const steps = 200;

/** What may happen to a project between two runs. */
type Change = (folder: string, random: Random) => void;

const folders = ['a', 'b', 'b/c', 'b/d', 'e', '.'];
const texts = [
  'TODO\n',
  '# Packet by shape\n',
  'soon\n',
  'later\n',
  '| Step | State |\n| - | - |\n| build | lost |\n\n',
  '# Log\n\nText.\n\n',
];
const directive = '<!-- packetlint-disable-next-line policies/todo-left -- agreed -->\nTODO\n';
const bases = ['packet.md', 'drift.md', 'project.md', 'notes/one.md', 'notes/two.md', 'other.md', 'shaped.md', 'x.json', 'note.txt'];

const configs = [
  '{ "extends": ["./policies"] }',
  '{ "extends": ["./policies", "core"] }',
  '{ "extends": ["./policies"], "rules": { "policies/todo-left": "warn", "policies/file-stray": ["error", { "most": 2 }] } }',
  '{ "extends": ["./policies"], "lists": { "policies/words": { "add": ["later"] } } }',
  '{ "extends": ["./policies"], "inlineConfig": false }',
  '{ "extends": ["./policies"], "overrides": [{ "files": ["b/**"], "rules": { "policies/*": "off" } }] }',
  '{ "extends": ["./policies"], "kinds": { "policies/packet": ["**/other.md"] }, "ignores": ["a"] }',
];

const changes: readonly Change[] = [
  (folder, random) => put(folder, join(random.pick(folders), random.pick(bases)), writeText(random)),
  (folder, random) => put(folder, join(random.pick(folders), 'packet.md'), writeText(random)),
  (folder, random) => rmSync(join(folder, random.pick(folders), random.pick(bases)), { force: true }),
  (folder, random) => {
    const [from, to] = [1, 2].map(() => join(folder, random.pick(folders), random.pick(bases)));
    if (from === undefined || to === undefined || !existsSync(from)) return;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  },
  (folder, random) => put(folder, 'packetlint.config.json', random.pick(configs)),
  (folder, random) => {
    const name = random.pick(Object.keys(rules));
    const changed = (rules[name] ?? '').replace('"error"', '"warn"').replaceAll('stands there', random.pick(['stands there', 'is there']));
    put(folder, `policies/${name}`, changed);
  },
  (folder, random) =>
    put(folder, 'policies/lists/words.json', JSON.stringify({ docs: { description: 'Words.' }, items: [random.pick(['soon', 'later'])] })),
];

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeText(random: Random): string {
  const parts = Array.from({ length: random.below(5) }, () => random.pick([...texts, directive]));
  return parts.join('');
}

/** Harm that a disk, a killed process or somebody else may do to a cache. */
function harm(cache: string, random: Random): void {
  const shelves = readdirSync(cache)
    .filter(name => name.startsWith('shelf-'))
    .map(name => join(cache, name));
  if (shelves.length === 0) return;
  const shelf = random.pick(shelves);
  const bytes = readFileSync(shelf);
  const kind = random.below(5);
  if (kind === 0) truncateSync(shelf, random.below(statSync(shelf).size));
  if (kind === 1) rmSync(shelf);
  if (kind === 2) writeFileSync(shelf, Buffer.concat([bytes, bytes.subarray(random.below(bytes.length))]));
  if (kind === 3) writeFileSync(shelf, readFileSync(random.pick(shelves)));
  if (kind === 4) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    writeFileSync(shelf, bytes);
  }
}

const ways: readonly (readonly string[])[] = [
  [],
  [],
  [],
  ['--rule', 'policies/todo-left:off'],
  ['--no-inline-config'],
  ['--kind', 'policies/packet', 'a', 'b'],
  ['--fix-dry-run'],
  ['--quiet'],
];

/** What a run says, with all that is known besides; and what it left behind. */
async function look(folder: string, args: readonly string[]): Promise<object> {
  const { code, stdout, stderr } = await run(folder, [...args, '-f', 'blob', '--no-error-on-unmatched-pattern'], {
    env: { XDG_CACHE_HOME: '/nowhere' },
  });
  const files = args.includes('--fix') ? readAll(folder) : {};
  return { code, stderr: stderr.replaceAll(folder, ''), report: stdout === '' ? null : JSON.parse(stdout.replaceAll(folder, '')), files };
}

function readAll(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

describe('a cached run', () => {
  it('finds what an uncached one finds, whatever happened since', async () => {
    const [folder, other, location] = [createFolder(projectFiles), createFolder(), createFolder()];
    const random = createRandom(20_261_121);
    for (let step = 0; step < steps; step += 1) {
      for (let count = random.below(3); count >= 0; count -= 1) random.pick(changes)(folder, random);
      if (random.below(6) === 0 && existsSync(join(location, '.packetlintcache'))) harm(join(location, '.packetlintcache'), random);
      const args = random.below(8) === 0 ? ['--fix'] : random.pick(ways);
      // The uncached run must see the same files, and the same names.
      const twin = join(realpathSync(other), `step-${step}`);
      cpSync(folder, twin, { recursive: true });
      const expected = await look(twin, args);
      expect(await look(folder, [...args, '--cache', '--cache-location', location]), `step ${step}: ${args.join(' ')}`).toEqual(expected);
      rmSync(twin, { recursive: true });
    }
  }, 240_000);
});
