import type { Value } from '../facts/value.ts';
import type { Fix } from '../generated/rule-file.ts';
import type { NameScope } from '../ruleset/names/name-scope.ts';
import { type PlaceRef, resolvePlace } from '../ruleset/names/resolve-place.ts';
import { createExpectScope, createRuleScope } from '../ruleset/names/rule-scope.ts';
import type { Kind, Rule } from '../ruleset/ruleset.ts';
import type { SchemaCompiler } from '../ruleset/schema/schema-validator.ts';
import { compileConditions } from './compile-conditions.ts';
import { type CompileContext, createNameSources } from './compile-context.ts';
import { type CompiledGiven, compileGiven } from './compile-given.ts';
import { compileLet } from './compile-let.ts';
import { compileMessage, compileText } from './compile-template.ts';
import type { CompiledConditions } from './compiled-conditions.ts';
import type { Cursor, Read } from './cursor.ts';

/** A rule ready to judge documents of one kind. It holds no state of any document. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly given: CompiledGiven;
  /** Null: every given item is a violation. */
  readonly conditions: CompiledConditions | null;
  readonly lets: ReadonlyMap<string, Read>;
  readonly message: (cursor: Cursor) => string;
  readonly place: PlaceRef | null;
  readonly fix: CompiledFix | null;
  readonly expect: CompiledExpect | null;
  /** The scope that its names were resolved in. */
  readonly names: NameScope;
}

export interface CompiledFix {
  readonly edit: Fix['edit'];
  /** Null: where the finding stands. */
  readonly place: PlaceRef | null;
  readonly text: (cursor: Cursor) => string | null;
  readonly suggest: string | null;
}

export interface CompiledExpect {
  readonly atLeast: number;
  readonly atMost: number;
  readonly messageId: string | null;
  readonly message: ((cursor: Cursor) => string) | null;
}

/** What a rule is compiled for. */
export interface CompileRuleInput {
  readonly rule: Rule;
  readonly kind: Kind | null;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly compileSchema: SchemaCompiler | null;
}

type KindsCache = WeakMap<object, CompiledRule>;
/** By rule, then by kinds of the ruleset, then by kind. Compiled rules hold no state, so documents in flight at the same time share them. */
const compiled = new WeakMap<Rule, WeakMap<object, KindsCache>>();
const NO_KIND = {};

/** Compiles a rule for a kind, once. Throws where it cannot be; rules are checked when they are loaded, so that should not happen. */
export function compileRule(input: CompileRuleInput): CompiledRule {
  const ofRule = compiled.get(input.rule) ?? new WeakMap<object, KindsCache>();
  compiled.set(input.rule, ofRule);
  const ofKinds = ofRule.get(input.kinds) ?? new WeakMap<object, CompiledRule>();
  ofRule.set(input.kinds, ofKinds);
  const present = ofKinds.get(input.kind ?? NO_KIND);
  if (present !== undefined) return present;
  const made = createCompiledRule(input);
  ofKinds.set(input.kind ?? NO_KIND, made);
  return made;
}

function createCompiledRule({ rule, kind, kinds, compileSchema }: CompileRuleInput): CompiledRule {
  const { file, pack } = rule;
  const names = createRuleScope({ file, pack, kind }, createNameSources(kinds));
  const context: CompileContext = { names, compileSchema, used: new Set() };
  const at = file.event.params?.at;
  return {
    rule,
    names,
    given: compileGiven(rule, context),
    conditions: file.conditions ? compileConditions(file.conditions, context) : null,
    lets: new Map(Object.entries(file.let ?? {}).map(([name, value]) => [name, compileLet(value, context)])),
    message: compileMessage(messageOf(rule, file.event.type), context),
    place: at === undefined ? null : compilePlace(at, names),
    fix: file.fix ? compileFix(file.fix, context) : null,
    expect: compileExpect(rule, context),
  };
}

function compilePlace(at: string, names: NameScope): PlaceRef {
  const place = resolvePlace(at, names);
  if (place === null) throw new Error(`There is no place "${at}".`);
  return place;
}

function compileFix({ edit, at, text, suggest }: Fix, context: CompileContext): CompiledFix {
  const place = at === undefined ? null : compilePlace(at, context.names);
  return { edit, place, text: compileText(text ?? '', context), suggest: suggest ?? null };
}

function compileExpect(rule: Rule, context: CompileContext): CompiledExpect | null {
  const { given } = rule.file;
  if ('each' in given || given.expect === undefined) return null;
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY, message } = given.expect;
  const names = createExpectScope(context.names);
  const compiledMessage = message === undefined ? null : compileMessage(messageOf(rule, message), { ...context, names });
  return { atLeast, atMost, messageId: message ?? null, message: compiledMessage };
}

function messageOf({ file }: Rule, id: string): string {
  const { messages } = file.meta;
  const message = Object.hasOwn(messages, id) ? messages[id] : undefined;
  if (message === undefined) throw new Error(`There is no message "${id}".`);
  return message;
}

/** The options of a rule as configured; those that nobody set have their defaults, which the names know. */
export type RuleOptions = Readonly<Record<string, Value>>;
