import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/cli/reporting/read-reports.ts';

type Given = readonly (readonly [string, string])[];

describe('readReports', () => {
  it.each<[string, Given, unknown]>([
    ['stylish on standard output', [], [{ format: 'stylish', file: null }]],
    ['one format', [['format', 'json']], [{ format: 'json', file: null }]],
    ['a file alone', [['output-file', 'a.txt']], [{ format: 'stylish', file: 'a.txt' }]],
    [
      'a file before its format',
      [
        ['output-file', 'a'],
        ['format', 'json'],
      ],
      [{ format: 'json', file: 'a' }],
    ],
    [
      'several pairs, and one on standard output',
      [
        ['format', 'sarif'],
        ['output-file', 'a.sarif'],
        ['rule', 'x:off'],
        ['format', 'html'],
        ['output-file', 'a.html'],
        ['format', 'stylish'],
      ],
      [
        { format: 'sarif', file: 'a.sarif' },
        { format: 'html', file: 'a.html' },
        { format: 'stylish', file: null },
      ],
    ],
  ])('reads %s', (_, given, expected) => {
    expect(readReports(given, '/w')).toEqual(expected);
  });

  it.each<[string, Given, string]>([
    [
      'two on standard output',
      [
        ['format', 'json'],
        ['format', 'sarif'],
      ],
      'Two reports would go to standard output. Give --format sarif',
    ],
    [
      'two in one file',
      [
        ['format', 'json'],
        ['output-file', 'a'],
        ['format', 'sarif'],
        ['output-file', './a'],
      ],
      'Two reports would go to ./a.',
    ],
    [
      'two files for a format',
      [
        ['format', 'json'],
        ['output-file', 'a'],
        ['output-file', 'b'],
      ],
      '--output-file b: there is no --format',
    ],
    [
      'a file before a format that has one',
      [
        ['output-file', 'a'],
        ['format', 'json'],
        ['output-file', 'b'],
      ],
      '--output-file a: --format json has a file',
    ],
    [
      'two files first',
      [
        ['output-file', 'a'],
        ['output-file', 'b'],
        ['format', 'json'],
      ],
      '--output-file b: there is no --format',
    ],
  ])('refuses %s', (_, given, message) => {
    expect(() => readReports(given, '/w')).toThrow(message);
  });
});
