import { isGuardrail } from '../../rules/guardrail-id';

/**
 * Address of what there is to read about a rule; `undefined` where there is nothing: of guardrails, which are an app's own.
 *
 * @param rulesPage address of the page that has a heading for each rule
 */
export function ruleLink(rule: string, rulesPage: string | undefined): string | undefined {
  return rulesPage === undefined || isGuardrail(rule) ? undefined : `${rulesPage}#${encodeURIComponent(rule).replace(/[()]/g, (character) => (character === '(' ? '%28' : '%29'))}`;
}
