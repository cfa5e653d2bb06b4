import type { ActiveRule } from '../engine/active-rule.ts';
import type { DocumentScope } from '../engine/scope.ts';
import { createFacts, prepareFacts } from '../facts/facts.ts';
import { classify, type Surroundings } from './classify.ts';
import type { LintInput } from './lint-input.ts';
import { openRelated, type UnreadableDocument } from './open-related.ts';
import { readDocument } from './read-document.ts';
import { folderOf } from './resolve-path.ts';
import { selectRules } from './select-rules.ts';
import { usesName } from './uses-name.ts';

/** A document as its rules see it, before any of them has judged it. */
export interface OpenDocument {
  readonly scope: DocumentScope;
  readonly form: 'filled' | 'template';
  /** The rules that look at it; none, and no kind, means that nobody asked for it to be judged. */
  readonly rules: readonly ActiveRule[];
  /** Related documents that are there and cannot be read. */
  readonly unreadable: readonly UnreadableDocument[];
}

/** Decodes, parses and classifies a document, and brings in what its rules need of other files; with `all`, what any fact needs. */
export async function openDocument(input: LintInput, surroundings: Surroundings, all = false): Promise<OpenDocument> {
  const { settings, workspace } = surroundings;
  const document = await readDocument(input);
  const { kind, form } = classify(document, input, surroundings);
  const rules = selectRules({ kind, form, format: document.format, path: input.path, settings });
  const shape = kind?.file ?? {};
  const isUsed = (collection: string): boolean => all || usesName(rules, kind, collection);
  await prepareFacts(isUsed);
  const files = isUsed('files') ? await workspace.list(folderOf(input.path)) : null;
  const { related, unreadable } = await openRelated({ kind, isUsed, path: input.path, surroundings });
  const scope: DocumentScope = {
    facts: createFacts({ document, shape, kind: kind?.id ?? null, form, files }),
    kind,
    kinds: settings.ruleset.kinds,
    related,
    listItems: id => settings.ruleset.lists[id]?.items ?? [],
  };
  return { scope, form, rules, unreadable };
}
