import { createProbe } from '../../pipeline/create-probe.ts';
import type { Probe } from '../../pipeline/probe.ts';
import { type Terminal, writeText } from '../terminal.ts';
import { formatStats } from './format-stats.ts';
import type { Linted } from './linted.ts';

/** What --stats needs: a probe, and a way to tell what it saw. */
export interface RunStats {
  readonly probe: Probe;
  /** Writes the tables to standard error, where no report stands. */
  print(linted: Linted, terminal: Terminal): Promise<void>;
}

/** The clock counts from the start of the process, so that what passed before the first step is told too. */
export function createRunStats(): RunStats {
  const now = (): number => performance.now();
  const probe = createProbe(now);
  return {
    probe,
    async print(linted, { stderr, cwd }) {
      const text = formatStats({ linted, totals: probe.totals(), elapsed: now(), peakKilobytes: process.resourceUsage().maxRSS, cwd });
      await writeText(stderr, text);
    },
  };
}
