import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suggestName } from '../../directives/suggest-name.ts';
import { formatters } from '../../generated/formatters.ts';
import type { Formatter } from '../../report/formatter.ts';
import { UsageError } from '../usage-error.ts';
import { resolvePackage } from './resolve-package.ts';

/**
 * A formatter by the name of a built-in one, by the path of an ESLint formatter file, or by the name of an ESLint formatter package (`junit` or
 * `eslint-formatter-junit`, `@scope/x` or `@scope/eslint-formatter-x`), resolved from the working folder. Throws UsageError where there is none.
 */
export async function loadFormatter(name: string, cwd: string): Promise<Formatter> {
  const builtIn = Object.hasOwn(formatters, name) ? formatters[name] : undefined;
  if (builtIn) return builtIn();
  const path = isPath(name) ? resolve(cwd, name) : resolvePackage(packageName(name), cwd);
  if (path === null) throw new UsageError(await describeUnknown(name));
  const { importModule } = await import('./import-module.ts');
  const module = await importModule(pathToFileURL(path).href).catch((error: unknown) => {
    throw new UsageError(`The formatter ${path} could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
  });
  const formatter = formatterOf(module);
  if (!formatter) throw new UsageError(`The formatter ${path} exports no function.`);
  return guardFormatter(formatter, path);
}

/** What is wrong with somebody else's formatter is no bug of packetlint. */
function guardFormatter(formatter: Formatter, path: string): Formatter {
  return async (results, context) => {
    let text: unknown;
    try {
      text = await formatter(results, context);
    } catch (error) {
      throw new UsageError(`The formatter ${path} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (typeof text !== 'string') throw new UsageError(`The formatter ${path} gave no text, but ${text === null ? 'null' : typeof text}.`);
    return text;
  };
}

function isPath(name: string): boolean {
  if (name.startsWith('@')) return false;
  return /[\\/]/.test(name) || ['.js', '.mjs', '.cjs'].includes(extname(name));
}

/** As ESLint completes them. */
function packageName(name: string): string {
  const [, scope, rest] = /^(?:(@[^/]+)\/?)?(.*)$/.exec(name) ?? [];
  const full = !rest ? 'eslint-formatter' : /^eslint-formatter(?:-|$)/.test(rest) ? rest : `eslint-formatter-${rest}`;
  return scope === undefined ? full : `${scope}/${full}`;
}

// CommonJS compiled from ES modules carries its default export in a default export.
function formatterOf(module: unknown): Formatter | null {
  let candidate = module;
  for (let depth = 0; depth < 3; depth += 1) {
    if (typeof candidate === 'function') return candidate as Formatter;
    candidate = candidate !== null && typeof candidate === 'object' && 'default' in candidate ? candidate.default : null;
  }
  return null;
}

async function describeUnknown(name: string): Promise<string> {
  const hint = await suggestName(name, Object.keys(formatters));
  const known = Object.keys(formatters).sort().join(', ');
  return `There is no format "${name}", and no package ${packageName(name)} here.${hint || ` Built in are ${known}.`}`;
}
