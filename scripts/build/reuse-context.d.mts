import type { Plugin } from 'esbuild';

export function reuseContext(source: string): string;
export const reusedContext: Plugin;
