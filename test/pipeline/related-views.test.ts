import { expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { createFolder } from '../files/folder.ts';

const long = { fact: 'lines', conditions: { all: [{ fact: 'text', operator: 'matchesSchema', value: { schema: { minLength: 3 } } }] } };

const files = {
  'packetlint.config.json': { extends: ['./policies'] },
  'policies/kinds/plan.json': {
    docs: { description: 'A plan.' },
    match: [{ paths: ['plan.md'] }],
    related: { notes: { path: 'notes.md', kind: 'notes' } },
  },
  'policies/kinds/notes.json': { docs: { description: 'Notes.' }, match: [{ paths: ['notes.md'] }], views: { long } },
  'policies/notes-long.json': {
    meta: { docs: { description: 'Notes are short.' }, messages: { long: '{{notes.long.count}} long lines.' } },
    kinds: ['plan'],
    given: { fact: 'document' },
    conditions: { all: [{ fact: 'notes.long.count', operator: 'greaterThan', value: 0 }] },
    event: { type: 'long' },
    examples: {
      valid: [{ markdown: 'Plan.\n', files: { 'notes.md': 'a\n' } }],
      invalid: [{ markdown: 'Plan.\n', files: { 'notes.md': 'abc\n' }, findings: [{ messageId: 'long', line: 1, column: 1 }] }],
    },
  },
};

const texts = Object.fromEntries(Object.entries(files).map(([path, json]) => [path, JSON.stringify(json)]));

it('a view of a related kind may use matchesSchema', async () => {
  const folder = createFolder({ ...texts, 'plan.md': 'Plan.\n', 'notes.md': 'a\nabc\nabcd\n' });
  expect((await run(folder, ['plan.md'])).stdout).toContain('1:1  error  2 long lines.  policies/notes-long');
  expect(await run(folder, ['test'])).toMatchObject({ code: 0 });
  expect((await run(folder, ['explain', 'plan.md:1'])).stdout).toContain('notes.long.count (2) greaterThan 0');
});
