import type { FoundFile } from './discover-files.ts';
import { FileError } from './file-error.ts';
import { type FileOutcome, failWith, type LintFileOptions, lintText } from './lint-text.ts';
import type { Project } from './open-project.ts';
import { readFile } from './read-file.ts';
import { leadsOutside } from './workspace.ts';

/** Lints one file, and writes what could be mended if that is asked for. Never throws, as lintText. */
export async function lintFile(file: FoundFile, project: Project, options: LintFileOptions): Promise<FileOutcome> {
  const { probe } = options;
  let bytes: Uint8Array = new Uint8Array();
  const read = (): Uint8Array => {
    if (leadsOutside(project.root, file.path))
      throw new FileError(file.path, 'Not read: it is a link that leads out of the workspace. Name the file itself.');
    bytes = probe ? probe.measure('read', () => readFile(file.path)) : readFile(file.path);
    return bytes;
  };
  const outcome = await lintText({ file: file.path, read, project, options });
  if (outcome.type !== 'linted' || outcome.result.output === undefined || options.fix !== 'write') return outcome;
  try {
    const { replaceFile } = await import('./write-file.ts');
    const { output } = outcome.result;
    if (probe) probe.measure('write', () => replaceFile(file.path, output, bytes));
    else replaceFile(file.path, output, bytes);
    return outcome;
  } catch (error) {
    return failWith(file.path, error);
  }
}
