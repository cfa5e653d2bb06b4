import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One document in so many has findings. */
const invalidOf = 8;

/** One packet in so many has a finding that a comment switches off. */
const excusedOf = 16;

const excused = '\n<!-- packetlint-disable-next-line core/html-table -- written by the exporter -->\n<table><tr><td>1</td></tr></table>\n';

/** Names in fixtures/ that make a packet: where its documents stand, and what they are made of. */
const kinds = [
  { fixture: 'archon/run', path: '.archon/run.md' },
  { fixture: 'okstra/worker-result', path: '.okstra/worker-results/codex-worker-implementation-01.md' },
];

/**
 * Writes so many documents below a folder: run states and worker results of the fixtures, most of them valid, each with a line of its own. A packet in a hundred is
 * a copy of another one. The same for the same number, on every machine.
 */
export function createDocuments(folder, count) {
  const models = kinds.map(({ fixture, path }) => ({
    path,
    valid: readModels(`${fixture}/valid`),
    invalid: readModels(`${fixture}/invalid`),
  }));
  let written = 0;
  for (let packet = 0; written < count; packet += 1) {
    for (const { path, valid, invalid } of models) {
      if (written === count) break;
      const number = packet % 100 === 99 ? packet - 1 : packet;
      const pool = number % invalidOf === 0 ? invalid : valid;
      const text = `${pool[(number * 7) % pool.length]}\nPacket ${number}.\n${number % excusedOf === 0 ? excused : ''}`;
      const file = join(folder, `part-${Math.floor(packet / 1000)}`, `packet-${packet}`, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      written += 1;
    }
  }
}

function readModels(path) {
  const folder = join(import.meta.dirname, '../../fixtures', path);
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'));
}
