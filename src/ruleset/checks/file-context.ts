import type { NameSources } from '../names/name-scope.ts';
import type { Known } from './known.ts';
import type { JsonPath, Report } from './mistake.ts';

/** What is at hand while one file is checked. */
export interface FileContext {
  /** <pack>/<file name> */
  readonly id: string;
  readonly pack: string;
  readonly known: Known;
  readonly sources: NameSources;
  readonly report: Report;
  readonly compileSchema: (schema: object, path: JsonPath) => void;
}
