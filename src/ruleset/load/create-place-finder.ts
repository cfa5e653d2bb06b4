import type { Location } from '../../document/span.ts';
import type { Mistake } from '../checks/mistake.ts';
import { isLoaded, loadJson } from './load-json.ts';
import { placeOf } from './place.ts';
import type { SourceFile } from './source-file.ts';

const atStart: Location = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Where in a JSON file something stands, 1-based. Of what is no JSON: its start. The file is read once for all places. */
export function createPlaceFinder(file: SourceFile): (place: Pick<Mistake, 'path' | 'on' | 'within'>) => Location {
  const loaded = loadJson(file, 'json');
  return place => (isLoaded(loaded) ? loaded.lines.locationOf(placeOf(loaded, place)) : atStart);
}
