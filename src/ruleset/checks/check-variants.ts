import type { KindFile, When } from '../../generated/kind-file.ts';
import type { ListFile } from '../../generated/list-file.ts';
import type { OptionValues } from '../variants/option-values.ts';
import { placeMistake } from '../variants/place-mistake.ts';
import { checkKind } from './check-kind.ts';
import { checkListChange } from './check-list-change.ts';
import { checkOptionValues } from './check-pack-options.ts';
import type { FileContext } from './file-context.ts';
import type { KindShape } from './known.ts';

/** Reports variants for options that there are not, or for values that these cannot have. */
export function checkWhens({ variants = [] }: { readonly variants?: readonly { readonly when: When }[] }, context: FileContext): void {
  for (const [index, variant] of variants.entries()) {
    checkOptionValues(variant.when, ['variants', index, 'when'], context);
    if (Object.keys(variant).length === 1)
      context.report({ path: ['variants', index], on: 'start', message: 'This variant changes nothing: name what differs beside "when".' });
  }
}

/** Reports what variants of a list cannot change. */
export function checkListVariants(id: string, { variants = [] }: ListFile, { known, report }: FileContext): void {
  const list = known.variedLists.get(id);
  if (!list) return;
  const base = { ...list, ...list.base };
  for (const [index, { when: _, ...change }] of variants.entries()) checkListChange(base, change, { path: ['variants', index], report });
}

/** Checks a kind as the options have it; its examples are checked with the kind itself. */
export function checkVariedKind(
  file: KindFile,
  shape: KindShape,
  { context, values }: { context: FileContext; values: OptionValues },
): void {
  const report: FileContext['report'] = mistake => context.report(placeMistake(mistake, file, values));
  const compileSchema: FileContext['compileSchema'] = (schema, path) =>
    context.compileSchema(schema, placeMistake({ path, message: '' }, file, values).path);
  checkKind(shape, { ...context, report, compileSchema });
}
