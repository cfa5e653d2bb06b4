import type { Formatter } from './formatter.ts';
import { type IdentifiedMessage, identifyMessages, identityKey } from './message-identity.ts';
import type { LintMessage } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { artifactPath } from './source/artifact-uri.ts';
import { hashText } from './source/hash-text.ts';
import { ruleName } from './source/rule-name.ts';
import { stringifyJson } from './stringify-json.ts';

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const gitlab: Formatter = (results, { cwd, root = cwd }) => {
  const issues = results.flatMap(result => {
    const { path } = artifactPath(root, result.filePath);
    return identifyMessages(result).map(identified => describeIssue(identified, path));
  });
  return stringifyJson(issues, 1);
};

function describeIssue(identified: IdentifiedMessage, path: string): object {
  const { message } = identified;
  return {
    description: sanitizeText(message.message),
    check_name: ruleName(message),
    fingerprint: fingerprint(identified, path),
    severity: severityOf(message),
    location: { path: sanitizeText(path), lines: { begin: message.line, end: message.endLine ?? message.line } },
  };
}

/** By content, so that a finding is told again in the next merge request. GitLab drops what has a fingerprint that it has seen, so equal ones are counted. */
function fingerprint({ identity, occurrence }: IdentifiedMessage, path: string): string {
  return hashText(JSON.stringify([path, identityKey(identity), occurrence]));
}

function severityOf({ fatal, severity }: LintMessage): string {
  return fatal ? 'critical' : severity === 2 ? 'major' : 'minor';
}
