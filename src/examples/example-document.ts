import type { Example } from '../generated/rule-file.ts';
import { matchesAnyPath } from '../kinds/classify-document.ts';
import type { Workspace } from '../pipeline/lint-input.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Subject } from './example-settings.ts';

/** An example as a document in a workspace of its own. */
export interface ExampleDocument {
  readonly path: string;
  readonly source: string;
  /** The kind to take it for; undefined where its path decides. */
  readonly kind: string | undefined;
  readonly workspace: Workspace;
}

const formats = ['markdown', 'yaml', 'json', 'jsonl'] as const;
const extensions = { markdown: 'md', yaml: 'yaml', json: 'json', jsonl: 'jsonl' } as const;

/** The document of an example. Without a path it stands at the workspace's root, without a kind it is of the subject's first. */
export function createExampleDocument(example: Example, subject: Subject, ruleset: Ruleset): ExampleDocument {
  const format = formats.find(name => example[name] !== undefined) ?? 'markdown';
  const path = example.path ?? `example.${extensions[format]}`;
  const source = example[format] ?? '';
  const files = new Map(Object.entries({ ...example.files, [path]: source }));
  return { path, source, kind: kindOfExample(example, subject, ruleset), workspace: createWorkspace(files) };
}

function kindOfExample({ kind, path }: Example, subject: Subject, ruleset: Ruleset): string | undefined {
  if (subject.type === 'kind') return subject.kind.id;
  const { rule } = subject;
  if (kind !== undefined) return Object.hasOwn(ruleset.kinds, kind) ? kind : `${rule.pack}/${kind}`;
  if (path !== undefined && isDecidedByPath(path, ruleset)) return undefined;
  return rule.kinds.find(name => Object.hasOwn(ruleset.kinds, name));
}

function isDecidedByPath(path: string, ruleset: Ruleset): boolean {
  const matches = Object.values(ruleset.kinds).flatMap(({ file }) => [...file.match, ...(file.template?.match ?? [])]);
  return matches.some(match => match.paths && matchesAnyPath(match.paths, path));
}

function createWorkspace(files: ReadonlyMap<string, string>): Workspace {
  return {
    read: path => Promise.resolve(files.get(path) ?? null),
    list: folder => {
      const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
      const inside = [...files.keys()].filter(path => path.startsWith(prefix));
      return Promise.resolve(inside.length === 0 ? null : inside.map(path => path.slice(prefix.length)).sort());
    },
  };
}
