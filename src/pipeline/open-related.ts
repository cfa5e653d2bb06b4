import type { ActiveRule } from '../engine/active-rule.ts';
import type { RelatedScope } from '../engine/scope.ts';
import { createFacts } from '../facts/facts.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { classify, type Surroundings } from './classify.ts';
import { readDocument } from './read-document.ts';
import { folderOf, resolvePath } from './resolve-path.ts';
import { usesName } from './uses-name.ts';

/** A related document that is there, but holds no facts: policies about it cannot be decided. */
export interface UnreadableDocument {
  readonly alias: string;
  readonly path: string;
  readonly reason: string;
}

interface RelatedInput {
  readonly kind: Kind | null;
  readonly rules: readonly ActiveRule[];
  readonly path: string;
  readonly surroundings: Surroundings;
}

interface RelatedDocuments {
  readonly related: ReadonlyMap<string, RelatedScope | null>;
  readonly unreadable: readonly UnreadableDocument[];
}

/** Opens the documents that a kind relates to, as far as a rule looks at them or the kind requires them. */
export async function openRelated({ kind, rules, path, surroundings }: RelatedInput): Promise<RelatedDocuments> {
  const related = new Map<string, RelatedScope | null>();
  const unreadable: UnreadableDocument[] = [];
  for (const [alias, declared] of Object.entries(kind?.file.related ?? {})) {
    if (!declared.required && !usesName(rules, kind, alias)) continue;
    const target = resolvePath(folderOf(path), declared.path);
    const source = target === null ? null : await surroundings.workspace.read(target);
    if (target === null || source === null) {
      related.set(alias, null);
      continue;
    }
    const document = await readDocument({ path: target, source });
    const fatal = document.problems.find(problem => problem.fatal);
    if (fatal) unreadable.push({ alias, path: target, reason: fatal.message });
    const input = { path: target, ...(declared.kind === undefined ? {} : { kind: declared.kind }) };
    const classified = classify(document, input, surroundings);
    const facts = createFacts({
      document,
      shape: classified.kind?.file ?? {},
      kind: classified.kind?.id ?? null,
      form: classified.form,
      files: null,
    });
    related.set(alias, { facts, kind: classified.kind });
  }
  return { related, unreadable };
}
