import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeError } from '../../src/cli/describe-error.ts';
import { isKnownNode } from '../../src/cli/node-version.ts';

const crash = new TypeError('messages.toSorted is not a function');

it('says which Node is needed where one that is too old made it crash', () => {
  expect(describeError(crash, '18.20.8')).toBe('packetlint needs Node 20.19, 22.13, 24 or later; this is Node 18.20.8.\n');
  expect(describeError(crash, '22.13.0')).toContain('that is a bug in packetlint.\nTypeError: messages.toSorted is not a function\n');
});

it('knows the versions that the package asks for', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('^20.19.0 || ^22.13.0 || >=24');
});

it.each([
  ['20.18.9', false],
  ['20.19.0', true],
  ['21.7.3', false],
  ['22.12.0', false],
  ['22.13.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['30.1.0', true],
])('Node %s: %s', (version, known) => expect(isKnownNode(version)).toBe(known));
