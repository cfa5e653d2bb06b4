import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly 'continue-on-error'?: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export interface ActionTask {
  readonly inputs: Readonly<Record<string, string>>;
  /** The context `github`. */
  readonly github: Json;
  /** The checkout. */
  readonly workspace: string;
  readonly temp: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface ActionRun {
  /** The exit code of the step that failed, or 0. */
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** The actions that were called, with their inputs, and whether they may fail. */
  readonly called: readonly Called[];
}

export interface Called {
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly mayFail: boolean;
}

type Json = string | number | boolean | null | { readonly [key: string]: Json };

export function readAction(): Action {
  return parse(readFileSync('action.yml', 'utf8'));
}

/**
 * Runs action.yml as a runner does: expressions by GitHub's own evaluator, scripts by bash as `shell: bash` says, outputs and summary through files. What the action
 * itself calls is only noted.
 */
export async function runAction(task: ActionTask): Promise<ActionRun> {
  const action = readAction();
  const inputs = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])), ...task.inputs };
  const files = mkdtempSync(join(task.temp, 'runner-'));
  writeFileSync(join(files, 'summary'), '');
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const run = { log: '', exitCode: 0, called: [] as Called[] };
  for (const step of action.runs.steps) {
    const context: Json = { inputs, steps, github: task.github, runner: { os: 'Linux' } };
    if (run.exitCode !== 0 || (step.if !== undefined && evaluate(step.if, context).coerceString() !== 'true')) continue;
    const fill = (record: Readonly<Record<string, string>> = {}): Record<string, string> =>
      Object.fromEntries(Object.entries(record).map(([name, text]) => [name, fillIn(text, context)]));
    if (step.uses !== undefined) {
      run.called.push({
        uses: step.uses,
        with: fill(step.with),
        mayFail: fillIn(step['continue-on-error'] ?? 'false', context) === 'true',
      });
      continue;
    }
    writeFileSync(join(files, 'output'), '');
    const cwd = resolve(task.workspace, fillIn(step['working-directory'] ?? '.', context));
    const { code, text } = await runScript(step.run ?? '', { task, files, cwd, env: fill(step.env) });
    run.log += text;
    run.exitCode = code;
    if (step.id !== undefined) steps[step.id] = { outputs: readOutputs(join(files, 'output')) };
  }
  const context: Json = { inputs, steps, github: task.github };
  const outputs = Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, fillIn(value, context)]));
  return { ...run, outputs, summary: readFileSync(join(files, 'summary'), 'utf8') };
}

interface ScriptTask {
  readonly task: ActionTask;
  readonly files: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell */
async function runScript(script: string, { task, files, cwd, env }: ScriptTask): Promise<{ code: number; text: string }> {
  const file = join(files, 'script.sh');
  writeFileSync(file, script);
  mkdirSync(cwd, { recursive: true });
  const runner = {
    RUNNER_TEMP: task.temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: process.cwd(),
    GITHUB_WORKSPACE: task.workspace,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
  };
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], { cwd, env: { ...task.env, ...runner, ...env } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', part => (text += part));
  child.stdin.end();
  const code = await new Promise<number>(done => child.on('close', status => done(status ?? 1)));
  return { code, text };
}

/** One `name=value` a line; anything else a runner refuses. */
function readOutputs(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map(line => {
      const [, name, value] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`Invalid format: ${line}`);
      return [name, value];
    }),
  );
}

function fillIn(text: string, context: Json): string {
  return String(text).replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, context).coerceString());
}

function evaluate(expression: string, context: Json): ReturnType<Evaluator['evaluate']> {
  const { tokens } = new Lexer(expression.trim()).lex();
  const tree = new Parser(tokens, ['inputs', 'steps', 'github', 'runner'], []).parse();
  return new Evaluator(tree, toData(context) as data.Dictionary).evaluate();
}

function toData(value: Json): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: toData(each) })));
}
