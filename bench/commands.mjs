import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureCommands } from './measure.mjs';

const packetlint = resolve('dist/bin.cjs');
const peers = resolve('bench/node_modules');
const markdownlint = join(peers, 'markdownlint-cli2/markdownlint-cli2-bin.mjs');
const remark = join(peers, 'remark-cli/cli.js');
const { execPath: node } = process;

/** One small packet, cold, against a bare node and against markdownlint-cli2. What is kept of compiled code comes from this very run, and not from others. */
export function measureColdStart() {
  process.env.XDG_CACHE_HOME = mkdtempSync(join(tmpdir(), 'packetlint-bench-'));
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

/** A workspace in which every Markdown file is parsed and judged. */
function createConfig() {
  const cwd = mkdtempSync(join(tmpdir(), 'packetlint-bench-'));
  const config = join(cwd, 'packetlint.config.json');
  writeFileSync(config, JSON.stringify({ extends: [resolve('bench/pack')] }));
  return { cwd, config };
}

/** A folder of documents, every one of them parsed, against markdownlint-cli2 and remark-cli. */
export function measureFolder(folder) {
  const { cwd, config } = createConfig();
  const documents = `${resolve(folder)}/**/*.md`;
  const commands = {
    packetlint: [node, packetlint, '--config', config, documents],
    markdownlint: [node, markdownlint, '--no-globs', documents],
    remark: [node, remark, '--quiet', '--use', join(peers, 'remark-preset-lint-recommended/index.js'), resolve(folder)],
  };
  const cpu = measureCommands(commands, { runs: 3, cwd });
  return [
    { name: 'folder, every file parsed / markdownlint-cli2', ratio: cpu.packetlint / cpu.markdownlint, limit: 0.85 },
    { name: 'folder, every file parsed / remark-cli', ratio: cpu.packetlint / cpu.remark },
  ];
}

/** The same folder when a cache knows all of it, against a run without one. Fails where the warm run judges anything. */
export function measureCache(folder) {
  const { cwd, config } = createConfig();
  const plain = [node, packetlint, '--config', config, `${resolve(folder)}/**/*.md`];
  const cached = [...plain, '--cache', '--cache-location', join(cwd, 'cache')];
  const { status, stderr } = spawnSync(cached[0], cached.slice(1), { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const warm = spawnSync(cached[0], [...cached.slice(1), '--stats'], { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status === 2) throw new Error(stderr);
  if (!/^0 texts judged/m.test(warm.stderr)) throw new Error(`The warm run judged documents:\n${warm.stderr}`);
  const cpu = measureCommands({ plain, cached }, { runs: 3, cwd });
  return [{ name: 'folder, warm cache / no cache', ratio: cpu.cached / cpu.plain, limit: 0.15 }];
}
