import type { ParsedDocument } from '../document/document.ts';
import type { Facts } from '../facts/facts.ts';
import type { Match } from '../generated/kind-file.ts';
import { compileGlob } from '../ruleset/globs/glob.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { holdsShape } from './shape-match.ts';

export interface ClassifyInput {
  readonly document: ParsedDocument;
  /** From the workspace's root, with forward slashes. */
  readonly path: string;
  readonly kinds: Iterable<Kind>;
  /** The id of the kind that config or caller named; it is not questioned. */
  readonly forced?: string | null;
  /** The document's facts without any kind's names; asked for only where a shape decides. */
  facts(): Facts;
}

export interface Classification {
  /** Null where the document is of no kind. */
  readonly kind: Kind | null;
  readonly form: 'filled' | 'template';
}

/** A path outranks any shape, however much of a shape is named. */
const pathRank = 1_000_000;

/**
 * The kind of a document. Any one alternative of a kind's `match` is enough; a path decides before a shape, and of several kinds the one
 * whose alternative names most wins, then the first by id. `template.match` recognises the kind too, and decides the form.
 */
export function classifyDocument(input: ClassifyInput): Classification {
  const kinds = [...input.kinds];
  const forced = kinds.find(kind => kind.id === input.forced);
  if (forced) return classified(forced, input);
  let best: { kind: Kind; rank: number } | null = null;
  // Shapes are read from the parsed document: only where no path has decided.
  const isPlaced = kinds.some(kind => alternativesOf(kind).some(match => isPlacement(match, input.path)));
  for (const kind of kinds) {
    const rank = rankKind(kind, input, isPlaced);
    if (rank > 0 && (!best || rank > best.rank || (rank === best.rank && kind.id < best.kind.id))) best = { kind, rank };
  }
  return best ? classified(best.kind, input) : { kind: null, form: 'filled' };
}

function classified(kind: Kind, input: ClassifyInput): Classification {
  const isTemplate = (kind.file.template?.match ?? []).some(match => rankMatch(match, kind, input) > 0);
  return { kind, form: isTemplate ? 'template' : 'filled' };
}

function rankKind(kind: Kind, input: ClassifyInput, isPlaced: boolean): number {
  const alternatives = alternativesOf(kind).filter(({ paths }) => paths || !isPlaced);
  return alternatives.reduce((rank, match) => Math.max(rank, rankMatch(match, kind, input)), 0);
}

/** Whether the path alone decides. */
function isPlacement(match: Match, path: string): boolean {
  return match.paths !== undefined && countCriteria(match) === 0 && matchesAnyPath(match.paths, path);
}

function alternativesOf({ file }: Kind): readonly Match[] {
  return [...file.match, ...(file.template?.match ?? [])];
}

/** 0 where something named does not hold; else the more that is named, the higher. */
function rankMatch(match: Match, kind: Kind, input: ClassifyInput): number {
  if (match.paths && !matchesAnyPath(match.paths, input.path)) return 0;
  const criteria = countCriteria(match);
  if (criteria > 0 && !holdsShape(match, kind, input)) return 0;
  return criteria + (match.paths ? pathRank : 0);
}

function countCriteria({ frontmatter = {}, data = {}, columns = [], headings = [], fields = [] }: Match): number {
  return Object.keys(frontmatter).length + Object.keys(data).length + columns.length + headings.length + fields.length;
}

const compiled = new WeakMap<readonly string[], readonly ((path: string) => boolean)[]>();

/** Whether one of the globs matches the path. Compiled once for each array of globs. */
export function matchesAnyPath(globs: readonly string[], path: string): boolean {
  const tests = compiled.get(globs) ?? globs.map(compileGlob);
  compiled.set(globs, tests);
  return tests.some(test => test(path));
}
