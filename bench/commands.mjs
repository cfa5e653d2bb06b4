import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureCommands } from './measure.mjs';

const packetlint = resolve('dist/bin.cjs');
const peers = resolve('bench/node_modules');
const markdownlint = join(peers, 'markdownlint-cli2/markdownlint-cli2-bin.mjs');
const remark = join(peers, 'remark-cli/cli.js');
const { execPath: node } = process;

/** One small packet, cold, against a bare node and against markdownlint-cli2. */
export function measureColdStart() {
  const packet = resolve('fixtures/demo/.archon/run.md');
  const commands = {
    node: [node, '-e', '0'],
    packetlint: [node, packetlint, '--no-config', packet],
    markdownlint: [node, markdownlint, '--no-globs', packet],
  };
  const cpu = measureCommands(commands, { runs: 15, cwd: resolve('.') });
  return [
    { name: 'cold start / node -e 0', ratio: cpu.packetlint / cpu.node, limit: 2.1 },
    { name: 'cold start / markdownlint-cli2', ratio: cpu.packetlint / cpu.markdownlint, limit: 0.35 },
  ];
}

/** A folder of documents, every one of them parsed, against markdownlint-cli2 and remark-cli. */
export function measureFolder(folder) {
  const cwd = mkdtempSync(join(tmpdir(), 'packetlint-bench-'));
  writeFileSync(join(cwd, 'packetlint.config.json'), JSON.stringify({ extends: [resolve('bench/pack')] }));
  const documents = `${resolve(folder)}/**/*.md`;
  const commands = {
    packetlint: [node, packetlint, '--config', join(cwd, 'packetlint.config.json'), documents],
    markdownlint: [node, markdownlint, '--no-globs', documents],
    remark: [node, remark, '--quiet', '--use', join(peers, 'remark-preset-lint-recommended/index.js'), resolve(folder)],
  };
  const cpu = measureCommands(commands, { runs: 3, cwd });
  return [
    { name: 'folder, every file parsed / markdownlint-cli2', ratio: cpu.packetlint / cpu.markdownlint, limit: 0.85 },
    { name: 'folder, every file parsed / remark-cli', ratio: cpu.packetlint / cpu.remark },
  ];
}
