import { openCacheFolder } from '../../files/cache/cache-folder.ts';
import { openCache, type ResultCache } from '../../files/cache/result-cache.ts';
import { FileError } from '../../files/file-error.ts';
import type { SettingsSource } from '../../files/load-settings.ts';
import { locateProject } from '../../files/open-project.ts';
import { sanitizeText } from '../../report/sanitize-text.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { build, version } from '../version.ts';

interface RunCacheTask {
  readonly location: string | undefined;
  readonly source: SettingsSource;
  readonly terminal: Terminal;
  /** Whether documents are mended. */
  readonly writing: boolean;
}

/** Changes with what entries look like. */
const cacheFormat = 1;

/** The cache of a run. Where there can be none, a line on standard error says why, and the run does without. */
export async function openRunCache({ location, source, terminal, writing }: RunCacheTask): Promise<ResultCache | undefined> {
  const { cwd, stderr, env } = terminal;
  try {
    const { root } = locateProject(cwd, source);
    const folder = openCacheFolder({ cwd, root, location, env });
    // Node decides on Unicode and regular expressions, so a judgement may depend on it.
    const stamp = `packetlint cache ${cacheFormat}, packetlint ${version} ${build}, Node ${process.version}`;
    return openCache({ folder, root, stamp, now: Date.now(), writing });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await writeLine(stderr, `packetlint runs without a cache: ${sanitizeText(error.path)}: ${error.message}`);
    return undefined;
  }
}
