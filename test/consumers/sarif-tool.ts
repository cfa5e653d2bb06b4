import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = new URL('./node_modules/@microsoft/sarif-multitool-linux/', import.meta.url).pathname;
const tool = join(folder, 'Sarif.Multitool');
// Without this it asks for a library of Unicode data that not every machine has.
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };

export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly snippet?: { readonly text: string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
        readonly region: SarifRegion;
      };
      readonly logicalLocations?: readonly [{ readonly fullyQualifiedName: string; readonly name: string; readonly kind: string }];
    },
  ];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
  readonly fixes?: readonly {
    readonly description: { readonly text: string };
    readonly artifactChanges: readonly [
      { readonly replacements: readonly [{ readonly deletedRegion: SarifRegion; readonly insertedContent: { readonly text: string } }] },
    ];
  }[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly help: { readonly text: string; readonly markdown: string };
        readonly helpUri: string;
      }[];
    };
  };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
    },
  ];
  readonly results: readonly SarifResult[];
}

/** The only run of a log. */
export function readRun(text: string): SarifRun {
  return JSON.parse(text).runs[0];
}

/** The official schema, which the tool ships with. */
export const sarifSchema: object = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8'));

/** What the validator says about a log, by the rules of SARIF and of GitHub, as `rule: message`. */
export function validateSarif(file: string): readonly string[] {
  const output = `${file}.validation`;
  run('validate', file, '--output', output, '--log', 'ForceOverwrite;PrettyPrint', '--rule-kind', 'Sarif;Ghas');
  const { results } = readRun(readFileSync(output, 'utf8'));
  return results.map(
    ({ ruleId, locations, message }) => `${ruleId}: ${JSON.stringify(message)} ${JSON.stringify(locations).slice(0, 300)}`,
  );
}

/** A log with the tool's own hashes of lines, counted from a folder. */
export function insertHashes(file: string, root: string): SarifRun {
  const bare = `${file}.bare`;
  const log = JSON.parse(readFileSync(file, 'utf8'));
  for (const result of log.runs[0].results) delete result.partialFingerprints;
  log.runs[0].originalUriBaseIds.ROOT.uri = `${pathToFileURL(root).href}/`;
  writeFileSync(bare, JSON.stringify(log));
  const output = `${file}.hashed`;
  run('rewrite', bare, '--output', output, '--log', 'ForceOverwrite', '--insert', 'RollingHashPartialFingerprints');
  return readRun(readFileSync(output, 'utf8'));
}

/** It ends with 0 whatever it finds, and with others when it cannot work. */
function run(...args: readonly string[]): void {
  // npm may be told to run no install scripts, and then the file is not executable.
  chmodSync(tool, 0o755);
  execFileSync(tool, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
