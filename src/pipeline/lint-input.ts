/** A document to lint. */
export interface LintInput {
  /** As results name it: absolute, or `<text>`. */
  readonly filePath: string;
  /** From the workspace's root, with forward slashes: decides on kind and rules. */
  readonly path: string;
  /** Bytes are decoded as UTF-8; text is taken as it is. */
  readonly source: Uint8Array | string;
  /** The id of the kind to take it for, whatever path and shape say. */
  readonly kind?: string;
}

/** Where related documents come from. Paths are from the workspace's root, with forward slashes; nothing outside it is ever asked for. */
export interface Workspace {
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array | string | null>;
  /** All files below a folder, as paths from it; null where there is no such folder. */
  list(folder: string): Promise<readonly string[] | null>;
}
