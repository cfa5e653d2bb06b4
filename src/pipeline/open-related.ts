import type { DocumentScope, RelatedScope } from '../engine/scope.ts';
import { createFacts } from '../facts/facts.ts';
import { joinFacts } from '../facts/join-facts.ts';
import { needsPatternEngine } from '../operators/patterns/compile-pattern.ts';
import { loadPatternEngine } from '../operators/patterns/pattern-engine.ts';
import { classify, type Surroundings } from './classify.ts';
import { findRelated, MAX_RELATED, type RelatedSource } from './find-related.ts';
import { measureDocument, measureFacts } from './measure.ts';
import { createUnreadable, readDocument } from './read-document.ts';
import { findTarget } from './related-target.ts';

/** A related document that is there, but holds no facts: policies about it cannot be decided. */
export interface UnreadableDocument {
  readonly alias: string;
  readonly path: string;
  readonly reason: string;
}

interface RelatedInput {
  /** The document that relates to others, as far as it is known without them. */
  readonly scope: DocumentScope;
  /** Whether anybody looks at the documents of an alias. */
  readonly isUsed: (alias: string) => boolean;
  readonly path: string;
  readonly surroundings: Surroundings;
}

interface RelatedDocuments {
  readonly related: ReadonlyMap<string, RelatedScope | null>;
  /** What was looked for, by alias; nothing where the document does not tell. */
  readonly relatedPaths: ReadonlyMap<string, string>;
  readonly unreadable: readonly UnreadableDocument[];
}

/** Opens the documents that a kind relates to, as far as a rule looks at them or the kind requires them. */
export async function openRelated({ scope, isUsed, path, surroundings }: RelatedInput): Promise<RelatedDocuments> {
  const related = new Map<string, RelatedScope | null>();
  const relatedPaths = new Map<string, string>();
  const unreadable: UnreadableDocument[] = [];
  for (const [alias, declared] of Object.entries(scope.kind?.file.related ?? {})) {
    if (!declared.required && !isUsed(alias)) continue;
    if (declared.capture && needsPatternEngine(declared.capture.pattern)) await loadPatternEngine();
    const target = findTarget(declared, scope);
    const sources = target ? await findRelated(path, target, surroundings.workspace) : [];
    if (target) relatedPaths.set(alias, target.path);
    if (sources.length > MAX_RELATED) unreadable.push({ alias, path: declared.path, reason: `More than ${MAX_RELATED} documents match.` });
    const opened = await Promise.all(sources.map(source => openOne(source, declared.kind, surroundings)));
    for (const { facts } of opened) {
      const fatal = facts.document.problems.find(problem => problem.fatal);
      if (fatal) unreadable.push({ alias, path: facts.document.path, reason: fatal.message });
    }
    related.set(alias, join(opened));
  }
  return { related, relatedPaths, unreadable };
}

async function openOne(source: RelatedSource, kind: string | undefined, surroundings: Surroundings): Promise<RelatedScope> {
  const read =
    'source' in source
      ? await readDocument(source)
      : await createUnreadable(source.path, { message: source.unreadable, span: [0, 0], fatal: true });
  const { probe } = surroundings;
  const document = probe ? measureDocument(read, probe) : read;
  const classified = await classify(document, { path: source.path, ...(kind === undefined ? {} : { kind }) }, surroundings);
  const { form } = classified;
  const shape = classified.kind?.file ?? {};
  const facts = createFacts({ document, shape, kind: classified.kind?.id ?? null, form, files: null });
  return { facts: probe ? measureFacts(facts, probe) : facts, kind: classified.kind };
}

function join([first, ...others]: readonly RelatedScope[]): RelatedScope | null {
  return first ? { facts: joinFacts([first.facts, ...others.map(({ facts }) => facts)]), kind: first.kind } : null;
}
