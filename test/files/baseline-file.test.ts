import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBaselineText, writeBaselineText } from '../../src/files/baseline-file.ts';
import { createFolder } from './folder.ts';

it('leaves the workspace by no link: neither by one to a file, nor by one to a folder', () => {
  const [root, outside] = [createFolder(), createFolder({ 'there.json': '{}' })];
  symlinkSync(join(outside, 'there.json'), join(root, 'link.json'));
  symlinkSync(outside, join(root, 'folder'));
  for (const path of ['link.json', 'folder/there.json', 'folder/new.json']) {
    expect(() => writeBaselineText(root, join(root, path), '{}')).toThrow('leads out of the workspace');
    expect(() => readBaselineText(root, join(root, path))).toThrow('leads out of the workspace');
  }
  expect(existsSync(join(outside, 'new.json'))).toBe(false);
  mkdirSync(join(root, 'sub'));
  writeBaselineText(root, join(root, 'sub/known.json'), '{}');
  expect(readBaselineText(root, join(root, 'sub/known.json'))).toBe('{}');
});
