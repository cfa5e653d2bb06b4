import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openCacheFolder } from '../../src/files/cache/cache-folder.ts';
import { createFolder } from '../files/folder.ts';

it("is the user's own, and never relative to where a run began", () => {
  const [cwd, home] = [createFolder(), createFolder()];
  const open = (env: Readonly<Record<string, string>>): string => dirname(openCacheFolder({ cwd, root: cwd, location: undefined, env }));
  expect(open({ XDG_CACHE_HOME: home })).toBe(join(home, 'packetlint', 'results'));
  expect(open({ XDG_CACHE_HOME: 'relative', LOCALAPPDATA: home })).toBe(join(home, 'packetlint', 'results'));
});
