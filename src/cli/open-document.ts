import { resolve } from 'node:path';
import type { SettingsSource } from '../files/load-settings.ts';
import { openProjects, type Project } from '../files/open-project.ts';
import { readFile } from '../files/read-file.ts';
import type { LintInput } from '../pipeline/lint-input.ts';

/** A document that a command looks into, in its workspace. */
export interface OpenedDocument {
  readonly project: Project;
  readonly input: LintInput;
}

/** Reads the file that an argument names. Throws FileError and InvalidRulesetError. */
export async function openDocument(file: string, source: SettingsSource): Promise<OpenedDocument> {
  const filePath = resolve(source.cwd, file);
  const bytes = readFile(filePath);
  const project = await (await openProjects(source)).projectOf(filePath);
  const { kind } = source.overrides;
  return { project, input: { filePath, path: project.pathOf(filePath), source: bytes, ...(kind === undefined ? {} : { kind }) } };
}
