import type { Item } from '../facts/item.ts';

/** Whether an item stands in prose or a list: what stands in code, quotes, comments and HTML shows something, but does not say it. */
export function isContent(item: Item): boolean {
  return item.container === 'prose' || item.container === 'list';
}
