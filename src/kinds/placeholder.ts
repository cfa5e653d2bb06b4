import type { CheckInput } from './check-input.ts';

/** `<…>` and `{{…}}`; their insides are bounded so that a scan stays linear. */
const marked = /<[^<>]{1,400}>|\{\{[^{}]{1,400}\}\}/;

/** Whether a value only stands for one. In a filled document none does; in a template the usual marks do, alternatives, and the kind's own patterns. */
export function createPlaceholderTest({ form, kind, compilePattern }: CheckInput): (text: string) => boolean {
  if (form === 'filled') return () => false;
  const own = (kind.file.template?.placeholders ?? []).map(pattern => compilePattern(pattern));
  return text => marked.test(text) || text.includes(' | ') || own.some(matches => matches(text));
}
