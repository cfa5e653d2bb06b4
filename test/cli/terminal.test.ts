import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { wantsColor, writeText } from '../../src/cli/terminal.ts';

function stream(isTTY: boolean) {
  return Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), { isTTY });
}

describe('wantsColor', () => {
  it.each([
    ['on a terminal', undefined, true, {}, true],
    ['not on a pipe', undefined, false, {}, false],
    ['on a pipe, if asked', true, false, {}, true],
    ['not on a terminal, if not wanted', false, true, {}, false],
    ['not with NO_COLOR', undefined, true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', undefined, true, { NO_COLOR: '' }, true],
    ['on a pipe with FORCE_COLOR', undefined, false, { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', undefined, true, { FORCE_COLOR: '0' }, false],
    ['if asked, despite NO_COLOR', true, true, { NO_COLOR: '1' }, true],
    ['not on a dumb terminal', undefined, true, { TERM: 'dumb' }, false],
  ])('%s', (_, asked, isTTY, env, expected) => {
    expect(wantsColor(asked, stream(isTTY), env)).toBe(expected);
  });
});

describe('writeText', () => {
  it('is quiet about a reader that went away', async () => {
    const closed = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) });
    await expect(writeText(closed, 'x')).resolves.toBeUndefined();
  });

  it('is not about other trouble', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })) });
    await expect(writeText(full, 'x')).rejects.toThrow('the disk is full');
  });
});
