/** A heading's text as number and title: "5.1 Scope", "5. Scope" and "5) Scope" have a number; "2026 in review" has none. */
export function splitHeading(text: string): { readonly number: string | null; readonly title: string } {
  const match = /^(\d{1,3}(?:\.\d{1,3}){0,8})[.)]? (.+)$/.exec(text);
  return match ? { number: match[1] ?? null, title: match[2] ?? text } : { number: null, title: text };
}
