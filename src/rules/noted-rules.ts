/**
 * Ids of the rules that constructs bring with them. An app may have none of those constructs, and still give such a rule a severity
 * or waive it; with the ids alone, none of them has to be loaded to know that the rule exists.
 */
export const NOTED_RULES = [
  'ai-agent-tools', 'application-default', 'application-setting-bypassed', 'application-setting-deprecated', 'application-setting-needs',
  'application-setting-requires', 'break-glass', 'profile-trial',
] as const;

export type NotedRuleId = typeof NOTED_RULES[number];
