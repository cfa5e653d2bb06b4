import { describe, expect, it } from 'vitest';
import { allowed } from './allowed-commands.ts';
import { denied, deniedInBlocks, type Fault, rulesOnCommands } from './denied-commands.ts';
import { createOkstraLinter } from './plan-fixtures.ts';

type Found = readonly [fault: string, text: string];

const linter = await createOkstraLinter();
const faultOf = new Map<string, Fault>(Object.entries(rulesOnCommands).map(([fault, id]) => [id, fault as Fault]));
const before = '# Claude verifier result\n\nVerdict: PASS\n\n## Read-only command log\n\n';

/** What the rules on commands find in a document: which, and the stretch of the text. An entry of a log that is no command is a fault too. */
async function findIn(path: string, text: string): Promise<Found[]> {
  const messages = (await linter.lint({ filePath: path, path, source: text }))?.messages ?? [];
  const lines = text.split('\n');
  return messages.flatMap(({ ruleId, line, column, endLine, endColumn }) => {
    const fault = faultOf.get(ruleId ?? '') ?? unreadBy(ruleId);
    const end = endLine === line ? (endColumn ?? column) - 1 : undefined;
    return fault === undefined ? [] : [[fault, (lines[line - 1] ?? '').slice(column - 1, end)]];
  });
}

function unreadBy(ruleId: string | null): string | undefined {
  return ruleId === 'okstra/command-log-entry-without-command' || ruleId === 'okstra/command-log-row-without-command'
    ? 'unread'
    : undefined;
}

const inFence = (line: string): Promise<Found[]> => findIn('claude-verifier-01.md', `${before}\`\`\`console\n$ ${line}\n\`\`\`\n`);
const inList = (line: string): Promise<Found[]> => findIn('claude-verifier-01.md', `${before}- \`${line}\` — exit code 0\n`);
const inTable = (line: string): Promise<Found[]> =>
  findIn('claude-verifier-01.md', `${before}| Command | Exit code |\n| --- | --- |\n| \`${line.replaceAll('|', '\\|')}\` | 0 |\n`);
const inProject = (line: string): Promise<Found[]> =>
  findIn('.project-docs/okstra/project.json', `{ "qaCommands": { "test": [{ "label": "x", "cmd": ${JSON.stringify(line)} }] } }\n`);

const places = { fence: inFence, list: inList, table: inTable, project: inProject } as const;

describe.each(Object.entries(places))('commands in a %s', (place, find) => {
  const isBlock = place === 'fence' || place === 'project';
  it.each(isBlock ? [...denied, ...deniedInBlocks] : denied)('denies %s', async (marked, ...faults) => {
    const line = marked.replace(/[«»]/g, '');
    const tokens = [...marked.matchAll(/«(.*?)»/g)].map(([, token = '']) =>
      place === 'project' ? JSON.stringify(token).slice(1, -1) : token,
    );
    const found = await find(line);
    expect(found).toEqual(faults.map((fault, index) => [fault, tokens[index]]));
  });

  it.each(allowed.map(line => [line]))('allows %s', async line => expect(await find(line)).toEqual([]));
});
