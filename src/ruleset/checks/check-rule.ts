import type { RuleFile } from '../../generated/rule-file.ts';
import { createExpectScope, createGivenScope, createRuleScope, type RuleScopeInput } from '../names/rule-scope.ts';
import { checkConditions } from './check-conditions.ts';
import { checkEvent } from './check-event.ts';
import { checkExamples } from './check-examples.ts';
import { checkLet } from './check-let.ts';
import { checkMeta } from './check-meta.ts';
import { nameValueType } from './check-operands.ts';
import { reportReserved } from './check-reserved.ts';
import { type CheckScope, checkName } from './check-scope.ts';
import { checkSelection } from './check-selection.ts';
import { checkTemplate } from './check-templates.ts';
import type { FileContext } from './file-context.ts';
import { findReference, referencesFrom } from './known.ts';

/** What `kinds` can hold beside kinds: every document of a format, or of any declared kind. */
const open = ['*', 'markdown', 'yaml', 'json', 'jsonl'];

/** Reports everything that the schema cannot see in a rule: unknown names, wrong types, messages that do not fit. */
export function checkRule(file: RuleFile, context: FileContext): void {
  checkMeta(file, context.report);
  checkExamples({ ...context, meta: file.meta, ownMessages: countMessages(file) }, file.examples);
  for (const name of Object.keys(file.let ?? {})) reportReserved(context.report, name, ['let', name]);
  if ('each' in file.given) reportReserved(context.report, file.given.as, ['given', 'as'], 'value');
  for (const kind of checkKinds(file, context)) checkForKind({ file, pack: context.pack, kind }, context);
}

/** The ids under which a count that `expect` does not allow is told where it names no message of the rule's. */
function countMessages({ given }: RuleFile): string[] {
  return !('each' in given) && given.expect && given.expect.message === undefined ? ['tooFew', 'tooMany'] : [];
}

/** The full ids of the kinds that a rule names, as far as they are known. */
export function resolveKinds(kinds: readonly string[], { known, pack }: Pick<FileContext, 'known' | 'pack'>): string[] {
  return kinds.map(kind => (open.includes(kind) ? kind : (findReference(known.kinds, kind, pack) ?? kind)));
}

/** The kinds to check the rule against, each once; a kind with mistakes of its own is left out. */
function checkKinds(file: RuleFile, { known, pack, report }: FileContext): RuleScopeInput['kind'][] {
  const kinds = new Map<string, RuleScopeInput['kind']>();
  for (const [index, kind] of file.kinds.entries()) {
    const id = findReference(known.kinds, kind, pack);
    const shape = id === null ? null : known.kinds.get(id);
    const names = [...referencesFrom(known.kinds, pack), ...open];
    if (open.includes(kind)) kinds.set('', null);
    else if (id === null) report({ path: ['kinds', index], message: `There is no kind "${kind}".`, unknown: { name: kind, known: names } });
    else if (shape) kinds.set(id, { id, file: shape });
  }
  return [...kinds.values()];
}

function checkForKind(input: RuleScopeInput, { report, sources, compileSchema }: FileContext): void {
  const { file } = input;
  const outside: CheckScope = { names: createGivenScope(input, sources), report, compileSchema };
  if (!checkGiven(outside, file)) return;
  const scope: CheckScope = { ...outside, names: createRuleScope(input, sources) };
  checkLet(scope, file.let ?? {});
  if (file.conditions) checkConditions(scope, file.conditions, ['conditions']);
  checkEvent(scope, file);
  checkMessages(scope, file);
}

/** False where nothing can be said of the items, so that other mistakes would only follow from this one. */
function checkGiven(scope: CheckScope, { given }: RuleScopeInput['file']): boolean {
  if (!('each' in given)) {
    const { atLeast = 0, atMost = atLeast } = given.expect ?? {};
    if (atMost < atLeast) scope.report({ path: ['given', 'expect', 'atMost'], message: 'atMost is less than atLeast.' });
    return checkSelection(scope, given, ['given']) !== null;
  }
  const type = checkName(scope, given.each, { path: ['given', 'each'] });
  if (type === null || type === 'texts' || type === 'numbers' || type === 'any') return type !== null;
  scope.report({
    path: ['given', 'each'],
    message: `"${given.each}" is ${nameValueType(type)}, expected a list, or a property of many items.`,
  });
  return false;
}

function checkMessages(scope: CheckScope, file: RuleScopeInput['file']): void {
  const { messages } = file.meta;
  const [own, expected] = [file.event.type, 'each' in file.given ? undefined : file.given.expect?.message];
  const expectScope = { ...scope, names: createExpectScope(scope.names) };
  if (Object.hasOwn(messages, own)) checkTemplate(scope, messages[own] ?? '', ['meta', 'messages', own]);
  if (expected !== undefined && expected !== own && Object.hasOwn(messages, expected)) {
    checkTemplate(expectScope, messages[expected] ?? '', ['meta', 'messages', expected]);
  }
}
