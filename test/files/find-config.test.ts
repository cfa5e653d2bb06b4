import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfig, findRoot } from '../../src/files/find-config.ts';
import { createFolder } from './folder.ts';

describe('findConfig', () => {
  it('finds the nearest one upwards', () => {
    const folder = createFolder({ 'packetlint.config.json': '{}', 'a/packetlint.config.jsonc': '{}', 'a/b/x.md': '' });
    expect(findConfig(join(folder, 'a/b'))).toBe(join(folder, 'a/packetlint.config.jsonc'));
    expect(findConfig(folder)).toBe(join(folder, 'packetlint.config.json'));
  });

  it('finds none', () => {
    expect(findConfig(createFolder())).toBeNull();
  });
});

describe('findRoot', () => {
  it('is the repository', () => {
    const folder = createFolder({ 'a/.archon/run.md': '' });
    mkdirSync(join(folder, '.git'));
    expect(findRoot(join(folder, 'a/.archon'))).toBe(folder);
  });

  it('is what holds a hidden folder, where there is no repository', () => {
    const folder = createFolder({ 'a/.archon/runs/1/state.json': '' });
    expect(findRoot(join(folder, 'a/.archon/runs/1'))).toBe(join(folder, 'a'));
  });

  it('is the folder itself otherwise', () => {
    const folder = createFolder();
    expect(findRoot(folder)).toBe(folder);
  });
});
