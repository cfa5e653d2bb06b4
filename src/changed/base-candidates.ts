/** Where a change under review comes from, as a pipeline's environment tells. */
export interface BaseCandidates {
  /** Revisions to compare with; the first that the clone holds is taken. */
  readonly revisions: readonly string[];
  /** What to do where it holds none of them. */
  readonly advice: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment of a pull or merge request says; null outside of one. */
export function findBaseCandidates(env: Environment): BaseCandidates | null {
  return fromGitHub(env) ?? fromGitLab(env);
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables: GITHUB_BASE_REF is set for pull requests only. */
function fromGitHub({ GITHUB_ACTIONS, GITHUB_BASE_REF, GITHUB_REF, GITHUB_SHA }: Environment): BaseCandidates | null {
  if (!GITHUB_ACTIONS || !GITHUB_BASE_REF) return null;
  // What GitHub checks out for a pull request is its merge into the base branch: the first parent is the base, and two commits are enough.
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(GITHUB_REF ?? '') && /^[0-9a-f]{40,64}$/.test(GITHUB_SHA ?? '');
  return {
    revisions: [...(isMerge ? [`${GITHUB_SHA}^1`] : []), `refs/remotes/origin/${GITHUB_BASE_REF}`],
    advice: 'Check out more than one commit: "fetch-depth: 2" for actions/checkout, or 0 for all.',
  };
}

/** https://docs.gitlab.com/ci/variables/predefined_variables: the target's commit is set where the pipeline runs on the merged result. */
function fromGitLab({ GITLAB_CI, CI_MERGE_REQUEST_TARGET_BRANCH_SHA, CI_MERGE_REQUEST_DIFF_BASE_SHA }: Environment): BaseCandidates | null {
  if (!GITLAB_CI) return null;
  const revision = CI_MERGE_REQUEST_TARGET_BRANCH_SHA || CI_MERGE_REQUEST_DIFF_BASE_SHA;
  return revision ? { revisions: [revision], advice: 'Clone more commits: GIT_DEPTH: "0" in the job\'s variables.' } : null;
}
