import { parseArgs } from 'node:util';
import { suggestName } from '../directives/suggest-name.ts';
import { UsageError } from './usage-error.ts';

/** An option of a command; the key in OptionSpecs is its long name. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: true;
  /** May stand without its value; what follows right after it is the value unless it is an option, or `--`. */
  readonly optional?: true;
  /** The word for its value in the help. */
  readonly value?: string;
  readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of a command's options: text, true (also for an optional value that is not given), or an array of texts for those that may come several times. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]?: Specs[Name] extends { multiple: true }
    ? readonly string[]
    : Specs[Name] extends { optional: true }
      ? string | true
      : Specs[Name]['type'] extends 'string'
        ? string
        : true;
};

export interface ParsedArguments<Specs extends OptionSpecs> {
  readonly values: OptionValues<Specs>;
  readonly positionals: readonly string[];
  /** The options with a value, by long name, in the order of the call. */
  readonly given: readonly (readonly [name: string, value: string])[];
}

/** Reads a command line. Throws UsageError for an unknown option, with the nearest known one, and for a value that is missing or too many. */
export async function parseArguments<Specs extends OptionSpecs>(args: readonly string[], specs: Specs): Promise<ParsedArguments<Specs>> {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short, optional }]) => [
      name,
      { type: optional ? 'boolean' : type, ...(short === undefined ? {} : { short }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string | true | string[]>();
  const positionals: string[] = [];
  const given: [string, string][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'positional') positionals.push(token.value);
    if (token?.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) throw new UsageError(await describeUnknown(token.rawName, specs));
    const next = tokens[at + 1];
    const follows = spec.optional && token.value === undefined && next?.kind === 'positional';
    if (follows) at += 1;
    const value = readValue(follows ? { rawName: token.rawName, value: next.value } : token, spec);
    if (typeof value === 'string') given.push([token.name, value]);
    if (spec.multiple && typeof value === 'string') values.set(token.name, [...textsOf(values.get(token.name)), value]);
    else if (values.has(token.name) && spec.type === 'string') throw new UsageError(`${token.rawName} is given twice.`);
    else values.set(token.name, value);
  }
  return { values: Object.fromEntries(values) as OptionValues<Specs>, positionals, given };
}

function readValue(token: { readonly rawName: string; readonly value?: string | undefined }, spec: OptionSpec): string | true {
  if (spec.type === 'boolean') {
    if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
    return true;
  }
  if (token.value === undefined && spec.optional) return true;
  // "--format --fix": the value was forgotten. A negative number is a value.
  if (token.value === undefined || token.value === '' || /^-\D/.test(token.value)) {
    throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? 'VALUE'}`);
  }
  return token.value;
}

async function describeUnknown(rawName: string, specs: OptionSpecs): Promise<string> {
  const hint = await suggestName(
    rawName,
    Object.keys(specs).map(name => `--${name}`),
  );
  return `There is no option ${rawName}.${hint || ' See --help.'}`;
}

function textsOf(value: string | true | string[] | undefined): string[] {
  return Array.isArray(value) ? value : [];
}
