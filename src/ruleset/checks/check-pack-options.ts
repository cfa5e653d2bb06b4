import type { When } from '../../generated/kind-file.ts';
import type { PackFile } from '../../generated/pack-file.ts';
import { checkOptionValue } from './check-options.ts';
import type { FileContext } from './file-context.ts';
import type { JsonPath } from './mistake.ts';

/** Reports options of a pack whose default they do not allow themselves. */
export function checkPack({ options = {} }: PackFile, { report }: FileContext): void {
  for (const [name, option] of Object.entries(options)) {
    const message = checkOptionValue(option, option.default);
    if (message) report({ path: ['options', name, 'default'], message });
  }
}

/** Reports options of the file's own pack that there are not, or values that these cannot have; one of several for a `when`. */
export function checkOptionValues(
  given: When,
  path: JsonPath,
  { known, pack, report }: Pick<FileContext, 'known' | 'pack' | 'report'>,
): void {
  const declared = known.packs.get(pack) ?? {};
  if (known.packs.get(pack) === null) return;
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!option) {
      const names = Object.keys(declared);
      const message = `The pack ${pack} has no option "${name}"${names.length === 0 ? '; options stand in pack.json' : ''}.`;
      report({ path: [...path, name], on: 'key', message, unknown: { name, known: names } });
      continue;
    }
    const isChoice = Array.isArray(value) && !Array.isArray(option.default);
    for (const [index, entry] of (isChoice ? value : [value]).entries()) {
      const message = checkOptionValue(option, entry);
      if (message) report({ path: isChoice ? [...path, name, index] : [...path, name], message });
    }
  }
}
