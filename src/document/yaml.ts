import { Composer, type CST, type Document, type ErrorCode, Lexer, type ParsedNode, Parser } from 'yaml';
import type { ParsedData } from './data.ts';
import { MAX_DATA_PARTS, TOO_MANY_PARTS } from './data-limits.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import { convertYaml } from './yaml-node.ts';

/** Flow collections (`[`, `{`) nested deeper than this are refused. */
export const MAX_YAML_FLOW_DEPTH: number = 20;
/** Collections of any style nested deeper than this are refused: the composer works recursively. */
export const MAX_YAML_DEPTH: number = 64;
/** So many problems of one text are told; the rest is consequences. */
const MAX_PROBLEMS = 20;

const ADVICE: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: ' Indent the lines of one level alike.',
  TAB_AS_INDENT: ' Indent with spaces.',
  MISSING_CHAR: ' Complete it.',
};

/**
 * Parses a stretch of a text as one YAML 1.2 document (core schema; `no` is text, `<<` an ordinary key). Spans count in the whole text.
 * Errors of the parser are fatal problems at their places, and so is nesting too deep to be safe: then there is no data, since what the
 * parser makes of broken YAML may lie. Its warnings are problems beside the data.
 * Keys that stand twice are not looked for here: `findDuplicateKeys` does that for all formats, and linearly.
 */
export function parseYaml(text: string, [start, end]: Span): ParsedData {
  // yaml does not take a lone CR for a line's end, YAML 1.2 (5.4) does. One unit stays one unit.
  const source = text.slice(start, end).replace(/\r(?!\n)/g, '\n');
  const read = readTokens(source);
  if (read.type === 'refused')
    return { data: null, problems: [{ message: read.message, span: [start + read.offset, start + read.offset + 1], fatal: true }] };
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent', resolveKnownTags: false });
  const [document, following] = composer.compose(read.tokens, true, source.length);
  return document === undefined ? { data: null, problems: [] } : readDocument({ document, following, source, shift: start });
}

type Read =
  | { readonly type: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly type: 'refused'; readonly message: string; readonly offset: number };

/** Lexer and parser work without recursion, so depth is counted exactly before anything recursive runs. */
function readTokens(source: string): Read {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let flow = 0;
  const counts = { scalars: 0, marks: 0 };
  for (const lexeme of new Lexer().lex(source)) {
    flow = countFlow(flow, lexeme);
    if (flow > MAX_YAML_FLOW_DEPTH) return refuse(`more than ${MAX_YAML_FLOW_DEPTH} nested [ or {`, parser.offset);
    if (countParts(counts, lexeme) > MAX_DATA_PARTS) return refuse(TOO_MANY_PARTS, parser.offset);
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_YAML_DEPTH) return refuse(`more than ${MAX_YAML_DEPTH} nested collections`, parser.offset);
  }
  for (const token of parser.end()) tokens.push(token);
  return { type: 'tokens', tokens };
}

function refuse(reason: string, offset: number): Read {
  return {
    type: 'refused',
    message: `The YAML is too complex to parse safely: ${reason}. Write it flatter, and quote values that hold ": ".`,
    offset,
  };
}

/**
 * How many keys and values there are at least: as many as scalars are written, and as many as marks part or open them, since nothing need stand between these.
 * The lexer marks plain and block scalars with a control character of their own; quoted ones begin with their quote. Aliases count as scalars.
 */
function countParts(counts: { scalars: number; marks: number }, lexeme: string): number {
  if (lexeme === '\u{1f}' || /^["'*]/.test(lexeme)) counts.scalars += 1;
  else if (/^[-?:,[{]$/.test(lexeme)) counts.marks += 1;
  return Math.max(counts.scalars, counts.marks);
}

/** The lexer hands out the brackets of flow collections as lexemes of their own; a scalar may look like one, which only errs to the safe side. */
function countFlow(depth: number, lexeme: string): number {
  if (lexeme === '[' || lexeme === '{') return depth + 1;
  return (lexeme === ']' || lexeme === '}') && depth > 0 ? depth - 1 : depth;
}

interface Composed {
  readonly document: Document.Parsed<ParsedNode>;
  readonly following: Document.Parsed<ParsedNode> | undefined;
  readonly source: string;
  readonly shift: number;
}

function readDocument({ document, following, source, shift }: Composed): ParsedData {
  const problems: Problem[] = [];
  const report = (message: string, [start, end]: Span, fatal: boolean): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ message, span: [start + shift, Math.max(start, end) + shift], fatal });
  };
  for (const { code, message, pos } of document.errors) report(wordError(code, message), pos, true);
  if (problems.length > 0) return { data: null, problems };
  for (const { code, message, pos } of document.warnings) report(wordError(code, message), pos, false);
  if (following) {
    const [start] = following.range;
    report('A second YAML document starts here; only the first is read. Put it into a file of its own.', [start, start], false);
  }
  const data = convertYaml({ document, source, shift, report });
  return { data: problems.some(({ fatal }) => fatal) ? null : data, problems };
}

function wordError(code: ErrorCode, message: string): string {
  const sentence = message.trimEnd();
  return `Invalid YAML: ${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${ADVICE[code] ?? ''}`;
}
