/** A file as its reader handed it in: this folder never touches the disk. */
export interface SourceFile {
  /** With forward slashes; in a pack from the pack's folder. */
  readonly path: string;
  readonly text: string;
}

/** The files of one pack. */
export interface PackSource {
  /** The folder, as it is to be shown in errors. Its last part names the pack where pack.json does not. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
}
