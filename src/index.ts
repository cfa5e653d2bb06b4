/**
 * packetlint: policy linting of the Markdown that work runs on.
 *
 * @packageDocumentation
 */
export type { DocumentScope, RelatedScope } from './engine/scope.ts';
export type { Facts } from './facts/facts.ts';
export type { Item } from './facts/item.ts';
export { createLinter, type Linter, type LinterOptions, type LintInput, type Workspace } from './linter.ts';
export type { Formatter, FormatterContext, RuleMeta } from './report/formatter.ts';
export type { LintMessage, LintResult, SuppressedMessage } from './report/result.ts';
