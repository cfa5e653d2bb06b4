import { dirname, relative, resolve, sep } from 'node:path';
import type { Linter } from '../linter.ts';
import type { Workspace } from '../pipeline/lint-input.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import { findConfig, findRoot } from './find-config.ts';
import { loadSettings, type SettingsSource } from './load-settings.ts';
import { createWorkspace, isInside } from './workspace.ts';

/** A workspace with what its config says, ready to lint. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly linter: Linter;
  /** A file's path from the root with forward slashes, as rules and configs see it. */
  pathOf(file: string): string;
}

/** The workspaces of a run: mostly one; a file outside of it belongs to its own, with that one's config. */
export interface Projects {
  /** That of the working folder. */
  readonly main: Project;
  /** That of a file, by its absolute path. Throws as openProjects. */
  projectOf(file: string): Promise<Project>;
}

/** Opens the workspace of the working folder. Throws InvalidRulesetError and FileError where its config or rules are wrong. */
export async function openProjects(source: SettingsSource): Promise<Projects> {
  const main = await openProject(locateProject(source.cwd, source), source);
  const others = new Map<string, Promise<Project>>();
  return {
    main,
    async projectOf(file) {
      if (isInside(main.root, file)) return main;
      const place = locateProject(dirname(file), source);
      const project = others.get(place.root) ?? openProject(place, source);
      others.set(place.root, project);
      return project;
    },
  };
}

export interface ProjectPlace {
  readonly root: string;
  /** Absolute, or null for none. */
  readonly config: string | null;
}

/** Where the workspace of a folder begins: the config's folder is the root. A config from elsewhere (--config) is used as if it stood in the root. */
export function locateProject(folder: string, { cwd, config }: SettingsSource): ProjectPlace {
  const path = config.type === 'file' ? resolve(cwd, config.path) : config.type === 'nearest' ? findConfig(folder) : null;
  const holds = path !== null && isInside(dirname(path), folder);
  return { root: holds ? dirname(path) : findRoot(folder), config: path };
}

async function openProject({ root, config }: ProjectPlace, source: SettingsSource): Promise<Project> {
  const [settings, { createLinter }] = await Promise.all([loadSettings(config, source), import('../linter.ts')]);
  const workspace = createWorkspace(root);
  return {
    root,
    settings,
    workspace,
    linter: createLinter({ settings, workspace }),
    pathOf: file => relative(root, file).split(sep).join('/'),
  };
}
