import type { Formatter } from './formatter.ts';
import type { LintMessage, LintResult } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { artifactPath } from './source/artifact-uri.ts';
import { escapeXml, xmlAttributes } from './source/escape-xml.ts';
import { ruleName } from './source/rule-name.ts';

/** JUnit's XML: a suite for each document, a case for each finding; a document without any is a case that passes. Warnings pass, and are told in system-out. */
export const junit: Formatter = (results, { cwd, root = cwd }) => {
  const suites = results.map(result => formatSuite(result, sanitizeText(artifactPath(root, result.filePath).path)));
  const failures = sum(results, ({ errorCount, fatalErrorCount }) => errorCount - fatalErrorCount);
  const errors = sum(results, ({ fatalErrorCount }) => fatalErrorCount);
  const tests = sum(results, ({ messages }) => Math.max(1, messages.length));
  const totals = xmlAttributes({ name: 'packetlint', tests, failures, errors, time: 0 });
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${totals}>`, ...suites, '</testsuites>', ''].join('\n');
};

function formatSuite(result: LintResult, name: string): string {
  const { messages, errorCount, fatalErrorCount } = result;
  const counts = { tests: Math.max(1, messages.length), failures: errorCount - fatalErrorCount, errors: fatalErrorCount, time: 0 };
  const passed = `    <testcase${xmlAttributes({ name: 'packetlint', classname: name, time: 0 })}/>`;
  const names = nameCases(messages);
  const cases = messages.length === 0 ? [passed] : messages.map((message, index) => formatCase(message, names[index] ?? '', name));
  return [`  <testsuite${xmlAttributes({ name, ...counts })}>`, ...cases, '  </testsuite>'].join('\n');
}

/** Readers tell cases by their names (GitLab drops the second of two that are equal), so equal ones are counted. */
function nameCases(messages: readonly LintMessage[]): readonly string[] {
  const counts = new Map<string, number>();
  return messages.map(message => {
    const name = `${ruleName(message)} ${message.line}:${message.column}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

function formatCase(message: LintMessage, name: string, classname: string): string {
  const { line, column, severity, fatal } = message;
  const opening = `    <testcase${xmlAttributes({ name, classname, time: 0 })}>`;
  const text = sanitizeText(message.message);
  const body = `${classname}:${line}:${column}: ${text}`;
  if (severity === 1) return `${opening}\n      <system-out>warning: ${escapeXml(body)}</system-out>\n    </testcase>`;
  const element = fatal ? 'error' : 'failure';
  const attributes = xmlAttributes({ message: text, type: ruleName(message) });
  return `${opening}\n      <${element}${attributes}>${escapeXml(body)}</${element}>\n    </testcase>`;
}

function sum(results: readonly LintResult[], count: (result: LintResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0);
}
