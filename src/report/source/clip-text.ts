/** A text no longer than so many UTF-16 units, its end an ellipsis where something was cut; no character is cut in two. */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}
