import { resolve } from 'node:path';
import { FileError } from '../../files/file-error.ts';
import type { Projects } from '../../files/open-project.ts';
import { readFile } from '../../files/read-file.ts';
import { stringifyJson } from '../../report/stringify-json.ts';
import { type ExitCode, type Terminal, writeLine } from '../terminal.ts';

/** Prints what holds for a file, which need not exist: then its kind is the one that the path decides, or null. */
export async function printConfig(file: string, projects: Projects, terminal: Terminal): Promise<ExitCode> {
  const filePath = resolve(terminal.cwd, file);
  const project = await projects.projectOf(filePath);
  const path = project.pathOf(filePath);
  const { kind, form } = await project.linter.classify({ filePath, path, source: readIfThere(filePath) });
  const { packs, packOptions, ...rest } = project.settings.printConfig(path);
  const printed = { packs, packOptions, ...rest, kind, form: kind === null ? null : form };
  await writeLine(terminal.stdout, stringifyJson(printed, 2));
  return 0;
}

function readIfThere(path: string): Uint8Array | string {
  try {
    return readFile(path);
  } catch (error) {
    if (error instanceof FileError) return '';
    throw error;
  }
}
