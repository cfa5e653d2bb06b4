/** The names of a pattern's groups, in order: `(?P<name>…)` and `(?<name>…)`. What stands in a class or behind a backslash is no group. */
export function captureGroups(pattern: string): string[] {
  const names: string[] = [];
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '(' && !inClass) {
      const name = /^\(\?P?<(\w{1,100})>/.exec(pattern.slice(at, at + 105))?.[1];
      if (name !== undefined) names.push(name);
    }
  }
  return names;
}
