import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCodeCache } from '../../src/launch/code-cache.ts';

const data = Buffer.from('compiled');
const createHome = (): string => mkdtempSync(join(tmpdir(), 'packetlint-cache-'));

describe('openCodeCache', () => {
  it('gives back what it was given, from a file of the user alone', () => {
    const home = createHome();
    openCodeCache('abc', { XDG_CACHE_HOME: home })?.write(data);
    expect(openCodeCache('abc', { XDG_CACHE_HOME: home })?.read()).toEqual(data);
    const [file = ''] = readdirSync(join(home, 'packetlint'));
    expect(file).toContain(process.version);
    expect(statSync(join(home, 'packetlint', file)).mode & 0o777).toBe(0o600);
  });

  it("takes no relative path: the working folder is anybody's", () => {
    const home = createHome();
    openCodeCache('abc', { XDG_CACHE_HOME: 'anywhere', LOCALAPPDATA: home })?.write(data);
    expect([existsSync('anywhere'), existsSync(join(home, 'packetlint'))]).toEqual([false, true]);
  });

  it('keeps one code from another', () => {
    const home = createHome();
    openCodeCache('abc', { XDG_CACHE_HOME: home })?.write(data);
    expect(openCodeCache('abd', { XDG_CACHE_HOME: home })?.read()).toBeUndefined();
  });

  it('removes what is older than thirty days', () => {
    const home = createHome();
    openCodeCache('old', { XDG_CACHE_HOME: home })?.write(data);
    const [file = ''] = readdirSync(join(home, 'packetlint'));
    utimesSync(join(home, 'packetlint', file), new Date(0), new Date(0));
    openCodeCache('new', { XDG_CACHE_HOME: home })?.write(data);
    expect(readdirSync(join(home, 'packetlint')).map(name => name.slice(0, 3))).toEqual(['new']);
  });

  it('is not used where others could write', () => {
    const home = createHome();
    mkdirSync(join(home, 'packetlint'));
    chmodSync(join(home, 'packetlint'), 0o777);
    expect(openCodeCache('abc', { XDG_CACHE_HOME: home })).toBeNull();
  });

  it('follows no link', () => {
    const home = createHome();
    symlinkSync(createHome(), join(home, 'packetlint'));
    expect(openCodeCache('abc', { XDG_CACHE_HOME: home })).toBeNull();
  });

  it('is off where it cannot be made, or is not wanted', () => {
    expect(openCodeCache('abc', { XDG_CACHE_HOME: '/dev/null' })).toBeNull();
    expect(openCodeCache('abc', { XDG_CACHE_HOME: createHome(), NODE_DISABLE_COMPILE_CACHE: '1' })).toBeNull();
  });
});
