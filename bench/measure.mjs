import { spawnSync } from 'node:child_process';

/** CPU seconds (user and system, children included) of one run of a command, as bash's own `time` counts them. */
function measureOnce({ command, cwd }) {
  const quoted = command.map(word => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const run = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time ${quoted} >/dev/null 2>/dev/null`], { cwd, encoding: 'utf8' });
  const [user, system] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return user + system;
}

/** The middle value. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/**
 * The median CPU seconds of several commands, run in turn (A B C A B C …) so that a drift of the machine's speed meets all of them alike; after one
 * round that is not counted.
 */
export function measureCommands(commands, { runs, cwd }) {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round <= runs; round += 1) {
    for (const name of names) {
      const seconds = measureOnce({ command: commands[name], cwd });
      if (round > 0) times[name].push(seconds);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(times[name])]));
}

/** The median CPU seconds of a function in this process. */
export async function measureFunction(run, { runs }) {
  const times = [];
  for (let round = 0; round <= runs; round += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    if (round > 0) times.push((user + system) / 1e6);
  }
  return median(times);
}
