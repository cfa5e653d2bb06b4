import type { LintInput } from '../../pipeline/lint-input.ts';
import { judgedText } from '../../report/judged-text.ts';
import { detailsOf, keepDetails, type MessageDetails } from '../../report/message-details.ts';
import { createResult, type LintMessage, type LintResult, type SuppressedMessage } from '../../report/result.ts';
import { ruleFailed } from '../../ruleset/finding.ts';
import type { Need } from './needs.ts';

/** A judgement as it is kept, plain JSON; what is empty is left out. Neither the path nor the text is kept: whoever looks it up has both. */
export interface KeptJudgement {
  readonly needs?: readonly Need[];
  /** Left out where no rule looks at the document. */
  readonly judged?: {
    /** Whether the text is known, in the result or beside it. */
    readonly source?: true;
    readonly messages?: readonly LintMessage[];
    readonly details?: readonly MessageDetails[];
    readonly suppressed?: readonly SuppressedMessage[];
    readonly suppressedDetails?: readonly MessageDetails[];
  };
}

/** What to keep of a judgement; null where it may come out otherwise next time: a rule failed, the document could not be judged. */
export function keepJudgement(result: LintResult | null, needs: readonly Need[], bytes: Uint8Array): KeptJudgement | null {
  const needed = needs.length > 0 ? { needs } : {};
  if (result === null) return needed;
  const { messages, suppressedMessages: suppressed } = result;
  const source = judgedText(result);
  if ([...messages, ...suppressed].some(message => message.fatal || message.messageId === ruleFailed)) return null;
  if (source !== undefined && source !== decodeText(bytes)) return null;
  return {
    ...needed,
    judged: {
      ...(source === undefined ? {} : { source: true }),
      ...(messages.length > 0 ? { messages, details: messages.map(detailsOf) } : {}),
      ...(suppressed.length > 0 ? { suppressed, suppressedDetails: suppressed.map(detailsOf) } : {}),
    },
  };
}

/** What was read from a cache, if it is a judgement: its checksum says that nothing is damaged, not who wrote it. */
export function readJudgement(json: unknown): KeptJudgement | null {
  if (!isObject(json) || !areLists(json, ['needs'])) return null;
  const { needs = [], judged = {} } = json;
  const areNeeds = (needs as unknown[]).every(need => Array.isArray(need) && typeof need[1] === 'string');
  return areNeeds && isObject(judged) && areLists(judged, ['messages', 'details', 'suppressed', 'suppressedDetails']) ? json : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Whether those that are there are arrays of objects. */
function areLists(object: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every(name => {
    const list = object[name] ?? [];
    return Array.isArray(list) && list.every(entry => entry !== null && typeof entry === 'object');
  });
}

/** The result that was kept, of a document with the same bytes. */
export function restoreJudgement({ judged }: KeptJudgement, { filePath }: LintInput, bytes: Uint8Array): LintResult | null {
  if (!judged) return null;
  return createResult({
    filePath,
    messages: restoreMessages(judged.messages, judged.details),
    suppressedMessages: restoreMessages(judged.suppressed, judged.suppressedDetails),
    source: judged.source ? decodeText(bytes) : undefined,
  });
}

function restoreMessages<Message extends LintMessage>(
  messages: readonly Message[] = [],
  details: readonly MessageDetails[] = [],
): Message[] {
  return messages.map((message, index) => {
    const known = details[index];
    return known ? keepDetails(message, known) : message;
  });
}

/** With its byte order mark, as results tell it; undefined where it is not UTF-8. */
function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
