/** How a command that runs another is written. */
export interface WrapperSpec {
  /** The options that take a value as the next word. */
  readonly valued?: readonly string[];
  /** How many words of its own stand before the command. */
  readonly positionals?: number;
  /** Whether `NAME=value` may stand before the command. */
  readonly assigns?: boolean;
  /** Whether the command is a package, and may have a version: `npx npm@10`. */
  readonly versions?: boolean;
  /** The options whose value is a script: `bash -c "…"`. */
  readonly scripts?: readonly string[];
  /** Whether a single word is a script: `watch "npm test"`; `all`: whether each word is one. */
  readonly quoted?: 'one' | 'all';
  /** The options after which the command stands: `python -m pytest`. */
  readonly marks?: readonly string[];
  /** Whether it runs a command only behind one of these, or as a script; and whether words of its own may stand before: `su me -c "…"`. */
  readonly only?: 'options' | 'anywhere';
}

const packages: WrapperSpec = { valued: ['-p', '--package', '-w', '--workspace'], versions: true, scripts: ['-c', '--call'] };
const windows: WrapperSpec = { marks: ['-Command', '-command', '-c', '-C', '/c', '/C', '/k'], quoted: 'one', only: 'options' };
const container: readonly string[] = ['-e', '--env', '--env-file', '-w', '--workdir', '-u', '--user', '--detach-keys', '--index'];
const run: readonly string[] = [
  ...container,
  ...[
    '-v',
    '--volume',
    '--mount',
    '-p',
    '--publish',
    '--name',
    '--network',
    '--entrypoint',
    '--platform',
    '-h',
    '--hostname',
    '-l',
    '--label',
  ],
  ...[
    '-m',
    '--memory',
    '--cpus',
    '--add-host',
    '--gpus',
    '--restart',
    '--ulimit',
    '--tmpfs',
    '--device',
    '--cap-add',
    '--pull',
    '--shm-size',
  ],
];
const python: readonly string[] = [
  '--with',
  '--python',
  '-p',
  '--project',
  '--directory',
  '--extra',
  '--group',
  '--env-file',
  '--index-url',
];

/**
 * Commands that run another, by up to three words of their own. Options of the tool itself may stand between these
 * (`pnpm --filter x exec`); the longest name that fits counts.
 */
export const wrapperTable: Readonly<Record<string, WrapperSpec>> = {
  // The system's own.
  sudo: { valued: ['-u', '-g', '-h', '-p', '-C', '-r', '-t', '-T', '-U', '-D', '--user', '--group', '--chdir'], assigns: true },
  doas: { valued: ['-u', '-C'] },
  su: { only: 'anywhere', scripts: ['-c', '--command'] },
  env: { valued: ['-u', '-C', '--unset', '--chdir'], assigns: true, scripts: ['-S', '--split-string', '-vS', '-iS'] },
  time: { valued: ['-f', '-o', '--format', '--output'] },
  nice: { valued: ['-n', '--adjustment'] },
  ionice: { valued: ['-c', '-n', '-p'] },
  chrt: { positionals: 1 },
  taskset: { positionals: 1 },
  nohup: {},
  setsid: {},
  stdbuf: { valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
  unbuffer: {},
  timeout: { valued: ['-s', '-k', '--signal', '--kill-after'], positionals: 1 },
  flock: { valued: ['-w', '--timeout', '-E'], positionals: 1, scripts: ['-c', '--command'] },
  watch: { valued: ['-n', '--interval'], quoted: 'one' },
  script: { only: 'anywhere', scripts: ['-c', '--command', '-qc', '-qec', '-ec'] },
  strace: { valued: ['-e', '-o', '-p', '-s'] },
  caffeinate: { valued: ['-t', '-w'] },
  chronic: {},
  'systemd-run': { valued: ['-p', '--property', '--unit', '-u'] },
  xargs: {
    valued: ['-n', '-I', '-P', '-L', '-d', '-E', '-s', '-a', '--max-args', '--max-procs', '--replace', '--delimiter', '--arg-file'],
  },
  parallel: { valued: ['-j', '--jobs', '-n', '-N', '-I', '--colsep', '-a'], quoted: 'one' },
  command: {},
  builtin: {},
  exec: { valued: ['-a'] },
  busybox: {},
  ssh: {
    valued: ['-p', '-i', '-l', '-o', '-F', '-J', '-L', '-R', '-D', '-W', '-w', '-b', '-c', '-m', '-E', '-e', '-I', '-O', '-Q', '-S', '-B'],
    positionals: 1,
    quoted: 'one',
  },
  // Other shells.
  cmd: windows,
  pwsh: windows,
  powershell: windows,
  // Packages of Node.
  npx: packages,
  pnpx: packages,
  bunx: packages,
  'npm exec': packages,
  'npm x': packages,
  'pnpm dlx': packages,
  'pnpm exec': { quoted: 'one' },
  'yarn dlx': packages,
  'yarn exec': {},
  'bun x': packages,
  'bun exec': { quoted: 'one' },
  corepack: { versions: true },
  'lerna exec': { valued: ['--scope', '--ignore', '--concurrency'] },
  'cross-env': { assigns: true },
  'cross-env-shell': { assigns: true, quoted: 'one' },
  dotenv: { valued: ['-e', '-f', '-v', '-c'] },
  'dotenvx run': { valued: ['-f', '-e'] },
  'env-cmd': { valued: ['-f', '-e', '-r', '--file', '--environments'] },
  concurrently: { valued: ['-n', '--names', '-c', '--prefix-colors', '-m'], quoted: 'all' },
  nodemon: { only: 'anywhere', scripts: ['--exec', '-x'] },
  // Python.
  uvx: { valued: ['--from', '--with', '-p', '--python'], versions: true },
  'uv run': { valued: python, marks: ['-m', '--module'] },
  'uv tool run': { valued: ['--from', ...python], versions: true },
  'pipx run': { valued: ['--spec', '--python'], versions: true },
  'poetry run': {},
  'pipenv run': {},
  'pdm run': {},
  'hatch run': {},
  'rye run': {},
  'pixi run': {},
  'conda run': { valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
  'mamba run': { valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
  'coverage run': { valued: ['--source', '--rcfile', '--omit', '--include', '--data-file'], marks: ['-m'], only: 'options' },
  // Versions and environments of tools.
  'bundle exec': {},
  'rustup run': { positionals: 1 },
  'mise exec': { valued: ['-C', '-c'] },
  'mise x': {},
  'asdf exec': {},
  'volta run': { valued: ['--node', '--npm', '--yarn', '--pnpm'] },
  'fnm exec': { valued: ['--using'] },
  'nvm exec': { positionals: 1 },
  'direnv exec': { positionals: 1 },
  'devbox run': {},
  'nix develop': { only: 'anywhere', marks: ['-c', '--command'] },
  'nix-shell': { only: 'anywhere', scripts: ['--run', '--command'] },
  'op run': {},
  'doppler run': {},
  // Containers.
  'docker exec': { valued: container, positionals: 1 },
  'docker run': { valued: run, positionals: 1 },
  'docker compose exec': { valued: container, positionals: 1 },
  'docker compose run': { valued: run, positionals: 1 },
  'docker-compose exec': { valued: container, positionals: 1 },
  'docker-compose run': { valued: run, positionals: 1 },
  'podman exec': { valued: container, positionals: 1 },
  'podman run': { valued: run, positionals: 1 },
  'kubectl exec': { valued: ['-c', '--container', '-n', '--namespace'], positionals: 1 },
};
