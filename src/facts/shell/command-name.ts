import { normalizeText } from '../normalize-text.ts';
import type { ShellWord } from './shell-command.ts';

/** A command's name without its path and without what Windows appends. */
export function commandName(word: string): string {
  const name = normalizeText(word);
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return base.replace(/\.(?:cmd|exe|bat|ps1|com)$/i, '') || name;
}

/** Options before the subcommand that take a value as the next word. */
const valuedOptions: Readonly<Record<string, readonly string[]>> = {
  git: ['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--exec-path'],
  npm: ['--prefix', '-C', '-w', '--workspace', '--registry', '--userconfig', '--loglevel'],
  pnpm: ['--prefix', '-C', '--dir', '-F', '--filter', '--registry'],
  yarn: ['--cwd', '--registry'],
  make: ['-C', '-f', '-I', '--directory', '--file'],
  go: ['-C'],
  docker: ['-H', '--host', '-c', '--context', '--config', '-l', '--log-level'],
  kubectl: ['-n', '--namespace', '--context', '--kubeconfig'],
};

/** The first argument that is neither an option nor an option's value; `+nightly` of cargo counts as an option. */
export function subcommandOf(name: string, args: readonly ShellWord[]): string | null {
  const valued = Object.hasOwn(valuedOptions, name) ? (valuedOptions[name] ?? []) : [];
  for (let index = 0; index < args.length; index += 1) {
    const value = args[index]?.value ?? '';
    if (!/^[-+]/.test(value)) return normalizeText(value);
    if (valued.includes(value)) index += 1;
  }
  return null;
}
