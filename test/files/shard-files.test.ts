import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProjects } from '../../src/files/open-project.ts';
import { shardFiles, shardOf } from '../../src/files/shard-files.ts';
import { createFolder } from './folder.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('shardOf', () => {
  it('is what docs/cli.md says, for ever: other jobs may run another version', () => {
    expect(['a.md', 'docs/b.md', 'ä.md'].map(path => shardOf(path, sha256('# Plan\n'), 7))).toEqual([2, 7, 1]);
    expect(shardOf('a.md', null, 7)).toBe((createHash('sha256').update(' a.md').digest().readUIntBE(0, 6) % 7) + 1);
  });

  it('is one of the shards, for every file and count', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 10_000 }), (path, text, count) => {
        const shard = shardOf(path, sha256(text), count);
        return Number.isInteger(shard) && shard >= 1 && shard <= count && shard === shardOf(path, sha256(text), count);
      }),
    );
  });

  it('spreads documents evenly, copies too', () => {
    const counts = [0, 0, 0, 0];
    for (let index = 0; index < 4000; index += 1) {
      const shard = shardOf(`packet-${index}/run.md`, sha256('The template.'), 4);
      counts[shard - 1] = (counts[shard - 1] ?? 0) + 1;
    }
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(150);
  });
});

describe('shardFiles', () => {
  it('says the same of equal files in a folder of another name', async () => {
    const files = {
      'packetlint.config.json': '{ "extends": ["./base.json"] }',
      'base.json': '{ "rules": { "core/*": "warn" } }',
      'a.md': '# A\n',
    };
    const digests = await Promise.all(
      [createFolder(files), createFolder(files), createFolder({ ...files, 'base.json': '{}' })].map(digestOf),
    );
    expect(digests[1]).toBe(digests[0]);
    expect(digests[2]).not.toBe(digests[0]);
  });
});

async function digestOf(folder: string): Promise<string> {
  const projects = await openProjects({ cwd: folder, config: { type: 'nearest' }, overrides: {} });
  const files = [{ path: join(folder, 'a.md'), named: false }];
  return (await shardFiles(files, { index: 1, count: 2, projects, options: {} })).digest;
}
