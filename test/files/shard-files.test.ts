import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardOf } from '../../src/files/shard-files.ts';

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
