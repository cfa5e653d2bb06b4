import type { HeadingPattern, Match, Variant } from '../../generated/kind-file.ts';
import type { KindCheck } from '../../kinds/kind-checks.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { formatTable } from '../../report/text-table.ts';
import type { Kind } from '../../ruleset/ruleset.ts';
import { describePromises, type ListItems } from './describe-promises.ts';

/** A kind for people: what it is, how it is known, what it promises, and the checks that this makes. Their severity is the one in force. */
export function formatKind({ id, file, variants = [] }: Kind, checks: readonly KindCheck[], listItems: ListItems): string {
  const { description, ...docs } = file.docs;
  const about = [
    ['Why', docs.why],
    ['Source', docs.source],
    ['More', docs.url],
  ].flatMap(([name = '', text]) => (text === undefined ? [] : [[name, text]]));
  const views = Object.keys(file.views ?? {});
  return [
    `${sanitizeText(id)}  kind`,
    '',
    `  ${sanitizeText(description)}`,
    '',
    ...block(formatTable(about)),
    'It is known by any one of these; a path decides before a shape',
    ...block([...file.match.map(describeMatch), ...(file.template?.match ?? []).map(match => `${describeMatch(match)} (its template)`)]),
    'It promises',
    ...block(describePromises(file, listItems)),
    ...(variants.length > 0
      ? ["It differs by options of its pack (the config's packs); above it is as they are now", ...block(variants.map(describeWhen))]
      : []),
    'Its checks',
    ...block(formatTable(checks.map(check => [check.id, check.severity, check.policy.join(' '), check.description]))),
    ...(views.length > 0 ? [`Views for rules: ${views.map(sanitizeText).join(', ')}`, ''] : []),
  ].join('\n');
}

function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines.map(line => `  ${sanitizeText(line)}`), ''];
}

function describeWhen({ when }: Variant): string {
  return Object.entries(when)
    .map(([name, value]) => `${name} ${[value].flat().join(' or ')}`)
    .join(' and ');
}

function describeMatch(match: Match): string {
  return Object.entries(match)
    .map(([name, wanted]) => `${name} ${describeWanted(wanted)}`)
    .join(' and ');
}

function describeEntry(entry: string | HeadingPattern): string {
  return typeof entry === 'string' ? entry : `/${entry.pattern}/`;
}

function describeWanted(wanted: Match[keyof Match]): string {
  if (wanted === undefined || Array.isArray(wanted)) return (wanted ?? []).map(describeEntry).join(', ');
  return Object.entries(wanted)
    .map(([key, value]) => (value === true ? key : `${key}: ${value}`))
    .join(', ');
}
