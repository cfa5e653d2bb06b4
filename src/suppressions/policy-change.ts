/** A file of the policy that is not as it was. */
export interface PolicyChange {
  /** What the file is. */
  readonly type: 'config' | 'rules' | 'baseline';
  /** From the repository's top, with forward slashes. */
  readonly path: string;
  /** Null where there was none, or is none any more. */
  readonly before: string | null;
  /** `link`: there is something else than a file of text now. */
  readonly after: string | null | { readonly unreadable: string };
}
