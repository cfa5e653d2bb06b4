import { applyDirectives } from './directives/apply-directives.ts';
import type { ParsedDocument } from './document/document.ts';
import type { ExplainPlace } from './engine/explain.ts';
import type { DocumentScope } from './engine/scope.ts';
import { classify } from './pipeline/classify.ts';
import { describeRules } from './pipeline/describe-rules.ts';
import { explainPlace, type PlaceExplanation } from './pipeline/explain-place.ts';
import { judgeDocument } from './pipeline/judge-document.ts';
import type { LintInput, Workspace } from './pipeline/lint-input.ts';
import { looksAt } from './pipeline/looks-at.ts';
import { measureStep } from './pipeline/measure.ts';
import { type OpenDocument, openDocument } from './pipeline/open-document.ts';
import type { Probe } from './pipeline/probe.ts';
import { readDocument } from './pipeline/read-document.ts';
import type { RuleMeta } from './report/formatter.ts';
import { createResult, type LintResult } from './report/result.ts';
import type { Settings } from './ruleset/config/settings.ts';

export interface LinterOptions {
  readonly settings: Settings;
  readonly workspace: Workspace;
  /** Takes the time of the steps. @internal */
  readonly probe?: Probe | undefined;
}

/** Judges documents by the rules of its settings. Knows no disk, no clock and no console. */
export interface Linter {
  /** Null where no rule looks at the document: it is of no kind. */
  lint(input: LintInput): Promise<LintResult | null>;
  /** Whether a rule may look at a file: cheap, by its path, and by its text where there is one. False is certain. */
  looksAt(path: string, text: string | null): boolean;
  /** The kind and form of a document, without judging it. Where only the path is known, an empty text tells what the path decides. */
  classify(input: LintInput): Promise<{ readonly kind: string | null; readonly form: 'filled' | 'template' }>;
  /** The document as rules see it. */
  facts(input: LintInput): Promise<DocumentScope>;
  /** Which rules looked at a place, and why each fired or not. */
  explain(input: LintInput, place: ExplainPlace): Promise<PlaceExplanation>;
  /** Who may suppress what a rule finds: comments too, config and known findings only, or nobody. Null: there is no such rule. */
  suppressibleOf(ruleId: string): 'inline' | 'config' | 'never' | null;
  /** What formatters may say about every rule and every check of a kind, by id. */
  rulesMeta(): Readonly<Record<string, RuleMeta>>;
}

/** The pipeline: text to document to facts to findings to messages to result. */
export function createLinter(options: LinterOptions): Linter {
  const { settings, workspace, probe } = options;
  const kinds = Object.values(settings.ruleset.kinds);
  const described = describeRules(settings.ruleset);
  const surroundings = { settings, workspace, kinds, probe };
  const open = (input: LintInput): Promise<OpenDocument> => openDocument(input, surroundings);

  async function lint(input: LintInput): Promise<LintResult | null> {
    const opened = await open(input);
    const { kind, facts } = opened.scope;
    if (kind === null && opened.rules.length === 0) return null;
    const found = await judgeDocument(opened, input.path, settings);
    const { messages, suppressed } = await measureStep(probe, 'directives', () =>
      applyDirectives({
        document: facts.document,
        messages: found,
        comments: facts.items('comments'),
        knownRules: described.knownRules,
        suppressibleOf: described.suppressibleOf,
        inlineConfig: settings.inlineConfig,
        reportUnused: settings.reportUnusedDirectives,
      }),
    );
    return createResult({ filePath: input.filePath, messages, suppressedMessages: suppressed, source: sourceOf(input, facts.document) });
  }

  return {
    lint: probe ? input => probe.measurePass(() => lint(input)) : lint,
    looksAt: (path, text) => looksAt({ path, text, settings, kinds }),
    async classify(input) {
      const { kind, form } = await classify(await readDocument(input), input, surroundings);
      return { kind: kind?.id ?? null, form };
    },
    facts: async input => (await openDocument(input, surroundings, true)).scope,
    explain: async (input, place) => explainPlace({ opened: await open(input), path: input.path, settings }, place),
    suppressibleOf: id => (described.knownRules.has(id) ? described.suppressibleOf(id) : null),
    rulesMeta: described.meta,
  };
}

/** The text as it was read, its byte order mark included, as ESLint's `source`; undefined where the bytes are no text. */
function sourceOf({ source }: LintInput, { text, bom }: ParsedDocument): string | undefined {
  const isUndecoded = text === '' && !bom && source.length > 0;
  return isUndecoded ? undefined : `${bom ? '\uFEFF' : ''}${text}`;
}
