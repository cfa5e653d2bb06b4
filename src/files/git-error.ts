/** What Git cannot tell or is not there to tell, in words for people. Never a bug. */
export class GitError extends Error {
  /** By name: in the release, the parts that are loaded late have a class of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'GitError';
  }

  constructor(message: string) {
    super(message);
    this.name = 'GitError';
  }
}
