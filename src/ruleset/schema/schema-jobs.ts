import type { JsonPath, Report } from '../checks/mistake.ts';
import { InvalidSchemaError } from './schema-error.ts';

/** A JSON Schema in a rule or kind that is yet to be compiled: that needs ajv, which is loaded only where there is one. */
export interface SchemaJob {
  readonly schema: object;
  readonly path: JsonPath;
  readonly report: Report;
}

/** Compiles the schemas and reports those that are wrong. */
export async function runSchemaJobs(jobs: readonly SchemaJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const { loadSchemaCompiler } = await import('./schema-validator.ts');
  const compile = await loadSchemaCompiler(jobs.map(job => job.schema));
  for (const { schema, path, report } of jobs) {
    try {
      compile(schema);
    } catch (error) {
      report({ on: 'start', ...describeFailure(error, path) });
    }
  }
}

function describeFailure(error: unknown, path: JsonPath): { path: JsonPath; on?: 'start' | 'value'; message: string } {
  const follow = (pointer: string): JsonPath => [...path, ...pointer.split('/').slice(1).map(unescapeStep)];
  if (error instanceof InvalidSchemaError) {
    return { path: follow(error.pointer), on: 'value', message: `This is no JSON Schema (draft 2020-12): ${error.message}.` };
  }
  const [message, pointer = ''] = String(error instanceof Error ? error.message : error).split(/(?: ignored in schema)? at path "#(.*)"/);
  return { path: follow(pointer), message: `This JSON Schema cannot be compiled: ${message?.replace(/ from id .*$/, '').slice(0, 300)}.` };
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
