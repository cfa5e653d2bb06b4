import type { ParsedDocument } from '../document/document.ts';
import { createFacts } from '../facts/facts.ts';
import { type Classification, classifyDocument } from '../kinds/classify-document.ts';
import { couldBeOf } from '../kinds/could-be-of.ts';
import { searchText } from '../kinds/search-text.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import type { LintInput, Workspace } from './lint-input.ts';

/** What documents are opened with; the same for all of a run. */
export interface Surroundings {
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly kinds: readonly Kind[];
}

/** The kind and form of a document, by what its path, its text, the config or the caller say. */
export function classify(document: ParsedDocument, input: Pick<LintInput, 'path' | 'kind'>, surroundings: Surroundings): Classification {
  const { path } = input;
  const forced = input.kind ?? surroundings.settings.kindOf(path);
  const text = searchText(document.text);
  return classifyDocument({
    document,
    path,
    kinds: surroundings.kinds.filter(kind => kind.id === forced || couldBeOf(kind, path, text)),
    forced,
    facts: () => createFacts({ document, shape: {}, kind: null, form: 'filled', files: null }),
  });
}
