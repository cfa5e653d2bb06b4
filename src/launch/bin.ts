#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { openCodeCache } from './code-cache.ts';

/** Put in by the build: tells one core from another. */
declare const PACKETLINT_CORE_HASH: string;

type Core = (require: NodeJS.Require, importPart: (path: string) => Promise<unknown>, readPart: (path: string) => string) => void;

// Built as a CommonJS script: starting Node's ES module loader costs a tenth of a bare node, and most runs import nothing.
const fileOf = (part: string): string => join(__dirname, part);
// Compiling takes most of a short run. V8 can keep what it compiled, and takes it back only for the same text, version and flags.
// The core is plain ASCII: so it is read at little cost, whatever its size.
const path = fileOf('core.cjs');
const cache = openCodeCache(PACKETLINT_CORE_HASH);
const script = new Script(`(function (require, importPart, readPart) {${readFileSync(path, 'latin1')}\n})`, {
  filename: path,
  cachedData: cache?.read(),
});
const core: Core = script.runInThisContext();
core(
  require,
  part => import(pathToFileURL(fileOf(part)).href),
  part => readFileSync(fileOf(part), 'latin1'),
);

// What a run has called is kept too: only a run that lints is a good sample, and one that failed is none.
const others = ['facts', 'explain', 'rules', 'merge', 'test', '--help', '-h', '--version', '-v', '--print-config'];
const isSample = !process.argv.slice(2).some(argument => others.includes(argument));
if (cache && isSample && (script.cachedDataRejected ?? true)) {
  process.once('exit', exitCode => {
    if (exitCode !== 2) cache.write(script.createCachedData());
  });
}
