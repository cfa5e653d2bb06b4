import { resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** One report of a run. */
export interface ReportRequest {
  /** The name, path or package of a formatter. */
  readonly format: string;
  /** Where to write it, as given; null for standard output. */
  readonly file: string | null;
}

interface Draft {
  readonly format: string;
  file: string | null;
}

/**
 * Which reports are wanted: each `--output-file` belongs to the `--format` before it, or to the first one where it stands before all. Throws UsageError
 * where two reports would go to one place.
 */
export function readReports(given: readonly (readonly [name: string, value: string])[], cwd: string): readonly ReportRequest[] {
  const drafts: Draft[] = [];
  let early: string | null = null;
  for (const [name, value] of given) {
    if (name === 'format') drafts.push({ format: value, file: null });
    if (name !== 'output-file') continue;
    const last = drafts.at(-1);
    if (last && last.file === null) last.file = value;
    else if (drafts.length === 0 && early === null) early = value;
    else throw new UsageError(`--output-file ${value}: there is no --format before it that has no file yet.`);
  }
  const reports = drafts.length > 0 ? drafts : [{ format: 'stylish', file: null }];
  const [first] = reports;
  if (first && early !== null) {
    if (first.file !== null) throw new UsageError(`--output-file ${early}: --format ${first.format} has a file already.`);
    first.file = early;
  }
  refuseSamePlace(reports, cwd);
  return reports;
}

function refuseSamePlace(reports: readonly ReportRequest[], cwd: string): void {
  const places = new Set<string>();
  for (const { format, file } of reports) {
    const place = file === null ? '' : resolve(cwd, file);
    if (places.has(place)) {
      const where = file === null ? 'standard output' : file;
      throw new UsageError(`Two reports would go to ${where}. Give --format ${format} an --output-file of its own.`);
    }
    places.add(place);
  }
}
