import { createHash } from 'node:crypto';
import type { FoundFile } from './discover-files.ts';
import { hashParts } from './hash.ts';
import type { LintFileOptions } from './lint-text.ts';
import type { Projects } from './open-project.ts';
import { readFile } from './read-file.ts';
import { hashSettings } from './settings-hash.ts';
import { leadsOutside } from './workspace.ts';

/** A part of a run; both 1-based. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface ShardedFiles {
  /** Those of this shard, in the order given. */
  readonly files: readonly FoundFile[];
  /** How many files of the whole run some rule may look at. */
  readonly documents: number;
  /** A hash of these documents, of where they stand and of the settings: equal in all shards of one run. */
  readonly digest: string;
}

interface ShardTask extends Shard {
  readonly projects: Projects;
  readonly options: Pick<LintFileOptions, 'kind'>;
}

/**
 * The files of one shard. Every file is in exactly one, whatever the order, the machine and the other files are: it is dealt by its content and its path (see
 * `shardOf`). A file that nobody reads, since it is ignored, of no kind by its path, or unreadable, is dealt by its path alone.
 */
export async function shardFiles(files: readonly FoundFile[], { index, count, projects, options }: ShardTask): Promise<ShardedFiles> {
  const mine: FoundFile[] = [];
  const documents: string[] = [];
  for (const file of files) {
    const { path, content, isDocument } = await readContent(file, projects, options);
    if (isDocument) documents.push(`${path}\0${content ?? ''}`);
    if (shardOf(path, content, count) === index) mine.push(file);
  }
  const digest = hashParts([hashSettings(projects.main.settingsReads), ...documents.sort()]);
  return { files: mine, documents: documents.length, digest };
}

/**
 * The 1-based shard of a file: the first 48 bits of the SHA-256 of `<SHA-256 of the bytes, in hex> <path from the workspace's root>`, modulo the count. The path is
 * in it so that documents with equal content, as fresh copies of a template, are spread too.
 */
export function shardOf(path: string, content: string | null, count: number): number {
  return (
    (createHash('sha256')
      .update(`${content ?? ''} ${path}`)
      .digest()
      .readUIntBE(0, 6) %
      count) +
    1
  );
}

/** Whether a file is a part that another shard has written: it may lie in the same folder, and is none of the documents. */
function isPart(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, partStart.length)) === partStart;
}

const partStart = '{"packetlint":{"blob":';

interface Content {
  /** From the root of its workspace, with forward slashes. */
  readonly path: string;
  /** SHA-256 in hex; null where nobody reads it. */
  readonly content: string | null;
  readonly isDocument: boolean;
}

async function readContent(file: FoundFile, projects: Projects, { kind }: ShardTask['options']): Promise<Content> {
  const project = await projects.projectOf(file.path);
  const path = project.pathOf(file.path);
  const looksAt = (text: string | null): boolean => kind !== undefined || project.linter.looksAt(path, text);
  if (project.settings.isIgnored(path) || !looksAt(null)) return { path, content: null, isDocument: false };
  try {
    if (leadsOutside(project.root, file.path)) return { path, content: null, isDocument: true };
    const bytes = readFile(file.path);
    const content = createHash('sha256').update(bytes).digest('hex');
    return { path, content, isDocument: !isPart(bytes) && looksAt(new TextDecoder().decode(bytes)) };
  } catch {
    // Its shard will say that it cannot be read.
    return { path, content: null, isDocument: true };
  }
}
