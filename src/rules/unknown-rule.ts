import { Severity, type Finding } from './finding';
import type { RuleText } from './rule';
import { byCodeUnit, list } from './words';

/** Only once the whole app is known is it known which rules there are. */
export const unknownRule: RuleText = {
  id: 'unknown-rule',
  severity: Severity.ERROR,
  title: 'A severity for a rule that does not exist',
  description: 'An app that gives a severity to a rule which is not judged at synthesis has decided nothing: the finding that was meant keeps '
    + 'its severity. Rules that are judged at deployment get theirs where the instance is defined, in `validation`.',
  sources: [],
};

/**
 * What is to be said of severities given to rules that are not there.
 *
 * @param ruleIds those that were given a severity
 * @param judged ids of the rules that are judged here
 * @param elsewhere ids of the rules that are judged at deployment
 */
export function unknownRules(ruleIds: readonly string[], judged: readonly string[], elsewhere: readonly string[]): Finding[] {
  return ruleIds.filter((id) => !judged.includes(id)).sort(byCodeUnit).map((id) => ({
    rule: unknownRule.id,
    severity: unknownRule.severity,
    permissions: [],
    ...(elsewhere.includes(id) ? {
      message: `The rule "${id}" was given a severity for the synthesis, and is judged at deployment.`,
      fix: `give it in the validation of the instance: validation: { rules: { '${id}': … } }`,
    } : {
      message: `The rule "${id}" was given a severity, and there is no such rule.`,
      fix: `use one of ${list([...judged].sort(byCodeUnit), 'or', judged.length)}`,
    }),
  }));
}
