import type { Formatter } from './formatter.ts';
import { relativePath } from './relative-path.ts';
import type { LintMessage, LintResult } from './result.ts';
import { sanitizeText } from './sanitize-text.ts';
import { escapeXml, xmlAttributes } from './source/escape-xml.ts';

/** JUnit's XML: a suite for each document, a case for each finding; a document without any is a case that passes. Warnings pass, and are told in system-out. */
export const junit: Formatter = (results, { cwd, root = cwd }) => {
  const suites = results.map(result => formatSuite(result, sanitizeText(relativePath(root, result.filePath))));
  const failures = sum(results, ({ errorCount, fatalErrorCount }) => errorCount - fatalErrorCount);
  const errors = sum(results, ({ fatalErrorCount }) => fatalErrorCount);
  const tests = sum(results, ({ messages }) => Math.max(1, messages.length));
  const totals = xmlAttributes({ name: 'packetlint', tests, failures, errors });
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${totals}>`, ...suites, '</testsuites>', ''].join('\n');
};

function formatSuite(result: LintResult, name: string): string {
  const { messages, errorCount, fatalErrorCount } = result;
  const counts = { tests: Math.max(1, messages.length), failures: errorCount - fatalErrorCount, errors: fatalErrorCount };
  const passed = `    <testcase${xmlAttributes({ name: 'packetlint', classname: name })}/>`;
  const cases = messages.length === 0 ? [passed] : messages.map(message => formatCase(message, name));
  return [`  <testsuite${xmlAttributes({ name, ...counts })}>`, ...cases, '  </testsuite>'].join('\n');
}

function formatCase(message: LintMessage, classname: string): string {
  const { line, column, ruleId, severity, fatal } = message;
  const opening = `    <testcase${xmlAttributes({ name: `${ruleId ?? 'packetlint'} ${line}:${column}`, classname })}>`;
  const text = sanitizeText(message.message);
  const body = `${classname}:${line}:${column}: ${text}`;
  if (severity === 1) return `${opening}\n      <system-out>warning: ${escapeXml(body)}</system-out>\n    </testcase>`;
  const element = fatal ? 'error' : 'failure';
  const attributes = xmlAttributes({ message: text, type: ruleId ?? 'packetlint' });
  return `${opening}\n      <${element}${attributes}>${escapeXml(body)}</${element}>\n    </testcase>`;
}

function sum(results: readonly LintResult[], count: (result: LintResult) => number): number {
  return results.reduce((total, result) => total + count(result), 0);
}
