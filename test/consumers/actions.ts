import { type AnnotationProperties, error, notice, warning } from '@actions/core';

const print = { error, notice, warning };

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly properties: AnnotationProperties;
  readonly message: string;
}

/** Reads a workflow command as the runner does: up to the second `::` the command and its properties, then the message. */
export function readCommand(line: string): Annotation {
  const end = line.indexOf('::', 2);
  const [, level = '', words = ''] = /^(\w+) (.*)$/.exec(line.slice(2, end)) ?? [];
  if (!line.startsWith('::') || !isLevel(level)) throw new Error(`No annotation: ${line}`);
  const given = new Map(words.split(',').map(word => [word.slice(0, word.indexOf('=')), readText(word.slice(word.indexOf('=') + 1))]));
  const properties: AnnotationProperties = {
    title: given.get('title') ?? '',
    ...(given.has('file')
      ? { file: given.get('file') ?? '', startLine: Number(given.get('line')), endLine: Number(given.get('endLine')) }
      : {}),
    ...(given.has('col') ? { startColumn: Number(given.get('col')), endColumn: Number(given.get('endColumn')) } : {}),
  };
  return { level, properties, message: readText(line.slice(end + 2)) };
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
    print[level](message, properties);
  } finally {
    process.stdout.write = write;
  }
  return printed.replace(/\r?\n$/, '');
}

function isLevel(word: string): word is Annotation['level'] {
  return word === 'error' || word === 'warning' || word === 'notice';
}

function readText(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
