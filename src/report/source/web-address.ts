/** A rule's page, if it is one on the web: readers open what they are given, so no other scheme, and nothing that is no URI (RFC 3986), reaches a report. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/i.test(url) && URL.canParse(url) ? url : undefined;
}
