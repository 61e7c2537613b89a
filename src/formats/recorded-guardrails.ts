import { isObject, own, textOf, textsOf } from './shapes';
import type { PermissionRisk } from '../permissions/permission-risk';
import { guardrailRule, type GuardrailRule } from '../rules/guardrails';

/** The rules that keep the guardrails which the synthesis wrote into the assembly, each once; what has not the right form is left out. */
export function recordedGuardrails(values: readonly unknown[]): GuardrailRule[] {
  const rules = values.flatMap((value) => (Array.isArray(value) ? value as unknown[] : [])).flatMap(ruleOf);
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

function ruleOf(value: unknown): GuardrailRule[] {
  const exclusiveSets = own(value, 'exclusiveSets');
  try {
    return !isObject(value) ? [] : [guardrailRule({
      id: textOf(own(value, 'id')) ?? '',
      reason: textOf(own(value, 'reason')) ?? '',
      scope: textOf(own(value, 'scope')),
      forbidPermissions: textsOf(own(value, 'forbidPermissions')),
      forbidRisks: textsOf(own(value, 'forbidRisks')) as `${PermissionRisk}`[],
      exclusiveSets: Array.isArray(exclusiveSets) ? exclusiveSets.map(textsOf) : [],
      waivable: own(value, 'waivable') === true,
    })];
  } catch {
    return [];
  }
}
