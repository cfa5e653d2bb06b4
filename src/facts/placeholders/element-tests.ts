/** Elements of HTML, and of the drawings and formulas that stand in it, that nobody names a placeholder for. */
const elements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym aside audio b bdi bdo big blockquote br button canvas center circle cite col colgroup datalist dd defs del details dfn dialog dir div dl ' +
    'dt ellipse em embed fieldset figcaption font frame frameset g h1 h2 h3 h4 h5 h6 head hgroup hr html i iframe img input ins kbd legend li marquee meta ' +
    'meter nav noscript ol optgroup p polygon polyline portal pre rect rp rt ruby s samp slot small span strike strong sub sup svg table tbody td textarea ' +
    'tfoot th thead tr track tt u ul var wbr'
  ).split(' '),
);

/** Elements that are words too: `<title>` stands for a title, unless something closes it. */
const words: ReadonlySet<string> = new Set(
  (
    'address area article base body caption code data figure footer form header label line link main map mark mask math menu object option output param path ' +
    'picture progress q script search section select source style summary symbol template text time title use video'
  ).split(' '),
);

/** Attributes that need no value. */
const flags: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled download hidden inert ismap itemscope loop multiple muted ' +
    'nomodule novalidate open playsinline readonly required reversed scoped selected setup'
  ).split(' '),
);

/** Tells tags from what stands between `<` and `>`. */
export interface ElementTests {
  /** In Markdown: `<br>` and `<details open>` are tags, `<small change>` is none. `<summary>` and `<Chart wide>` are where they are closed somewhere. */
  readonly inMarkdown: (inside: string) => boolean;
  /** In YAML and JSON: only what is closed somewhere. */
  readonly inData: (inside: string) => boolean;
}

/** The tests for a text, whose closing tags are read once. */
export function createElementTests(text: string): ElementTests {
  const closed = new Set(Array.from(text.matchAll(/<\/([A-Za-z][A-Za-z0-9:._-]{0,60})/g), match => match[1]?.toLowerCase()));
  const inData = (inside: string): boolean => closed.has(firstWord(inside));
  const inMarkdown = (inside: string): boolean => {
    const name = firstWord(inside);
    const isStandard = elements.has(name) || words.has(name);
    if (!elements.has(name) && !closed.has(name)) return false;
    return (
      !isStandard ||
      inside
        .trim()
        .split(/\s+/)
        .slice(1)
        .every(part => flags.has(part.toLowerCase()))
    );
  };
  return { inMarkdown, inData };
}

function firstWord(inside: string): string {
  return (/^\S*/.exec(inside.trim())?.[0] ?? '').toLowerCase();
}
