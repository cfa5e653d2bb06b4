import { judgedText, keepText } from '../report/judged-text.ts';
import { identifyMessages, identityKey, type MessageIdentity } from '../report/message-identity.ts';
import type { LintMessage, LintResult, SuppressedMessage } from '../report/result.ts';
import { readTextLines } from '../report/source/line-starts.ts';

/**
 * The messages of a result that are as they were at the base, by their content; those that may be old only. Of several alike, as many as there were then. In
 * data an entry of an array may have moved, and others stand in its place now: there the line's text tells first.
 */
export function matchOld(result: LintResult, base: LintResult | null, mayBeOld: (message: LintMessage) => boolean): Set<LintMessage> {
  const old = new Set<LintMessage>();
  if (base === null) return old;
  const take = (now: readonly LintMessage[], then: readonly Known[]): readonly Known[] => {
    let [unpaired, left] = [identify(result, now.filter(mayBeOld)), then];
    for (const keyOf of [keyInPlace, keyMoved, keyOfContent]) {
      const pairs = pairUp(unpaired, left, keyOf);
      for (const { message } of pairs.paired) old.add(message);
      ({ unpaired, left } = pairs);
    }
    return left;
  };
  // What a comment hides now, one may have hidden then; what only a file of known findings hides was visible to this judgement.
  take(disabledOf(result), identify(base, disabledOf(base)));
  const known = result.suppressedMessages.filter(message => !isDisabled(message));
  take(result.messages, take(known, identify(base, base.messages)));
  return old;
}

/** A message with what it is told again by. */
interface Known {
  readonly message: LintMessage;
  readonly identity: MessageIdentity;
  /** The text of its line, without white space at its ends. */
  readonly line: string;
}

function identify(result: LintResult, messages: readonly LintMessage[]): readonly Known[] {
  const text = judgedText(result);
  const lines = readTextLines(text ?? '');
  return identifyMessages(keepText({ ...result, messages }, text)).map(({ message, identity }) => ({
    message,
    identity,
    line: lines.lineAt(message.line).trim(),
  }));
}

/** What a message is told again by; null where this does not tell it. */
type KeyOf = (known: Known) => string | null;

const keyOfContent: KeyOf = ({ identity }) => identityKey(identity);
const keyInPlace: KeyOf = ({ identity, line }) => (standsInArray(identity) ? identityKey({ ...identity, line }) : null);
const keyMoved: KeyOf = ({ identity, line }) =>
  standsInArray(identity) ? identityKey({ ...identity, path: withoutPlaces(identity.path), line }) : null;

function standsInArray(identity: MessageIdentity): identity is MessageIdentity & { readonly path: string } {
  return identity.path !== undefined && withoutPlaces(identity.path) !== identity.path;
}

function withoutPlaces(path: string): string {
  return path.replace(/(?<=^|\.)\d+(?=\.|$)/g, '*');
}

interface Pairs {
  readonly paired: readonly Known[];
  readonly unpaired: readonly Known[];
  /** What nothing of now is paired with. */
  readonly left: readonly Known[];
}

function pairUp(now: readonly Known[], then: readonly Known[], keyOf: KeyOf): Pairs {
  const byKey = new Map<string | null, Known[]>();
  for (const each of then) {
    const alike = byKey.get(keyOf(each));
    if (alike) alike.push(each);
    else byKey.set(keyOf(each), [each]);
  }
  byKey.delete(null);
  const used = new Set<Known>();
  const paired: Known[] = [];
  const unpaired: Known[] = [];
  for (const each of now) {
    const partner = byKey.get(keyOf(each))?.pop();
    if (partner) used.add(partner);
    (partner ? paired : unpaired).push(each);
  }
  return { paired, unpaired, left: then.filter(each => !used.has(each)) };
}

function disabledOf({ suppressedMessages }: LintResult): SuppressedMessage[] {
  return suppressedMessages.filter(isDisabled);
}

function isDisabled({ suppressions }: SuppressedMessage): boolean {
  return suppressions.some(({ kind }) => kind === 'directive');
}
