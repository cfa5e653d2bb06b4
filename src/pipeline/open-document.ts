import type { ActiveRule } from '../engine/active-rule.ts';
import type { DocumentScope } from '../engine/scope.ts';
import { createFacts, prepareFacts } from '../facts/facts.ts';
import { packOptionOf } from '../ruleset/variants/option-values.ts';
import { classify, type Surroundings } from './classify.ts';
import type { LintInput } from './lint-input.ts';
import { measureDocument, measureFacts, measureStep } from './measure.ts';
import { openRelated, type UnreadableDocument } from './open-related.ts';
import type { Probe } from './probe.ts';
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
  /** By alias, where a related document was looked for; nothing where this document does not tell. */
  readonly relatedPaths: ReadonlyMap<string, string>;
  /** Related documents that are there and cannot be read. */
  readonly unreadable: readonly UnreadableDocument[];
  /** Takes the time of what is done with it. */
  readonly probe?: Probe | undefined;
}

const noCommands: readonly [] = [];

/** Decodes, parses and classifies a document, and brings in what its rules need of other files; with `all`, what any fact needs. */
export async function openDocument(input: LintInput, surroundings: Surroundings, all = false): Promise<OpenDocument> {
  const { settings, workspace, probe } = surroundings;
  const read = await measureStep(probe, 'parse', () => readDocument(input));
  const document = probe ? measureDocument(read, probe) : read;
  const { kind, form } = await measureStep(probe, 'classify', () => classify(document, input, surroundings));
  const rules = selectRules({ kind, form, format: document.format, path: input.path, settings });
  const shape = kind?.file ?? {};
  const isUsed = (collection: string): boolean => all || usesName(rules, kind, collection);
  await prepareFacts(isUsed);
  const files = isUsed('files') ? await workspace.list(folderOf(input.path)) : null;
  const facts = createFacts({ document, shape, kind: kind?.id ?? null, form, files });
  const alone: DocumentScope = {
    facts: probe ? measureFacts(facts, probe) : facts,
    kind,
    kinds: settings.ruleset.kinds,
    related: new Map(),
    packOption: (pack, name) => packOptionOf(settings.ruleset.packs[pack], name),
    listItems: id => settings.ruleset.lists[id]?.items ?? [],
    listCommands: id => settings.ruleset.lists[id]?.commands ?? noCommands,
  };
  const openAll = () => openRelated({ scope: alone, isUsed, path: input.path, surroundings });
  const { related, ...found } = await measureStep(probe, 'related', openAll);
  return { scope: { ...alone, related }, form, rules, ...found, ...(probe ? { probe } : {}) };
}
