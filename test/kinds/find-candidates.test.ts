import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { createFacts } from '../../src/facts/facts.ts';
import { builtin } from '../../src/generated/builtin.ts';
import { classifyDocument } from '../../src/kinds/classify-document.ts';
import { findCandidates } from '../../src/kinds/could-be-of.ts';
import { searchText } from '../../src/kinds/search-text.ts';
import { loadPatternEngine } from '../../src/operators/patterns/pattern-engine.ts';
import { expandKinds } from '../../src/ruleset/expand-aliases.ts';

const kinds = Object.values(expandKinds(builtin).kinds);
const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).filter(path =>
  /^(?:archon|demo|okstra)\b.*\.(?:md|json|jsonl)$/.test(path),
);

describe('findCandidates', () => {
  it.each([['under its own path'], ['under another name']])(
    'leaves out no kind that a document is of: %s',
    async where => {
      await loadPatternEngine();
      for (const file of files) {
        const text = readFileSync(`fixtures/${file}`, 'utf8');
        const path = where === 'under its own path' ? file : `note.${file.slice(file.lastIndexOf('.') + 1)}`;
        const document = await parseDocument({ path, text });
        const facts = () => createFacts({ document, shape: {}, kind: null, form: 'filled', files: null });
        const candidates = findCandidates(kinds, { path, forced: null, text: () => searchText(document.text) });
        const [all, found] = [kinds, candidates].map(some => classifyDocument({ document, path, kinds: some, forced: null, facts }));
        expect([file, found?.kind?.id ?? null, found?.form]).toEqual([file, all?.kind?.id ?? null, all?.form]);
      }
    },
    60_000,
  );

  it('gives the named kind alone', () => {
    const [first] = kinds;
    expect(findCandidates(kinds, { path: 'a.md', forced: first?.id ?? '', text: () => '' })).toEqual([first]);
  });

  it('searches no text where the path decides', () => {
    const text = () => {
      throw new Error('searched');
    };
    expect(findCandidates(kinds, { path: '.archon/run.md', forced: null, text }).map(kind => kind.id)).toEqual(['archon/run']);
  });
});
