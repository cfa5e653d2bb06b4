const maxAlternatives = 64;

/** The globs without braces that one with `{a,b}` stands for; or in words what is wrong with its braces. */
export function expandBraces(glob: string): readonly string[] | string {
  let expanded = [''];
  for (const piece of glob.split(/(\{[^{}]*\})/)) {
    const choices = piece.startsWith('{') && piece.endsWith('}') ? piece.slice(1, -1).split(',') : [piece];
    if (choices.length === 1 && /[{}]/.test(choices[0] ?? '')) return 'Braces must be closed and must not be nested.';
    if (choices.length === 1 && piece.startsWith('{')) return 'Braces hold alternatives: {a,b}.';
    if (expanded.length * choices.length > maxAlternatives) return `Too many alternatives in braces; ${maxAlternatives} are allowed.`;
    expanded = expanded.flatMap(start => choices.map(choice => start + choice));
  }
  return expanded;
}
