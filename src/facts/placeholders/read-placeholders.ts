import type { Span } from '../../document/span.ts';
import type { FactContext } from '../collection.ts';
import type { Container } from '../item.ts';
import { createElementTests, type ElementTests } from './element-tests.ts';
import { findMarks, type Mark, type PlaceholderType } from './find-marks.ts';
import { isWhole } from './is-whole.ts';
import { type Aside, readAsides } from './read-asides.ts';
import { type Holder, readFieldHolders, readHolders } from './read-holders.ts';
import { type Stretches, walkStretches } from './walk-stretches.ts';

/** A placeholder of the document. */
export interface Placeholder {
  readonly type: PlaceholderType;
  readonly span: Span;
  readonly container: Container;
  readonly holder: Holder;
  /** Whether nothing else stands in the holder. */
  readonly whole: boolean;
}

/** What any placeholder needs; many documents have none of it. */
const maybePlaceholder = /[<[]|&lt;|\{[{%]|TODO|TBD|FIXME|XX|YYYY|yyyy|-##|-NN/;

interface Walk {
  readonly text: string;
  readonly elements: ElementTests;
  readonly asides: Stretches<Aside>;
  readonly fields: Stretches<Holder>;
}

/** All placeholders, in order. */
export function readPlaceholders(context: FactContext): Placeholder[] {
  const { text, data } = context.document;
  if (!maybePlaceholder.test(text)) return [];
  const walk: Walk = {
    text,
    elements: createElementTests(text),
    asides: walkStretches(data ? [] : readAsides(context)),
    fields: walkStretches(data ? [] : readFieldHolders(context)),
  };
  return readHolders(context).flatMap(holder => readHolder(holder, walk));
}

/** Those in one holder; those in the value of a field are the field's. */
function readHolder(holder: Holder, walk: Walk): Placeholder[] {
  const [from, to] = holder.span;
  const isData = holder.type === 'value' || holder.container === 'frontmatter';
  const isElement = isData ? walk.elements.inData : walk.elements.inMarkdown;
  const groups = new Map<Holder, { mark: Mark; container: Container }[]>();
  for (const { type, start, end } of findMarks(walk.text.slice(from, to), isElement)) {
    const mark = { type, start: from + start, end: from + end };
    const aside = walk.asides.overlapping([mark.start, mark.end]);
    if (aside?.type === 'link') continue;
    const owner = ownerOf(mark, holder, walk);
    const container = aside?.type ?? (type === 'angle' ? holder.around : undefined) ?? holder.container;
    const group = groups.get(owner);
    if (group) group.push({ mark, container });
    else groups.set(owner, [{ mark, container }]);
  }
  return [...groups].flatMap(([owner, group]) => {
    const whole = isOwnersAll(
      walk.text,
      owner,
      group.map(({ mark }) => mark),
    );
    return group.map(({ mark, container }) => ({ type: mark.type, span: [mark.start, mark.end], container, holder: owner, whole }));
  });
}

function ownerOf({ start, end }: Mark, holder: Holder, { fields }: Walk): Holder {
  const field = fields.overlapping([start, end]);
  return field && field.span[0] <= start && end <= field.span[1] ? field : holder;
}

function isOwnersAll(text: string, { span }: Holder, marks: readonly Mark[]): boolean {
  return isWhole(
    text.slice(...span),
    marks.map(({ type, start, end }) => ({ type, start: start - span[0], end: end - span[0] })),
  );
}
