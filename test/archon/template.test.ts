import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintArchon } from './lint-archon.ts';

const path = 'templates/run.template.md';
const text = readFileSync(new URL(`../../fixtures/archon/${path}`, import.meta.url), 'utf8');

describe('the template that run states are copied from', () => {
  it('breaks but one policy: it is longer than a run state may be', async () => {
    expect(await lintArchon(path, text)).toEqual([['archon/run-state-too-long', 51, 1]]);
  });

  it('is still missing what is missing', async () => {
    const shorter = text.split('\n').slice(0, 40).join('\n');
    expect(await lintArchon(path, shorter)).toEqual([]);
    expect(await lintArchon(path, shorter.replace('| boot | soul_loaded | 0 |\n', ''))).toEqual([['archon/run/row-missing', 13, 1]]);
  });
});
