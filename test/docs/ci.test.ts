import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintOptions } from '../../src/cli/run/lint-options.ts';
import { readDocument } from './whole-files.ts';

const page = readDocument('docs/ci.md');

it('docs/ci.md shows every example as it is', () => {
  const shown = new Map([...page.matchAll(/^```yaml (examples\/ci\/\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text]) => [path, text]));
  expect([...shown.keys()].sort()).toEqual(readdirSync('examples/ci').map(name => `examples/ci/${name}`));
  for (const [path, text] of shown) expect(text).toBe(readFileSync(path, 'utf8'));
});

it('docs/ci.md lists the inputs and outputs of the action', () => {
  const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8'));
  const [, section = ''] = /^## GitHub$([\s\S]*?)^## /m.exec(page) ?? [];
  expect([...section.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name)).toEqual(Object.keys(inputs));
  for (const name of Object.keys(outputs)) expect(section).toContain(`\`${name}\``);
});

it('the action, the hooks and the pages use options that there are', () => {
  const known = [...Object.keys(lintOptions), 'help'];
  for (const path of [
    'action.yml',
    '.pre-commit-hooks.yaml',
    ...readdirSync('examples/ci').map(name => `examples/ci/${name}`),
    'docs/ci.md',
  ]) {
    const commands = readFileSync(path, 'utf8').match(/(?:packetlint|args=|args\+=)[^\n]*(?:\n +--[^\n]*)*/g) ?? [];
    const options = commands.flatMap(command => [...command.matchAll(/ ?\(?"?--([a-z][a-z-]+)/g)].map(([, name]) => name));
    expect(options.filter(name => name !== 'all-files' && !known.includes(name ?? ''))).toEqual([]);
  }
});

it('docs/ci.md links to what is there', () => {
  const anchors = (text: string): string[] =>
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
  for (const [, path = '', anchor] of page.matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g)) {
    const file = path === '' ? 'ci.md' : path;
    expect(existsSync(`docs/${file}`), file).toBe(true);
    if (anchor !== undefined) expect(anchors(readDocument(`docs/${file}`)), `${file}#${anchor}`).toContain(anchor);
  }
});
