/** A command line that goes on behind a backslash, as one line. */
export function joinContinued(text: string): string {
  return text.replace(/\\\n/g, '');
}
