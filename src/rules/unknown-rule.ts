import type { Finding } from './finding';
import type { RuleIdentity } from './rule';
import { defaultSeverityOf } from './severity';
import { Similarity } from '../permissions/similarity';
import { byCodeUnit, list } from '../roles/words';

/** Only once the whole app is known is it known which rules there are. */
export const unknownRule: RuleIdentity = {
  id: 'unknown-rule',
};

/**
 * What to report of severities given to rules that do not exist here.
 *
 * @param ruleIds those that were given a severity
 * @param judged ids of the rules that are judged here
 * @param atDeployment ids of the rules that are judged at deployment
 */
export function unknownRules(ruleIds: readonly string[], judged: readonly string[], atDeployment: readonly string[]): Finding[] {
  return report(ruleIds, judged, (id) => atDeployment.includes(id) ? {
    message: `The rule "${id}" was given a severity for the synthesis, but is checked at deployment.`,
    fix: `set it in the validation of the instance: validation: { rules: { '${id}': … } }`,
  } : {
    message: `The rule "${id}" was given a severity, but there is no such rule.`,
    fix: useOneOf(judged),
  });
}

/**
 * The same of the severities that the validation of an instance gives.
 *
 * @param ruleIds those that were given a severity
 * @param judged ids of the rules that are judged at deployment
 * @param atSynthesis ids of the rules that are judged at synthesis
 */
export function unknownDeploymentRules(ruleIds: readonly string[], judged: readonly string[], atSynthesis: readonly string[]): Finding[] {
  return report(ruleIds, judged, (id) => atSynthesis.includes(id) ? {
    message: `The rule "${id}" was given a severity in the validation of an instance, but is checked at synthesis.`,
    fix: `set it with ProfileRules.of(app).overrideSeverity('${id}', …)`,
  } : {
    message: `The rule "${id}" was given a severity in the validation of an instance, but no such rule is checked at deployment.`,
    fix: useNearest(id, judged),
  });
}

function report(ruleIds: readonly string[], judged: readonly string[], say: (id: string) => Pick<Finding, 'message' | 'fix'>): Finding[] {
  return ruleIds.filter((id) => !judged.includes(id)).sort(byCodeUnit)
    .map((id) => ({ rule: unknownRule.id, severity: defaultSeverityOf(unknownRule), permissions: [], ...say(id) }));
}

function useNearest(id: string, judged: readonly string[]): string {
  const [near] = new Similarity(judged.map((key) => ({ key, wordings: [key] }))).mostSimilar(id, [], 1);
  return near === undefined ? useOneOf(judged) : `use '${near}' if that is what you mean`;
}

function useOneOf(judged: readonly string[]): string {
  return `use one of ${list([...judged].sort(byCodeUnit), 'or', judged.length)}`;
}
