// Generated from src/operators/ by "npm run generate". Do not edit.
import type { Operator } from '../operators/operator.ts';

export const operators: readonly Operator[] = [];
