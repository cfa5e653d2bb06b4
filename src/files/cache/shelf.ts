import { readFileSync, statSync } from 'node:fs';
import { hashParts } from '../hash.ts';
import { writeQuickly } from '../write-file.ts';

/** An entry that nobody used for so many days goes when its shelf is written next. */
const mostDays = 30;
/** Beyond this size, in characters, entries that this run did not use go, the oldest first. */
const mostCharacters = 4 * 1024 * 1024;
/** A larger entry is not kept. */
const longestEntry = 1024 * 1024;
/** A larger shelf is not read, in bytes: to read it would take longer than to judge. */
const mostBytes = 128 * 1024 * 1024;

/** A part of the cache, one file: a line that says who wrote it, then a line for each entry. */
export interface Shelf {
  /** The JSON that was put there for this key and content; null where there is none, or it is damaged. */
  find(key: string, content: string): unknown;
  put(key: string, content: string, json: string): void;
  /** Says that an entry is of use still. */
  use(key: string): void;
  /** Writes what was put there, if anything was. Whole or not at all. */
  flush(): void;
}

export interface ShelfPlace {
  readonly path: string;
  /** Who may read it: the version of packetlint and of all it runs on. */
  readonly stamp: string;
  /** Days since 1970. */
  readonly today: number;
}

/**
 * Opens a shelf. What is there is looked at entry by entry: one whose checksum does not fit (cut off, damaged, written by something else) is not there. Two
 * processes may use it at once: each writes what both know, and at worst one loses what the other put there meanwhile.
 */
export function openShelf(place: ShelfPlace): Shelf {
  const lines = readLines(place);
  const fresh = new Map<string, string>();
  const used = new Set<string>();
  return {
    find(key, content) {
      const line = fresh.get(key) ?? lines.get(key);
      return line === undefined ? null : readLine(line, key, content);
    },
    put(key, content, json) {
      used.add(key);
      if (json.length <= longestEntry) fresh.set(key, formatLine({ key, content, day: place.today, json }));
    },
    use: key => void used.add(key),
    flush() {
      if (fresh.size === 0) return;
      const present = readLines(place);
      const kept = new Map([...present].filter(([key]) => !fresh.has(key) && !used.has(key)));
      // What was used goes to the end, with today's date: the oldest are first.
      for (const key of used) {
        const line = fresh.get(key) ?? present.get(key) ?? lines.get(key);
        if (line !== undefined) kept.set(key, redate(line, place.today));
      }
      writeLines(place, dropOld(kept, used, place.today));
      fresh.clear();
    },
  };
}

function readLines({ path, stamp }: ShelfPlace): Map<string, string> {
  const lines = new Map<string, string>();
  const [first, ...rest] = readText(path).split('\n');
  if (first !== stamp) return lines;
  for (const line of rest) if (line !== '') lines.set(line.slice(0, line.indexOf(' ')), line);
  return lines;
}

function readText(path: string): string {
  try {
    const status = statSync(path);
    // A pipe would block.
    return status.isFile() && status.size <= mostBytes ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

function writeLines({ path, stamp }: ShelfPlace, lines: Iterable<string>): void {
  try {
    writeQuickly(path, `${stamp}\n${[...lines].join('\n')}\n`);
  } catch {
    // The cache only saves time: a full disk or a folder that went away must not be noticed.
  }
}

interface Line {
  readonly key: string;
  readonly content: string;
  readonly day: number;
  readonly json: string;
}

function formatLine({ key, content, day, json }: Line): string {
  return `${key} ${content} ${hashParts([key, content, json])} ${day} ${json}`;
}

/** The JSON of a line, if it is for this key and content, and whole. */
function readLine(line: string, key: string, content: string): unknown {
  const [lineKey, lineContent, sum, day = ''] = line.split(' ', 4);
  if (lineKey !== key || lineContent !== content) return null;
  const json = line.slice(key.length + content.length + (sum ?? '').length + day.length + 4);
  return sum === hashParts([key, content, json]) ? parseJson(json) : null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function dayOf(line: string): number {
  return Number(line.split(' ', 4)[3]);
}

function redate(line: string, today: number): string {
  const [key = '', content = '', sum = '', day = ''] = line.split(' ', 4);
  const start = key.length + content.length + sum.length + 3;
  return `${line.slice(0, start)}${today}${line.slice(start + day.length)}`;
}

/** Without what is too old, and what is too much. */
function dropOld(lines: ReadonlyMap<string, string>, used: ReadonlySet<string>, today: number): string[] {
  let room = mostCharacters;
  const kept: string[] = [];
  for (const [key, line] of [...lines].reverse()) {
    room -= line.length;
    const isOld = !(Math.abs(today - dayOf(line)) <= mostDays);
    if (used.has(key) || (!isOld && room >= 0)) kept.push(line);
  }
  return kept.reverse();
}
