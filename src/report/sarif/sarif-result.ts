import { detailsOf, type MessagePlace } from '../message-details.ts';
import type { LintMessage, LintResult, SuppressedMessage } from '../result.ts';
import { sanitizeText } from '../sanitize-text.ts';
import { artifactPath, artifactUri } from '../source/artifact-uri.ts';
import { readTextLines, type TextLines } from '../source/line-starts.ts';
import { resultText } from '../source/result-text.ts';
import { ruleName } from '../source/rule-name.ts';
import { hashLines } from './line-hash.ts';
import { sarifText } from './sarif-message.ts';

/** A message with all that its SARIF result needs. */
export interface Reported {
  readonly message: LintMessage | SuppressedMessage;
  readonly file: ReportedFile;
}

/** What results of one file share. */
export interface ReportedFile {
  readonly location: { readonly uri: string; readonly uriBaseId?: string };
  /** Null where the text is not known. */
  readonly lines: TextLines | null;
  hashOf(line: number): string | undefined;
}

/** The file of a result; its lines and hashes are made when first asked for: of many files, those of few are. */
export function createReportedFile(result: LintResult, root: string): ReportedFile {
  const text = resultText(result);
  const path = artifactPath(root, result.filePath);
  const uri = artifactUri(path);
  const once = lazily(() => (text === undefined ? null : readTextLines(text)));
  const hashes = lazily(() => (text === undefined ? new Map<number, string>() : hashLines(text, linesOf(result))));
  return {
    location: path.relative ? { uri, uriBaseId: 'ROOT' } : { uri },
    get lines() {
      return once();
    },
    hashOf: line => hashes().get(line),
  };
}

function linesOf({ messages, suppressedMessages }: LintResult): ReadonlySet<number> {
  return new Set([...messages, ...suppressedMessages].map(({ line }) => line));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A SARIF result. With `suppressible`, it says whether it is suppressed, since either all results of a run do or none. */
export function createSarifResult({ message, file }: Reported, ruleIndex: number, suppressible: boolean): object {
  const { place } = detailsOf(message);
  const hash = file.hashOf(message.line);
  const logical = logicalLocation(place);
  return {
    ruleId: ruleName(message),
    ruleIndex,
    level: message.severity === 2 ? 'error' : 'warning',
    message: { text: sarifText(message.message) },
    locations: [
      {
        physicalLocation: { artifactLocation: file.location, region: createRegion(message, file.lines) },
        ...(logical === null ? {} : { logicalLocations: [logical] }),
      },
    ],
    ...(hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } }),
    ...createFixes(message, file),
    ...(suppressible ? { suppressions: createSuppressions(message) } : {}),
  };
}

const loneSurrogates = /\p{Cs}/gu;

function createRegion(message: LintMessage, lines: TextLines | null): object {
  const { line, column } = message;
  const end = { line: message.endLine ?? line, column: message.endColumn ?? column };
  const region = { startLine: line, startColumn: column, endLine: end.line, endColumn: end.column };
  const text = lines?.textBetween({ line, column }, end) || lines?.lineAt(line);
  return text ? { ...region, snippet: { text: text.slice(0, 1000).replace(loneSurrogates, '\uFFFD') } } : region;
}

/** Section, table, row and column, as one path; or the path of a value. Null where nothing has a name. */
function logicalLocation({ section, table, path }: MessagePlace): object | null {
  if (path !== null) {
    const name = sanitizeText(path);
    return { fullyQualifiedName: name, name: name.slice(name.lastIndexOf('.') + 1), kind: 'property' };
  }
  const parts = [
    ...(section === null ? [] : [section]),
    ...(table === null
      ? []
      : [
          table.id ?? `table ${table.ordinal}`,
          ...(table.row === null ? [] : [table.row]),
          ...(table.column === null ? [] : [table.column]),
        ]),
  ].map(part => sanitizeText(part).replaceAll('/', '~1'));
  return parts.length === 0 ? null : { fullyQualifiedName: parts.join('/'), name: parts.at(-1), kind: 'element' };
}

function createFixes(message: LintMessage, { lines, location }: ReportedFile): object {
  const offered = [...(message.fix ? [{ desc: 'Fix it.', fix: message.fix }] : []), ...(message.suggestions ?? [])];
  if (lines === null || offered.length === 0) return {};
  const fixes = offered.map(({ desc, fix }) => {
    const [start, end] = [lines.pointAt(fix.range[0]), lines.pointAt(fix.range[1])];
    const deletedRegion = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    const replacement = { deletedRegion, insertedContent: { text: fix.text } };
    return { description: { text: sarifText(desc) }, artifactChanges: [{ artifactLocation: location, replacements: [replacement] }] };
  });
  return { fixes };
}

function createSuppressions(message: LintMessage | SuppressedMessage): object[] {
  if (!('suppressions' in message)) return [];
  return message.suppressions.map(({ kind, justification }) => ({
    kind: kind === 'directive' ? 'inSource' : 'external',
    status: 'accepted',
    justification: sarifText(justification),
  }));
}
