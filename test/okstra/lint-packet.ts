import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtin } from '../../src/generated/builtin.ts';
import { createLinter } from '../../src/linter.ts';
import type { Workspace } from '../../src/pipeline/lint-input.ts';
import { resolveConfig } from '../../src/ruleset/config/config.ts';

/** Rule, line and column of a message. */
export type Place = readonly [string | null, number, number];

/** A document of a packet. */
export interface PacketDocument {
  /** The folder that is the workspace, below fixtures/okstra/final-report/. */
  readonly packet: string;
  /** The file in it. */
  readonly file: string;
}

const root = new URL('../../fixtures/okstra/final-report/', import.meta.url);
const reader = { readFile: async () => null, readFolder: async () => null };
const settings = await resolveConfig({ config: null, builtin, reader, overrides: {} });

/** The final reports below a folder of fixtures/okstra/final-report/. */
export function listReports(folder: string): PacketDocument[] {
  return readdirSync(new URL(`${folder}/`, root))
    .map(name => `${folder}/${name}`)
    .flatMap(packet =>
      readdirSync(new URL(`${packet}/`, root), { recursive: true, encoding: 'utf8' })
        .filter(file => /final-report[^/]*\.md$/.test(file))
        .map(file => ({ packet, file: file.replaceAll('\\', '/') })),
    );
}

export const readText = ({ packet, file }: PacketDocument): string => readFileSync(new URL(`${packet}/${file}`, root), 'utf8');

/** What every built-in rule says of the document; `path` is where it is said to stand, and undefined comes back where no rule looks. */
export async function lintPacket(document: PacketDocument, path: string = document.file): Promise<Place[] | undefined> {
  const workspace: Workspace = {
    read: async file => {
      const url = new URL(`${document.packet}/${file}`, root);
      return existsSync(url) ? readFileSync(url) : null;
    },
    list: async folder => listFiles(document.packet, folder),
  };
  const result = await createLinter({ settings, workspace }).lint({ filePath: path, path, source: readText(document) });
  return result?.messages.map(({ ruleId, line, column }) => [ruleId, line, column]);
}

function listFiles(packet: string, folder: string): string[] {
  const url = new URL(`${packet}/${folder === '' ? '' : `${folder}/`}`, root);
  return existsSync(url) ? readdirSync(url, { recursive: true, encoding: 'utf8' }) : [];
}
