import type { RuleFile } from '../../generated/rule-file.ts';
import { checkOptionValue } from './check-options.ts';
import type { Report } from './mistake.ts';

type RuleShape = Omit<RuleFile, 'examples'>;

/** Reports messages that nothing uses, message ids that stand for nothing, and options whose default they do not allow themselves. */
export function checkMeta(rule: RuleShape, report: Report): void {
  const { messages, options = {} } = rule.meta;
  const expected = 'each' in rule.given ? undefined : rule.given.expect?.message;
  const uses = [
    { id: rule.event.type, path: ['event', 'type'] },
    ...(expected === undefined ? [] : [{ id: expected, path: ['given', 'expect', 'message'] }]),
  ];
  for (const { id, path } of uses) {
    if (!Object.hasOwn(messages, id))
      report({ path, message: `There is no message "${id}" in meta.messages.`, unknown: { name: id, known: Object.keys(messages) } });
  }
  const misspelt = uses.some(use => !Object.hasOwn(messages, use.id));
  for (const id of Object.keys(messages)) {
    if (misspelt || uses.some(use => use.id === id)) continue;
    report({ path: ['meta', 'messages', id], on: 'key', message: `The message "${id}" is never used; event.type names the message.` });
  }
  for (const [name, option] of Object.entries(options)) {
    const message = checkOptionValue(option, option.default);
    if (message) report({ path: ['meta', 'options', name, 'default'], message });
  }
}
