import type { DataNode } from '../../document/data.ts';
import type { Span } from '../../document/span.ts';
import type { JsonPath, Mistake } from '../checks/mistake.ts';
import type { LoadedJson } from './load-json.ts';

/** Where in the text a mistake stands. A path that leads nowhere ends at the innermost value that is there. */
export function placeOf(loaded: LoadedJson, mistake: Pick<Mistake, 'path' | 'on' | 'within'>): Span {
  const { node, keySpan } = followPath(loaded.root, mistake.path);
  if (mistake.on === 'key') return keySpan ?? firstUnit(node.span);
  if (mistake.on === 'start') return firstUnit(node.span);
  if (mistake.within && node.type === 'scalar' && typeof node.value === 'string') return placeInString(node, mistake.within);
  return node.span;
}

function firstUnit(span: Span): Span {
  return [span[0], Math.min(span[1], span[0] + 1)];
}

function followPath(root: DataNode, path: JsonPath): { node: DataNode; keySpan: Span | null } {
  let node = root;
  let keySpan: Span | null = null;
  for (const step of path) {
    if (node.type === 'object') {
      const entry = node.entries.find(candidate => candidate.key === String(step));
      if (!entry) break;
      node = entry.value;
      keySpan = entry.keySpan;
    } else if (node.type === 'array') {
      const item = node.items[Number(step)];
      if (!item) break;
      node = item;
      keySpan = null;
    } else break;
  }
  return { node, keySpan };
}

/** A stretch of the decoded text as a stretch of the JSON text: an escape is one unit there and two or six here. */
function placeInString(node: DataNode & { type: 'scalar' }, within: Span): Span {
  const inner = node.raw.slice(1, -1);
  const begin = node.span[0] + 1;
  const start = begin + rawOffset(inner, within[0]);
  return [start, Math.max(start + 1, begin + rawOffset(inner, within[1]))];
}

function rawOffset(raw: string, offset: number): number {
  let position = 0;
  for (let unit = 0; unit < offset && position < raw.length; unit += 1) {
    position += raw[position] !== '\\' ? 1 : raw[position + 1] === 'u' ? 6 : 2;
  }
  return position;
}
