const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * A date (`2026-01-31`, its midnight in UTC) or a date-time with a zone (`2026-01-31T12:00:00Z`, `…+02:00`, with or without fractions), by
 * ISO 8601's extended format, in milliseconds since 1970. Null for anything else, a day or an hour that does not exist included.
 */
export function parseDate(text: string): number | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(part => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const offset = parseOffset(match[8] ?? 'Z');
  if (offset === null) return null;
  return date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + Number(`0.${match[7] ?? '0'}`) * 1000;
}

/** Minutes east of UTC. */
function parseOffset(zone: string): number | null {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
