import { captureGroups } from '../../operators/patterns/capture-groups.ts';
import { checkPattern } from '../../operators/patterns/check-pattern.ts';
import type { JsonPath, Report } from './mistake.ts';

/** Reports a pattern that RE2 cannot compile, at the part that is wrong where the message names one. Whether it could be compiled. */
export function reportPattern(report: Report, pattern: string, path: JsonPath): boolean {
  const message = checkPattern(pattern);
  if (message === null) return true;
  const part = /`(.+)`/s.exec(message)?.[1];
  const start = part === undefined ? -1 : pattern.indexOf(part);
  const unique = part !== undefined && start >= 0 && start === pattern.lastIndexOf(part);
  report({ path, message, ...(unique ? { within: [start, start + part.length] as const } : {}) });
  return false;
}

/** Reports what is wrong with the pattern of a `capture`, which must have named groups. */
export function reportCapturePattern(report: Report, pattern: string, path: JsonPath): void {
  if (!reportPattern(report, pattern, path)) return;
  if (captureGroups(pattern).length === 0)
    report({ path, message: 'This pattern has no named group, so that nothing is captured: write (?P<name>…).' });
}
