/**
 * Stands in for jsonpath-plus, which json-rules-engine imports and which can run code from a path expression.
 * packetlint never passes a path; should one ever get here, it is refused.
 */
export function JSONPath(): never {
  throw new Error('JSONPath is not available: packetlint rules have no `path`.');
}
