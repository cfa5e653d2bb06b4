import { readFileSync } from 'node:fs';

/** A fenced block of a document that is a whole file: ```json rule NAME, ```json kind NAME, ```json list NAME, ```json config, ```json pack, ```json policies. */
export interface WholeFile {
  readonly type: 'rule' | 'kind' | 'list' | 'config' | 'pack' | 'policies';
  /** The file's name without `.json`; empty for a config, pack.json and policies.json. */
  readonly name: string;
  readonly text: string;
}

const block = /^```json (rule|kind|list|config|pack|policies)(?: ([a-z0-9-]+))?\n(.*?)\n```$/gms;

/** The whole files that a document of this project shows, in its order. */
export function readWholeFiles(document: string): WholeFile[] {
  return [...readDocument(document).matchAll(block)].map(([, type, name = '', text = '']) => ({
    type: type as WholeFile['type'],
    name,
    text,
  }));
}

/** A document of this project, by its path from the root. */
export function readDocument(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
