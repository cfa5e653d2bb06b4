const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof codes;

/** Puts a text into colours, or leaves it. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** SGR codes (ECMA-48) written out: formatters are pure, so node:util's styleText is not theirs to use. */
export function createPaint(color: boolean): Paint {
  if (!color) return text => text;
  return (text, ...styles) => styles.reduce((painted, style) => `\u001B[${codes[style][0]}m${painted}\u001B[${codes[style][1]}m`, text);
}
