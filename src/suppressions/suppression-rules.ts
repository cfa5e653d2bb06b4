/** The ids under which suppressions and changes of the policy are reported. Nothing can suppress these. */
export type SuppressionRuleId = keyof typeof suppressionRules;

/** What each of them means, for rule metadata and `packetlint explain`. */
export const suppressionRules = {
  'packetlint/suppression-expired':
    'A suppression of the config holds until the day that it names; then it is renewed by its owner, or removed.',
  'packetlint/suppression-unused': 'A suppression of the config suppresses something; one that does not is removed.',
  'packetlint/policy-changed':
    'A change that is judged by a gate leaves config, rules and known findings alone; they are changed apart from it.',
} as const;
