import type { KindFile, Related } from '../../generated/kind-file.ts';
import { captureGroups } from '../../operators/patterns/capture-groups.ts';
import type { NameScope } from '../names/name-scope.ts';
import { namesInScope } from '../names/names-in-scope.ts';
import { resolveDocumentName } from '../names/resolve-document-name.ts';
import { createKindScope } from '../names/rule-scope.ts';
import { parseTemplate } from '../template.ts';
import { nameValueType } from './check-operands.ts';
import { reportCapturePattern } from './check-patterns.ts';
import type { FileContext } from './file-context.ts';
import { findReference, referencesFrom } from './known.ts';
import type { JsonPath } from './mistake.ts';

/** Reports what is wrong with the documents that a kind relates to. */
export function checkRelated(file: KindFile, context: FileContext): void {
  const { report, known, pack } = context;
  const names = createKindScope({ id: context.id, file }, context.sources);
  for (const [alias, related] of Object.entries(file.related ?? {})) {
    const at = ['related', alias];
    checkPath(related, at, context);
    if (related.capture) checkCapture({ capture: related.capture, names }, [...at, 'capture'], context);
    const { kind } = related;
    if (kind === undefined || findReference(known.kinds, kind, pack)) continue;
    report({
      path: [...at, 'kind'],
      message: `There is no kind "${kind}".`,
      unknown: { name: kind, known: referencesFrom(known.kinds, pack) },
    });
  }
}

function checkPath({ path, search, capture }: Related, at: JsonPath, { report }: FileContext): void {
  if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path)) {
    report({ path: [...at, 'path'], message: "The path is relative to the document's own folder, with forward slashes." });
  }
  if (search !== undefined && path.includes('*'))
    report({ path: [...at, 'path'], message: 'A search is for one file; a path with * stands for several. Leave one of the two out.' });
  const { parts, problems } = parseTemplate(path);
  for (const { message, start, end } of problems) report({ path: [...at, 'path'], within: [start, end], message });
  const groups = capture ? captureGroups(capture.pattern) : [];
  for (const part of parts) {
    if (part.type === 'text' || groups.includes(part.name)) continue;
    const message = capture
      ? `The pattern of "capture" has no group "${part.name}".`
      : `"${part.name}" stands for nothing: a path is filled in from the groups of a "capture".`;
    const within = [part.start, part.end] as const;
    report({ path: [...at, 'path'], within, message, unknown: { name: part.name, known: groups } });
  }
}

interface NamedCapture {
  readonly capture: NonNullable<Related['capture']>;
  readonly names: NameScope;
}

const readable: readonly string[] = ['document', 'frontmatter', 'data', 'fields'];

function checkCapture({ capture: { from, pattern }, names }: NamedCapture, at: JsonPath, { report }: FileContext): void {
  reportCapturePattern(report, pattern, [...at, 'pattern']);
  const resolved = resolveDocumentName(from, names);
  if (!resolved || !readable.includes(resolved.ref.kind)) {
    const known = namesInScope(names).filter(name => readable.includes(name.split('.')[0] ?? ''));
    const message = `"${from}" is nothing that a path can be read from; expected document.…, frontmatter.…, data.… or fields.….`;
    report({ path: [...at, 'from'], message, unknown: { name: from, known } });
  } else if (!['text', 'texts', 'any'].includes(resolved.type))
    report({ path: [...at, 'from'], message: `"${from}" is ${nameValueType(resolved.type)}, expected text.` });
}
