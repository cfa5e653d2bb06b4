import type { KindFile } from '../generated/kind-file.ts';

/** The part of a kind that gives facts their names: tables, fields and sections. */
export type Shape = Pick<KindFile, 'tables' | 'fields' | 'sections'>;
