import type { RelatedScope } from '../engine/scope.ts';
import { createFacts } from '../facts/facts.ts';
import { joinFacts } from '../facts/join-facts.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { classify, type Surroundings } from './classify.ts';
import { findRelated, MAX_RELATED, type RelatedSource } from './find-related.ts';
import { readDocument } from './read-document.ts';

/** A related document that is there, but holds no facts: policies about it cannot be decided. */
export interface UnreadableDocument {
  readonly alias: string;
  readonly path: string;
  readonly reason: string;
}

interface RelatedInput {
  readonly kind: Kind | null;
  /** Whether anybody looks at the documents of an alias. */
  readonly isUsed: (alias: string) => boolean;
  readonly path: string;
  readonly surroundings: Surroundings;
}

interface RelatedDocuments {
  readonly related: ReadonlyMap<string, RelatedScope | null>;
  readonly unreadable: readonly UnreadableDocument[];
}

/** Opens the documents that a kind relates to, as far as a rule looks at them or the kind requires them. */
export async function openRelated({ kind, isUsed, path, surroundings }: RelatedInput): Promise<RelatedDocuments> {
  const related = new Map<string, RelatedScope | null>();
  const unreadable: UnreadableDocument[] = [];
  for (const [alias, declared] of Object.entries(kind?.file.related ?? {})) {
    if (!declared.required && !isUsed(alias)) continue;
    const sources = await findRelated(path, declared.path, surroundings.workspace);
    if (sources.length > MAX_RELATED) unreadable.push({ alias, path: declared.path, reason: `More than ${MAX_RELATED} documents match.` });
    const opened = await Promise.all(sources.map(source => openOne(source, declared.kind, surroundings)));
    for (const { facts } of opened) {
      const fatal = facts.document.problems.find(problem => problem.fatal);
      if (fatal) unreadable.push({ alias, path: facts.document.path, reason: fatal.message });
    }
    related.set(alias, join(opened));
  }
  return { related, unreadable };
}

async function openOne(source: RelatedSource, kind: string | undefined, surroundings: Surroundings): Promise<RelatedScope> {
  const document = await readDocument(source);
  const classified = classify(document, { path: source.path, ...(kind === undefined ? {} : { kind }) }, surroundings);
  const { form } = classified;
  const shape = classified.kind?.file ?? {};
  return { facts: createFacts({ document, shape, kind: classified.kind?.id ?? null, form, files: null }), kind: classified.kind };
}

function join([first, ...others]: readonly RelatedScope[]): RelatedScope | null {
  return first ? { facts: joinFacts([first.facts, ...others.map(({ facts }) => facts)]), kind: first.kind } : null;
}
