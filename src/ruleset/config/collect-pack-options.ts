import type { ConfigFile } from '../../generated/config-file.ts';
import { checkOptionValue } from '../checks/check-options.ts';
import type { Report } from '../checks/mistake.ts';
import type { Ruleset } from '../ruleset.ts';
import type { PackOptions } from '../variants/apply-pack-options.ts';

/** What configs say of packs; of the same option the last one wins. */
export function collectPackOptions(files: readonly ConfigFile[]): PackOptions {
  const collected: Record<string, PackOptions[string]> = {};
  for (const [name, options] of files.flatMap(file => Object.entries(file.packs ?? {}))) {
    collected[name] = { ...(Object.hasOwn(collected, name) ? collected[name] : {}), ...options };
  }
  return collected;
}

/** Reports packs and options that there are not, and values that these cannot have. */
export function checkPackOptions({ packs = {} }: ConfigFile, ruleset: Ruleset, report: Report): void {
  for (const [name, options] of Object.entries(packs)) {
    const pack = Object.hasOwn(ruleset.packs, name) ? ruleset.packs[name] : undefined;
    const known = Object.keys(pack?.file.options ?? {});
    if (!pack) {
      const unknown = { name, known: Object.keys(ruleset.packs) };
      report({ path: ['packs', name], on: 'key', message: `There is no pack "${name}".`, unknown });
      continue;
    }
    for (const [option, value] of Object.entries(options)) {
      const path = ['packs', name, option];
      const declared = known.includes(option) ? pack.file.options?.[option] : undefined;
      const message = declared && checkOptionValue(declared, value);
      if (message) report({ path, message });
      const expected = known.length > 0 ? `it has ${known.join(', ')}` : 'it has none';
      if (!declared)
        report({
          path,
          on: 'key',
          message: `The pack "${name}" has no option "${option}"; ${expected}.`,
          unknown: { name: option, known },
        });
    }
  }
}
