/**
 * packetlint: policy linting of the Markdown that work runs on.
 *
 * `resolveConfig` makes settings of a config (or of none), `createLinter` a linter of settings; its `lint` gives ESLint's LintResult for a text. Nothing here
 * touches the disk: configs, rules and related documents come from the reader and the workspace that the caller gives.
 *
 * @packageDocumentation
 */
export type { Location, Point, Span } from './document/span.ts';
export type { DocumentScope, RelatedScope } from './engine/scope.ts';
export type { Facts } from './facts/facts.ts';
export type { Item } from './facts/item.ts';
export { builtin } from './generated/builtin.ts';
export { createLinter, type Linter, type LinterOptions } from './linter.ts';
export type { PlaceExplanation } from './pipeline/explain-place.ts';
export type { LintInput, Workspace } from './pipeline/lint-input.ts';
export type { Formatter, FormatterContext, RuleMeta } from './report/formatter.ts';
export { detailsOf, type MessageDetails, type MessageEvidence, type MessagePlace, type TablePlace } from './report/message-details.ts';
export type { LintMessage, LintResult, SuppressedMessage } from './report/result.ts';
export { type ConfigInput, type ConfigReader, resolveConfig } from './ruleset/config/config.ts';
export type { PrintedConfig, Settings, SettingsOverrides } from './ruleset/config/settings.ts';
export { formatRulesetErrors } from './ruleset/load/format-ruleset-errors.ts';
export { InvalidRulesetError, type RulesetError } from './ruleset/load/ruleset-error.ts';
export type { Kind, List, Pack, Rule, Ruleset } from './ruleset/ruleset.ts';
