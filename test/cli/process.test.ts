import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolder } from '../files/folder.ts';

const bundle = mkdtempSync(join(tmpdir(), 'packetlint-bundle-'));
const bin = join(bundle, 'bin.js');

beforeAll(async () => {
  await build({
    entryPoints: ['src/cli/bin.ts'],
    outdir: bundle,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { 'jsonpath-plus': './src/engine/jsonpath-stub.ts' },
    define: { PACKETLINT_VERSION: '"1.2.3"' },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  writeFileSync(join(bundle, 'package.json'), '{"type":"module"}');
}, 60_000);

afterAll(() => rmSync(bundle, { recursive: true, force: true }));

/** A folder whose JSON report is longer than any pipe's buffer. */
function createLargeFolder(): string {
  const runState = readFileSync('fixtures/demo/.archon/run.md', 'utf8');
  return createFolder(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`p${index}/.archon/run.md`, runState])));
}

describe('the process', () => {
  it('cuts nothing off, however slow the reader is', async () => {
    const folder = createLargeFolder();
    const child = spawn(process.execPath, [bin, '--no-config', '-f', 'json'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    const code = new Promise(resolve => child.on('close', resolve));
    let text = '';
    await new Promise(resolve => setTimeout(resolve, 1_000));
    for await (const chunk of child.stdout) text += chunk;
    expect(await code).toBe(1);
    expect(text.length).toBeGreaterThan(100_000);
    expect(JSON.parse(text)).toHaveLength(200);
  }, 30_000);

  it('is quiet when its reader goes away', () => {
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${bin}" --no-config -f json | head -c 20`], {
      cwd: createLargeFolder(),
      encoding: 'utf8',
    });
    expect([stdout.length, stderr]).toEqual([20, '']);
  }, 30_000);

  it('reads standard input, and tells exit codes', () => {
    const options = { cwd: createFolder(), encoding: 'utf8' } as const;
    const { status, stdout } = spawnSync(process.execPath, [bin, '--stdin', '--kind', 'archon/run', '-f', 'json'], {
      ...options,
      input: '# Run\n',
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)[0].filePath).toBe('<text>');
    expect(spawnSync(process.execPath, [bin, 'none.md'], options).status).toBe(2);
    expect(spawnSync(process.execPath, [bin, '--version'], options)).toMatchObject({ status: 0, stdout: '1.2.3\n' });
  }, 30_000);
});
