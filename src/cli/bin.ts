import { main } from './main.ts';

// Setting up a stream costs; standard input mostly is not needed at all.
const terminal = {
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
};

// Not process.exit: it would cut what is still on its way to a pipe.
void main(process.argv.slice(2), terminal).then(exitCode => {
  process.exitCode = exitCode;
});
