import { type BaseCandidates, findBaseCandidates } from '../changed/base-candidates.ts';
import { type GitPlace, readGit, runGit } from './git.ts';
import { GitError } from './git-error.ts';

/** What a change is counted from. */
export interface GitBase {
  /** The id of a commit; of an empty tree where there is no commit yet. */
  readonly commit: string;
  /** The revision that led there, as it was given or found. */
  readonly revision: string;
}

/**
 * The commit at which HEAD parted from a revision (for an ancestor of HEAD, or where there are several, the revision itself). Without a revision: from what a pull or merge request goes
 * into, as the pipeline's environment says; else from the branch that this one follows, or origin's default branch. Throws GitError where there is none.
 */
export async function findBase(asked: string | null, place: GitPlace): Promise<GitBase> {
  const head = await resolveCommit('HEAD', place);
  if (head === null) return readEmptyBase(asked, place);
  const revision = asked === null ? await findRevision(place) : asked;
  const commit = await resolveCommit(revision, place);
  if (commit === null) throw new GitError(await describeUnknown(revision, place));
  const { exitCode, stdout } = await runGit(['merge-base', '--all', commit, head], place);
  const [parted = '', ...others] = stdout.toString('latin1').trim().split('\n');
  if (exitCode !== 0 || !isId(parted)) throw new GitError(await describeParted(revision, place));
  // Merged both ways, they parted in several places: from any one of them, what was mended since and is undone here would look as if it had always been so.
  return { commit: others.length > 0 ? commit : parted, revision };
}

/** Before the first commit all is new: then the base is a tree without files. */
async function readEmptyBase(asked: string | null, place: GitPlace): Promise<GitBase> {
  if (asked !== null && asked !== 'HEAD') throw new GitError(await describeUnknown(asked, place));
  const tree = (await readGit(['hash-object', '-t', 'tree', '--stdin'], place)).trim();
  return { commit: tree, revision: 'HEAD' };
}

/** The id of the commit that a revision names; null where there is none. Text that Git could take for an option is no revision. Throws GitError where it could mean two. */
export async function resolveCommit(revision: string, place: GitPlace): Promise<string | null> {
  if (!/^[^-\p{Cc}][^\p{Cc}]{0,999}$/u.test(revision)) return null;
  const warned = ['-c', 'core.warnAmbiguousRefs=true', 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
  const { exitCode, stdout, stderr } = await runGit(warned, place);
  const id = stdout.toString('latin1').trim();
  if (exitCode !== 0 || !isId(id)) return null;
  if (/refname '.*' is ambiguous/.test(stderr) && !exactRevision.test(revision)) throw new GitError(describeAmbiguous(revision));
  return id;
}

/** Names that Git takes by the letter, whatever other refs are called. */
const exactRevision = /^(?:refs\/.+|(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})(?:[~^@].*)?)$/s;

/** Git would take a tag before a branch: somebody may have put it there. */
function describeAmbiguous(revision: string): string {
  return `"${revision}" could mean two things here: a tag, a branch or a commit of that name. Write it in full, as refs/heads/main or refs/remotes/origin/main.`;
}

async function findRevision(place: GitPlace): Promise<string> {
  const review = findBaseCandidates(place.env);
  const candidates = review?.revisions ?? (await listBranches(place));
  for (const candidate of candidates) {
    if ((await resolveCommit(candidate, place)) !== null) return candidate;
  }
  throw new GitError(review ? describeMissing(review) : nothingToCompare);
}

const nothingToCompare =
  'Nothing says what to compare with: this branch follows no other, and there is no origin/HEAD. Name a revision: --changed main';

function describeMissing({ revisions, advice }: BaseCandidates): string {
  return `This clone does not hold what the request goes into (${revisions.join(', ')}). ${advice}`;
}

/** A branch that follows its own copy (feature, origin/feature) says nothing about what it will go into; one that follows another does. */
async function listBranches(place: GitPlace): Promise<readonly string[]> {
  const read = async (...args: string[]): Promise<string> => {
    const { exitCode, stdout } = await runGit(args, place);
    return exitCode === 0 ? stdout.toString('utf8').trim() : '';
  };
  const branch = await read('symbolic-ref', '--quiet', '--short', 'HEAD');
  const upstream = await read('rev-parse', '--symbolic-full-name', '@{upstream}');
  const origin = 'refs/remotes/origin/HEAD';
  if (upstream === '') return [origin];
  return upstream.endsWith(`/${branch}`) ? [origin, upstream] : [upstream, origin];
}

async function describeUnknown(revision: string, place: GitPlace): Promise<string> {
  const more = (await isShallow(place))
    ? ' This clone is shallow: fetch more of its history (in a pipeline: fetch-depth: 0, GIT_DEPTH: "0").'
    : ' To name files as well, write them before: packetlint docs --changed';
  return `There is no revision "${revision}" here.${more}`;
}

async function describeParted(revision: string, place: GitPlace): Promise<string> {
  return (await isShallow(place))
    ? `This clone is shallow, and does not reach back to where HEAD parted from ${revision}. Fetch more of its history (in a pipeline: fetch-depth: 0, GIT_DEPTH: "0").`
    : `HEAD and ${revision} have no commit in common.`;
}

async function isShallow(place: GitPlace): Promise<boolean> {
  return (await readGit(['rev-parse', '--is-shallow-repository'], place)).trim() === 'true';
}

function isId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
