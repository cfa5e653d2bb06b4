#!/usr/bin/env node
import { main } from './main.ts';

// Setting up a stream costs; standard input mostly is not needed at all.
process.exitCode = await main(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  cwd: process.cwd(),
  env: process.env,
});
