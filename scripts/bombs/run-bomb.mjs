import { spawnSync } from 'node:child_process';

/** Tells what processor time the process took, on a pipe of its own, as it ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  `import{writeSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeSync(3,String((user+system)/1e6))})`,
)}`;

/**
 * Runs a command of packetlint within limits of time and memory. `trouble` is null where it ended by itself with 0, 1 or 2 and said what it should: a
 * result, or with 2 a reason. Seconds are of processor time, those of the clock where it did not end by itself.
 */
export function runBomb(args, { bin = 'dist/bin.cjs', cwd, seconds = 10, megabytes = 512 } = {}) {
  const began = performance.now();
  const run = spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, '--import', meter, bin, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const passed = (performance.now() - began) / 1000;
  const trouble = findTrouble(run);
  return {
    status: run.status,
    seconds: Number(run.output?.[3]) || passed,
    passed,
    trouble,
    stdout: run.stdout ?? '',
    stderr: run.stderr ?? '',
  };
}

function findTrouble({ status, signal, error, stdout, stderr }) {
  if (signal) return error ? `hung: ${error.code}` : `killed by ${signal}`;
  if (![0, 1, 2].includes(status)) return `exit ${status}: ${firstLine(stderr)}`;
  if (/crashed on this file|\n\s+at \S+ \(|RangeError|TypeError|FATAL ERROR/.test(stderr + stdout))
    return `crash: ${firstLine(stderr || stdout)}`;
  if (status === 2 && stderr.trim() === '' && !stdout.includes('"fatal"')) return 'exit 2 without a word';
  return null;
}

function firstLine(text) {
  return (/crashed on this file[^"]*/.exec(text)?.[0] ?? text.trim().split('\n')[0] ?? '').slice(0, 160);
}
