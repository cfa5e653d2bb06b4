import { parseTemplate } from '../template.ts';
import { type CheckScope, checkName } from './check-scope.ts';
import type { JsonPath } from './mistake.ts';

/** Reports placeholders in a text with {{names}} that are unknown, empty or not closed. */
export function checkTemplate(scope: CheckScope, text: string, path: JsonPath): void {
  const { parts, problems } = parseTemplate(text);
  for (const { message, start, end } of problems) scope.report({ path, within: [start, end], message });
  for (const part of parts) if (part.type === 'name') checkName(scope, part.name, { path, within: [part.start, part.end] });
}
