/**
 * ESLint's format tells the text only beside messages that count. Where all of them are suppressed, reports still show what stands there, so the text is kept
 * under a symbol that neither JSON nor copies see. A registered one, since formatters are loaded as modules of their own.
 */
const key: unique symbol = Symbol.for('packetlint.text');

/** As much of a result as this is about. */
interface WithText {
  readonly source?: string;
  readonly [key]?: string;
}

/** The text that was judged, its byte order mark included: the `source`, or what is kept beside the result. Undefined where neither is there, as beside an `output`. */
export function judgedText(result: WithText): string | undefined {
  return result.source ?? result[key];
}

/** Keeps a text beside a result that does not tell it, and gives the result. For results that were copied, or read from a file. */
export function keepText<T extends WithText>(result: T, text: string | undefined): T {
  if (text !== undefined && result.source === undefined) Object.defineProperty(result, key, { value: text });
  return result;
}
