import type { Span } from '../document/span.ts';
import { type Breach, type CheckInput, documentStart } from './check-input.ts';
import { checkShape } from './check-shape.ts';

/** frontmatter-missing, frontmatter-invalid. What YAML cannot read is told by the document's problems. */
export function checkFrontMatter(input: CheckInput): Breach[] {
  const { frontmatter: promise } = input.kind.file;
  const { document } = input.facts;
  if (!promise || document.format !== 'markdown') return [];
  const { severity } = promise;
  const { frontMatter } = document;
  if (!frontMatter) {
    if (promise.required === false) return [];
    return [{ check: 'frontmatter-missing', messageId: 'missing', values: {}, span: documentStart, severity }];
  }
  if (!promise.schema || !frontMatter.data) return [];
  const opening: Span = [frontMatter.span[0], frontMatter.span[0] + '---'.length];
  const mistakes = checkShape({ schema: promise.schema, root: frontMatter.data, name: 'it', opening }, input);
  return mistakes.map(({ problem, key, span }) => ({
    check: 'frontmatter-invalid',
    messageId: 'invalid',
    values: { problem, key },
    span,
    severity,
  }));
}
