import type { Collection } from './collection.ts';
import { commandReading, loadCommandReading } from './commands/command-reading.ts';

/** The shell commands of the document, as a shell would read them. */
export const commands: Collection = {
  name: 'commands',
  description:
    'Shell commands, each of a pipeline, list or substitution by itself: of fenced shell code, of inline code with two words or more, of cells and sections that the kind declares to hold commands, and of values of YAML and JSON whose key says so. See [commands.md](commands.md).',
  needs: 'tree',
  properties: {
    name: { type: 'text', description: 'The command, without path and wrappers. Null where it only sets variables, or was not read.' },
    subcommand: { type: 'text', description: 'Its first argument that is neither an option nor the value of one, or null.' },
    arguments: { type: 'texts', description: 'Its arguments, quotes resolved.' },
    script: { type: 'text', description: 'The script of the project that it runs: test of `npm test`, lint of `yarn lint`; else null.' },
    text: { type: 'text', description: 'The command as written.' },
    wrappers: { type: 'texts', description: 'What it was wrapped in, outermost first: sudo, env, npx, bash.' },
    assignments: { type: 'texts', description: 'The variables set for it, as NAME=value.' },
    onFailure: {
      type: 'text',
      description: 'What runs where it fails: after `||`, or a true, : or exit 0 that ends its line and so hides how it ended. Else null.',
    },
    outputs: { type: 'texts', description: 'The files that it writes by redirection; /dev/null and the like are none.' },
    source: { type: 'text', description: 'fence, inline, cell, item or value.' },
    path: { type: 'text', description: 'Of a value: keys and 0-based places from the root, joined by dots. Else null.' },
    entry: { type: 'text', description: 'All of the command line that it is part of: one entry of a log.' },
    leads: { type: 'boolean', description: 'Whether it is the first command of its entry.' },
    exitCode: { type: 'number', description: 'The exit code that the document records for its entry, or null.' },
    undecidable: {
      type: 'boolean',
      description:
        'Whether only a shell can say what runs: `$X` as a command, `… | sh`; or the code is broken, too long or too deep to be read (then `name` may be null).',
    },
  },
  contained: true,
  prepare: loadCommandReading,
  collect: context => commandReading()(context),
};
