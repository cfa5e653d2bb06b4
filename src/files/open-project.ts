import { dirname, relative, resolve, sep } from 'node:path';
import type { Linter } from '../linter.ts';
import type { Workspace } from '../pipeline/lint-input.ts';
import type { Probe } from '../pipeline/probe.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import { findConfig, findRoot } from './find-config.ts';
import { loadSettings, type SettingsSource } from './load-settings.ts';
import type { SettingsReads } from './settings-hash.ts';
import { createWorkspace, isInside } from './workspace.ts';

/** A workspace with what its config says, ready to lint. */
export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly linter: Linter;
  /** A linter of the same settings over other files, as they were at another time. */
  linterOver(workspace: Workspace): Linter;
  /** A file's path from the root with forward slashes, as rules and configs see it. */
  pathOf(file: string): string;
  /** All that the settings were made of; see hashSettings. */
  readonly settingsReads: SettingsReads;
}

/** What stands by while projects are linted. */
export interface ProjectHooks {
  /** Puts itself between a linter and its workspace. */
  readonly watch?: ((workspace: Workspace) => Workspace) | undefined;
  /** Takes the time. */
  readonly probe?: Probe | undefined;
}

/** The workspaces of a run: mostly one; a file outside of it belongs to its own, with that one's config. */
export interface Projects {
  /** That of the working folder. */
  readonly main: Project;
  /** That of a file, by its absolute path. Throws as openProjects. */
  projectOf(file: string): Promise<Project>;
}

/** Opens the workspace of the working folder. Throws InvalidRulesetError and FileError where its config or rules are wrong. */
export async function openProjects(source: SettingsSource, hooks: ProjectHooks = {}): Promise<Projects> {
  const main = await openProject(await placeProject(source.cwd, source), source, hooks);
  const others = new Map<string, Promise<Project>>();
  const byFolder = new Map<string, Promise<Project>>();
  const openOf = async (folder: string): Promise<Project> => {
    const place = await placeProject(folder, source);
    const project = others.get(place.root) ?? openProject(place, source, hooks);
    others.set(place.root, project);
    return project;
  };
  return {
    main,
    async projectOf(file) {
      if (isInside(main.root, file)) return main;
      const folder = dirname(file);
      const project = byFolder.get(folder) ?? openOf(folder);
      byFolder.set(folder, project);
      return project;
    },
  };
}

export interface ProjectPlace {
  readonly root: string;
  /** Absolute, or null for none. */
  readonly config: string | null;
}

/** As locateProject, where the nearest config is the policy's. */
async function placeProject(folder: string, source: SettingsSource): Promise<ProjectPlace> {
  if (!source.policy || source.config.type !== 'nearest') return locateProject(folder, source);
  return placeConfig(folder, await source.policy.findConfig(folder));
}

/** Where the workspace of a folder begins: the config's folder is the root. A config from elsewhere (--config) is used as if it stood in the root. */
export function locateProject(folder: string, { cwd, config }: SettingsSource): ProjectPlace {
  const path = config.type === 'file' ? resolve(cwd, config.path) : config.type === 'nearest' ? findConfig(folder) : null;
  return placeConfig(folder, path);
}

function placeConfig(folder: string, path: string | null): ProjectPlace {
  const holds = path !== null && isInside(dirname(path), folder);
  return { root: holds ? dirname(path) : findRoot(folder), config: path };
}

async function openProject({ root, config }: ProjectPlace, source: SettingsSource, { watch, probe }: ProjectHooks): Promise<Project> {
  const reads = new Map<string, string | null>();
  const noted = { ...source, onRead: (path: string, text: string | null) => void reads.set(path, text) };
  const [settings, { createLinter }] = await Promise.all([loadSettings(config, noted), import('../linter.ts')]);
  const own = createWorkspace(root);
  const workspace = watch ? watch(own) : own;
  return {
    root,
    settings,
    workspace,
    linter: createLinter({ settings, workspace, probe }),
    linterOver: other => createLinter({ settings, workspace: other }),
    pathOf: file => relative(root, file).split(sep).join('/'),
    settingsReads: { root, config, overrides: source.overrides, reads },
  };
}
