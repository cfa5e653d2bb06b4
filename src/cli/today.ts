import type { Terminal } from './terminal.ts';

/** The day in UTC, as 2026-11-30: suppressions that expire do so everywhere at once. */
export function todayOf({ now = () => new Date() }: Pick<Terminal, 'now'>): string {
  return now().toISOString().slice(0, 10);
}
