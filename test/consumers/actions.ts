import * as core from '@actions/core';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly properties: core.AnnotationProperties;
  readonly message: string;
}

/** Reads a workflow command as the runner does: up to the second `::` the command and its properties, then the message. */
export function readCommand(line: string): Annotation {
  const end = line.indexOf('::', 2);
  const [, level = '', words = ''] = /^(\w+) (.*)$/.exec(line.slice(2, end)) ?? [];
  if (!line.startsWith('::') || !isLevel(level)) throw new Error(`No annotation: ${line}`);
  const given = new Map(words.split(',').map(word => [word.slice(0, word.indexOf('=')), unescape(word.slice(word.indexOf('=') + 1))]));
  const number = (name: string): number | undefined => (given.has(name) ? Number(given.get(name)) : undefined);
  const properties = {
    title: given.get('title'),
    file: given.get('file'),
    startLine: number('line'),
    endLine: number('endLine'),
    startColumn: number('col'),
    endColumn: number('endColumn'),
  };
  return { level, properties, message: unescape(line.slice(end + 2)) };
}

/** The line that @actions/core itself prints for an annotation. */
export function printAnnotation({ level, properties, message }: Annotation): string {
  const write = process.stdout.write;
  let printed = '';
  process.stdout.write = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  try {
    core[level](message, properties);
  } finally {
    process.stdout.write = write;
  }
  return printed.replace(/\r?\n$/, '');
}

function isLevel(word: string): word is Annotation['level'] {
  return word === 'error' || word === 'warning' || word === 'notice';
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
