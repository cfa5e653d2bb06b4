import baseline from '../../../schemas/baseline.schema.json' with { type: 'json' };
import config from '../../../schemas/config.schema.json' with { type: 'json' };
import kind from '../../../schemas/kind.schema.json' with { type: 'json' };
import list from '../../../schemas/list.schema.json' with { type: 'json' };
import pack from '../../../schemas/pack.schema.json' with { type: 'json' };
import policies from '../../../schemas/policies.schema.json' with { type: 'json' };
import rule from '../../../schemas/rule.schema.json' with { type: 'json' };

import type { FileType } from './file-type.ts';

/** The published schemas by file type. Large: import it only where a mistake is to be worded. */
export const schemas: Readonly<Record<FileType, object>> = { rule, kind, list, pack, policies, config, baseline };
