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
    ...describeOptions(file.options ?? {}),
    ...of(kinds).flatMap(kind => describeKind(kind, kindChecks(kind))),
    '## Rules',
    '',
    ...describeRules(of(rules)),
    ...describeLists(of(lists)),
  ].join('\n');
}

function describeOptions(options) {
  const rows = Object.entries(options).map(([name, { description, default: value, enum: allowed }]) => {
    const others = allowed ? `one of ${allowed.map(entry => `\`${JSON.stringify(entry)}\``).join(', ')}` : '';
    return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${others} | ${escapeCell(description)} |`;
  });
  if (rows.length === 0) return [];
  const head = [
    '## Options',
    '',
    'A config sets them under `packs`.',
    '',
    '| option | default | values | what it says |',
    '| --- | --- | --- | --- |',
  ];
  return [...head, ...rows, ''];
}

/** Which options a kind or list has variants for. */
function describeVariants({ variants = [] }) {
  const whens = variants.map(({ when }) =>
    Object.entries(when)
      .map(
        ([name, expected]) =>
          `\`${name}\` ${[expected]
            .flat()
            .map(entry => `\`${JSON.stringify(entry)}\``)
            .join(' or ')}`,
      )
      .join(' and '),
  );
  return whens.length === 0 ? [] : [`It differs for ${whens.join('; ')}.`, ''];
}

function describeKind({ id, file, variants }, checks) {
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
    ...describeVariants({ variants }),
  ];
}

function describeMatch(match) {
  const describe = ([key, value]) => {
    if (Array.isArray(value))
      return `${key} ${value.map(entry => `\`${typeof entry === 'string' ? entry : `/${entry.pattern}/`}\``).join(', ')}`;
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
  const rows = lists.map(
    ({ id, file, items, commands }) => `| \`${id}\` | ${(commands ?? items).length} | ${escapeCell(file?.docs?.description ?? '')} |`,
  );
  return ['## Lists', '', 'A config can extend or replace them.', '', '| list | items | what it is |', '| --- | --- | --- |', ...rows, ''];
}

function formatRow([id, severity, policy, suppressor, description]) {
  return `| ${id} | ${severity} | ${policy.join(' ')} | ${suppressor} | ${escapeCell(description)} |`;
}

/** Text in a cell of a table. */
export function escapeCell(text) {
  return escapeText(text).replaceAll('|', '\\|');
}

/** `<run>` would be HTML; in code it stands as it is. */
export function escapeText(text) {
  return text.replace(/`[^`]*`|</g, found => (found === '<' ? '\\<' : found));
}
