/** What Git cannot tell or is not there to tell, in words for people. Never a bug. */
export class GitError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GitError';
  }
}
