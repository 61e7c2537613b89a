import type { Finding } from './finding';
import { isGuardrail } from './guardrail-id';
import type { GuardrailRule } from './guardrails';
import type { RuleIdentity } from './rule';
import { defaultSeverityOf, type SeverityOverride } from './severity';
import { Similarity } from '../permissions/similarity';
import { byCodeUnit, list } from '../roles/words';

/** Only once the whole app is known is it known which guardrails there are. */
export const unknownRule: RuleIdentity = {
  id: 'unknown-rule',
};

/**
 * What to report of severities given to rules that do not exist.
 *
 * @param ruleIds those that were given a severity
 * @param known ids of all rules of the app, at whichever moment they are judged
 */
export function unknownRules(ruleIds: readonly string[], known: readonly string[]): Finding[] {
  return [...new Set(ruleIds)].filter((id) => !known.includes(id)).sort(byCodeUnit).map((id) => ({
    rule: unknownRule.id,
    severity: defaultSeverityOf(unknownRule),
    permissions: [],
    message: `The rule "${id}" was given a severity, but ${isGuardrail(id) ? 'the app has no such guardrail' : 'there is no such rule'}.`,
    fix: fixOf(id, known),
  }));
}

/** What to report of severities given to guardrails that keep their own, because nobody may waive them. */
export function keptSeverities(said: readonly (readonly [string, SeverityOverride])[], guardrails: readonly GuardrailRule[]): Finding[] {
  return guardrails.filter(({ guardrail }) => !guardrail.waivable).flatMap(({ id, severity }) => {
    const [other] = said.filter(([rule, given]) => rule === id && given !== severity).map(([, given]) => given).sort(byCodeUnit);
    return other === undefined ? [] : [{
      rule: unknownRule.id,
      severity: defaultSeverityOf(unknownRule),
      permissions: [],
      message: `The rule "${id}" was given the severity "${other}", which has no effect: its guardrail cannot be waived, so its findings are errors.`,
      fix: 'remove the severity, or add the guardrail as one that can be waived',
    }];
  });
}

function fixOf(id: string, known: readonly string[]): string {
  const alike = isGuardrail(id) ? known.filter(isGuardrail) : known;
  const [near] = new Similarity(alike.map((key) => ({ key, wordings: [key] }))).mostSimilar(id, [], 1);
  if (near !== undefined) {
    return `use '${near}' if that is what you mean`;
  }
  return alike.length === 0 ? 'add the guardrail with addGuardrail(), or remove the severity'
    : `use one of ${list([...alike].sort(byCodeUnit), 'or', alike.length)}`;
}
