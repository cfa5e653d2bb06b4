import type { Statement, SyntaxNode } from 'unbash';

/**
 * For each statement the one that hides how it ends: a `true`, `:` or `exit 0` after `;` at the end of its line. Null where there is none.
 * On a line of its own such a statement is the end of a script, which hides nothing that a reader does not see.
 */
export function masksBefore(statements: readonly Statement[], text: string): (SyntaxNode | null)[] {
  const masks: (SyntaxNode | null)[] = statements.map(() => null);
  let mask: SyntaxNode | null = null;
  for (let index = statements.length - 1; index >= 0; index -= 1) {
    const [statement, next] = [statements[index], statements[index + 1]];
    if (!statement) continue;
    const endsLine = !next || text.slice(statement.end, next.pos).includes('\n');
    masks[index] = endsLine ? null : mask;
    if (endsLine) mask = isMask(statement) ? statement.command : null;
  }
  return masks;
}

function isMask({ command }: Statement): boolean {
  if (command.type !== 'Command' || !command.name) return false;
  const [first, ...others] = command.suffix;
  if (command.name.value === 'exit') return others.length === 0 && first?.type === 'Word' && first.value === '0';
  return first === undefined && (command.name.value === 'true' || command.name.value === ':');
}
