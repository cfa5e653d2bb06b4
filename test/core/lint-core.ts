import { builtin } from '../../src/generated/builtin.ts';
import type { KindFile } from '../../src/generated/kind-file.ts';
import { createLinter, type Linter } from '../../src/linter.ts';
import { resolveConfig } from '../../src/ruleset/config/config.ts';

type KindParts = Partial<KindFile>;

/** A linter with the pack core and a pack `own` of one kind, `own/doc`, for every Markdown file. */
export async function createCoreLinter(kind: KindParts = {}, config: object = {}): Promise<Linter> {
  const file = { docs: { description: 'Any document.' }, match: [{ paths: ['**/*.md'] }], ...kind };
  const settings = await resolveConfig({
    config: { path: 'packetlint.config.json', text: JSON.stringify({ extends: ['core', './own'], ...config }) },
    builtin,
    reader: { readFile: async () => null, readFolder: async () => [{ path: 'kinds/doc.json', text: JSON.stringify(file) }] },
  });
  return createLinter({ settings, workspace: { read: async () => null, list: async () => [] } });
}

/** Each message as `rule line:column-endLine:endColumn`; the end's line is left out where it is the same. Rules of core go by their short name. */
export async function lintBriefly(linter: Linter, source: string, path = 'doc.md'): Promise<string[]> {
  const result = await linter.lint({ filePath: path, path, source });
  return (result?.messages ?? []).map(({ ruleId, line, column, endLine, endColumn }) => {
    const end = endLine === line ? endColumn : `${endLine}:${endColumn}`;
    return `${ruleId?.replace(/^core\//, '')} ${line}:${column}-${end}`;
  });
}

/** The text after the fixes of all messages. */
export async function fixOnce(linter: Linter, source: string): Promise<string> {
  const result = await linter.lint({ filePath: 'doc.md', path: 'doc.md', source });
  const fixes = (result?.messages ?? []).flatMap(message => message.fix ?? []);
  return fixes.reduceRight((text, { range, text: insert }) => text.slice(0, range[0]) + insert + text.slice(range[1]), source);
}
