import { isGuardrail } from './guardrail-id';

/** What the constant of `ProfileRule` for a rule of the library is called. */
export function constantOfRule(id: string): string {
  return id.toUpperCase().replace(/-/g, '_');
}

/** A rule as it is written in code: `ProfileRule.DRIFT`, `ProfileRule.of('guardrail-no-deletion')`. */
export function ruleInCode(id: string): string {
  return isGuardrail(id) ? `ProfileRule.of('${id}')` : `ProfileRule.${constantOfRule(id)}`;
}
