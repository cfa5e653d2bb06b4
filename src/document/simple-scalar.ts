import type { DataNode } from './data.ts';

/** A plain scalar that is nothing else in YAML: its first character is no indicator, and it holds no ` #`, no `: `, no colon at its end. */
const PLAIN = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`~=<]|-(?=\d))(?:[^:#\s]|:(?=\S)|(?<=\S)#| (?!#))*$/;
const PLAIN_IN_LIST = /^[A-Za-z_][\w./-]*(?: [\w./-]+)*$|^\d+$/;
const DOUBLE_QUOTED = /^"[^"\\]*"$/;
const SINGLE_QUOTED = /^'[^']*'$/;

/** A one-line scalar as YAML's core schema types it, or null where that takes a real parser. `raw` has no blanks around it. */
export function readSimpleScalar(raw: string, start: number): DataNode | null {
  const span = [start, start + raw.length] as const;
  if (DOUBLE_QUOTED.test(raw) || SINGLE_QUOTED.test(raw)) return { type: 'scalar', span, value: raw.slice(1, -1), raw };
  const value = PLAIN.test(raw) ? resolvePlain(raw) : undefined;
  return value === undefined ? null : { type: 'scalar', span, value, raw };
}

/** A one-line flow sequence of simple scalars (`[a, "b"]`), or null. */
export function readSimpleList(raw: string, start: number): DataNode | null {
  if (!raw.endsWith(']')) return null;
  const items: DataNode[] = [];
  let offset = start + 1;
  for (const part of raw.slice(1, -1).split(',')) {
    const text = part.trim();
    const quoted = DOUBLE_QUOTED.test(text) || SINGLE_QUOTED.test(text);
    const item = quoted || PLAIN_IN_LIST.test(text) ? readSimpleScalar(text, offset + part.indexOf(text)) : null;
    if (item === null && raw.slice(1, -1).trim() !== '') return null;
    if (item !== null) items.push(item);
    offset += part.length + 1;
  }
  return { type: 'array', span: [start, start + raw.length], items };
}

/** The core schema (YAML 1.2, 10.3.2) where it is plain; undefined for numbers written in other ways. */
function resolvePlain(raw: string): string | number | boolean | null | undefined {
  if (/^(?:null|Null|NULL)$/.test(raw)) return null;
  if (/^(?:true|True|TRUE)$/.test(raw)) return true;
  if (/^(?:false|False|FALSE)$/.test(raw)) return false;
  if (/^-?\d{1,15}$/.test(raw) || /^-?\d{1,10}\.\d{1,5}$/.test(raw)) return Number(raw) === 0 ? undefined : Number(raw);
  return /^[-+.]?\d+(?:[.eEox]|$)|^0[ox]|^\.(?:\d|inf|nan)|^[-+]\./i.test(raw) && !/[^\w.+-]|\..*\./.test(raw) ? undefined : raw;
}
