#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { openCodeCache } from './code-cache.ts';

/** Put in by the build: tells one core from another. */
declare const PACKETLINT_CORE_HASH: string;

type Core = (require: NodeJS.Require, importPart: (path: string) => Promise<unknown>) => void;

// Compiling takes most of a short run. V8 can keep what it compiled, and takes it back only for the same text, version and flags.
const path = fileURLToPath(new URL('./core.cjs', import.meta.url));
const cache = openCodeCache(PACKETLINT_CORE_HASH);
const script = new Script(`(function (require, importPart) {${readFileSync(path, 'utf8')}\n})`, {
  filename: path,
  cachedData: cache?.read(),
});
const core: Core = script.runInThisContext();
core(createRequire(import.meta.url), part => import(new URL(part, import.meta.url).href));

// What a run has called is kept too: only a run that lints is a good sample, and one that failed is none.
const others = ['facts', 'explain', 'rules', 'test', '--help', '-h', '--version', '-v', '--print-config'];
const isSample = !process.argv.slice(2).some(argument => others.includes(argument));
if (cache && isSample && (script.cachedDataRejected ?? true)) {
  process.once('exit', exitCode => {
    if (exitCode !== 2) cache.write(script.createCachedData());
  });
}
