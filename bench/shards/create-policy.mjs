import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a config beside the documents: of its suppressions one is of use, one is not, and one has expired. */
export function writeConfig(folder) {
  const suppressions = [
    { rule: 'okstra/result-task-type-wrong', files: ['part-*/packet-*0/**'], expires: '9999-12-31' },
    { rule: 'core/html-table', files: ['elsewhere/**'], expires: '9999-12-31' },
    { rule: 'okstra/command-log-missing', files: ['part-1/**'], expires: '2020-01-01' },
  ].map(suppression => ({ ...suppression, owner: 'whoever measures', reason: 'There must be some.' }));
  const config = { extends: ['core', 'archon', 'okstra'], suppressions };
  writeFileSync(join(folder, 'packetlint.config.json'), `${JSON.stringify(config, null, 2)}\n`);
}
