import { listVaried, loadPacks } from './load-packs.mjs';
import { escapeCell, escapeText } from './pack-docs.mjs';
import { importBundled } from './validators.mjs';

/** Packs that are being written: what they do not decide yet is told, and fails nothing. */
const unfinished = ['okstra'];

/**
 * docs/coverage/<pack>.md, from the policies.json of each pack: every policy, and what decides it, or why nothing does. A policy that nothing decides, and that
 * does not say why, makes the run fail.
 */
export async function generateCoverageDocs() {
  const { ruleset, policies } = await loadPacks();
  const decisions = await collectDecisions(ruleset);
  const pages = Object.entries(policies).map(([pack, { $schema: _, ...catalogue }]) => {
    const entries = Object.entries(catalogue).map(([id, policy]) => ({ id, policy, by: decisions.get(`${pack} ${id}`) ?? [] }));
    reportUndecided(pack, entries);
    return [`docs/coverage/${pack}.md`, describePack(ruleset.packs[pack], entries)];
  });
  return Object.fromEntries(pages);
}

/** The rules and checks that name a policy, by pack and policy, with the options of the pack at any value. */
async function collectDecisions(ruleset) {
  const { kindChecks } = await importBundled('src/kinds/kind-checks.ts');
  const decisions = new Map();
  const add = (pack, id, decision) => {
    const key = `${pack} ${id}`;
    const present = decisions.get(key) ?? [];
    if (!present.some(other => other.id === decision.id)) decisions.set(key, [...present, decision]);
  };
  for (const { id, pack, file } of Object.values(ruleset.rules)) {
    const decision = { id, path: `rules/${id}.json`, off: file.meta.severity === 'off' };
    for (const policy of file.meta.policy ?? []) add(pack, policy, decision);
  }
  for (const kind of (await listVaried(ruleset)).flatMap(({ kinds }) => Object.values(kinds))) {
    const path = `rules/${kind.id.replace('/', '/kinds/')}.json`;
    for (const { id, policy, severity } of kindChecks(kind))
      for (const each of policy) add(kind.pack, each, { id, path, off: severity === 'off' });
  }
  return decisions;
}

function isUndecided({ policy, by }) {
  return by.length === 0 && policy.undecidable === undefined && policy.builtIn === undefined;
}

function reportUndecided(pack, entries) {
  const ids = entries.filter(isUndecided).map(({ id }) => id);
  if (ids.length === 0) return;
  console.error(`rules/${pack}/policies.json: no rule or kind decides ${ids.join(', ')}. Write one, or say why with "undecidable".`);
  if (!unfinished.includes(pack)) process.exitCode = 1;
}

function describePack({ name, file }, entries) {
  const count = test => entries.filter(test).length;
  const partly = count(({ policy }) => policy.partly !== undefined);
  const undecidable = count(({ policy }) => policy.undecidable !== undefined);
  const open = count(isUndecided);
  const decided = entries.length - undecidable - open;
  return [
    `# What the pack ${name} covers`,
    '',
    `${escapeText(file.docs.description)} Its rules and kinds stand in [packs/${name}.md](../packs/${name}.md).`,
    '',
    `Of ${entries.length} policies ${decided} are decided${partly > 0 ? `, ${partly} of them in part` : ''}${undecidable > 0 ? `; ${undecidable} cannot be` : ''}${open > 0 ? `; ${open} ${open === 1 ? 'is' : 'are'} not yet` : ''}.`,
    '',
    '| policy | what it asks for | decided by | what is left to people |',
    '| --- | --- | --- | --- |',
    ...entries.map(describeEntry),
    '',
    '## Sources',
    '',
    '| policy | where it is written |',
    '| --- | --- |',
    ...entries.map(({ id, policy }) => `| ${id} | ${escapeCell(policy.source)} |`),
    '',
  ].join('\n');
}

function describeEntry({ id, policy, by }) {
  const rules = by.map(decision => `[\`${decision.id}\`](../../${decision.path})${decision.off ? ' (off by default)' : ''}`);
  const decided = [...(rules.length > 0 ? [rules.join(', ')] : []), ...(policy.builtIn ? [escapeCell(policy.builtIn)] : [])];
  const left = policy.undecidable ?? policy.partly ?? '';
  return `| ${id} | ${escapeCell(policy.text)} | ${decided.length > 0 ? decided.join('; ') : policy.undecidable ? '(nothing)' : '(nothing yet)'} | ${escapeCell(left)} |`;
}
