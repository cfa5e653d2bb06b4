import { importBundled } from './validators.mjs';

const suppressors = { inline: 'a comment', config: 'the config', never: 'nobody' };

/** docs/packs/<pack>.md, from the built-in ruleset: every rule, and every check of a kind. */
export async function generatePackDocs() {
  const { builtin } = await importBundled('src/generated/builtin.ts');
  const { kindChecks } = await importBundled('src/kinds/kind-checks.ts');
  const pages = Object.values(builtin.packs).map(pack => [`docs/packs/${pack.name}.md`, describePack(pack, builtin, kindChecks)]);
  return Object.fromEntries(pages);
}

function describePack({ name, file }, { rules, kinds, lists }, kindChecks) {
  const of = record => Object.values(record).filter(entry => entry.pack === name);
  return [
    `# The pack ${name}`,
    '',
    escapeText(file.docs.description),
    '',
    ...(file.docs.source ? [`Source: ${file.docs.source}.`, ''] : []),
    `Version ${file.version}. ${file.default === false ? 'Off until a config extends it.' : 'On where no config says otherwise.'}`,
    '`packetlint explain ID` tells more of each: why, where it comes from, what it says, and examples.',
    '',
    '_Off by_ says who may switch it off: a comment in the document (or the config), the config only, or nobody.',
    '',
    ...of(kinds).flatMap(kind => describeKind(kind, kindChecks(kind))),
    '## Rules',
    '',
    ...describeRules(of(rules)),
    ...describeLists(of(lists)),
  ].join('\n');
}

function describeKind({ id, file }, checks) {
  const rows = checks.map(check =>
    formatRow([`\`${check.id}\``, check.severity, check.policy, suppressors[check.suppressible], check.description]),
  );
  return [
    `## Kind ${id}`,
    '',
    escapeText(file.docs.description),
    ...(file.docs.why ? [escapeText(file.docs.why)] : []),
    '',
    'It is known by any one of these; a path decides before a shape:',
    '',
    ...file.match.map(match => `- ${describeMatch(match)}`),
    ...(file.template?.match ?? []).map(match => `- ${describeMatch(match)} (its template)`),
    '',
    '| check | severity | policies | off by | what must hold |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function describeMatch(match) {
  const describe = ([key, value]) => {
    if (Array.isArray(value)) return `${key} ${value.map(entry => `\`${entry}\``).join(', ')}`;
    const keys = Object.entries(value).map(([name, expected]) => (expected === true ? `\`${name}\`` : `\`${name}: ${expected}\``));
    return `${key} ${keys.join(', ')}`;
  };
  return Object.entries(match).map(describe).join(' and ');
}

function describeRules(rules) {
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    '| rule | severity | policies | off by | what must hold |',
    '| --- | --- | --- | --- | --- |',
    ...sorted.map(({ id, file: { meta } }) =>
      formatRow([
        `\`${id}\``,
        meta.severity ?? 'error',
        meta.policy ?? [],
        suppressors[meta.suppressible ?? 'inline'],
        meta.docs.description,
      ]),
    ),
    '',
  ];
}

function describeLists(lists) {
  if (lists.length === 0) return [];
  const rows = lists.map(({ id, file, items }) => `| \`${id}\` | ${items.length} | ${escapeCell(file?.docs?.description ?? '')} |`);
  return ['## Lists', '', 'A config can extend or replace them.', '', '| list | items | what it is |', '| --- | --- | --- |', ...rows, ''];
}

function formatRow([id, severity, policy, suppressor, description]) {
  return `| ${id} | ${severity} | ${policy.join(' ')} | ${suppressor} | ${escapeCell(description)} |`;
}

function escapeCell(text) {
  return escapeText(text).replaceAll('|', '\\|');
}

/** `<run>` would be HTML; in code it stands as it is. */
function escapeText(text) {
  return text.replace(/`[^`]*`|</g, found => (found === '<' ? '\\<' : found));
}
