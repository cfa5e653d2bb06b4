import type { ParsedDocument } from '../document/document.ts';
import { createFacts } from '../facts/facts.ts';
import { type Classification, classifyDocument } from '../kinds/classify-document.ts';
import { findCandidates } from '../kinds/could-be-of.ts';
import { searchText } from '../kinds/search-text.ts';
import { shapePatterns } from '../kinds/shape-match.ts';
import { needsPatternEngine } from '../operators/patterns/compile-pattern.ts';
import { loadPatternEngine } from '../operators/patterns/pattern-engine.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import type { LintInput, Workspace } from './lint-input.ts';
import type { Probe } from './probe.ts';

/** What documents are opened with; the same for all of a run. */
export interface Surroundings {
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly kinds: readonly Kind[];
  /** Takes the time; without it nobody does. */
  readonly probe?: Probe | undefined;
}

/** The kind and form of a document, by what its path, its text, the config or the caller say. */
export async function classify(
  document: ParsedDocument,
  input: Pick<LintInput, 'path' | 'kind'>,
  surroundings: Surroundings,
): Promise<Classification> {
  const { path } = input;
  const forced = input.kind ?? surroundings.settings.kindOf(path);
  let searched: string | null = null;
  const text = (): string => {
    searched ??= searchText(document.text);
    return searched;
  };
  const kinds = findCandidates(surroundings.kinds, { path, forced, text });
  if (kinds.flatMap(shapePatterns).some(needsPatternEngine)) await loadPatternEngine();
  return classifyDocument({
    document,
    path,
    kinds,
    forced,
    facts: () => createFacts({ document, shape: {}, kind: null, form: 'filled', files: null }),
  });
}
