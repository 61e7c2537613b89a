import type { IConstruct } from 'constructs';
import { appRolesOf } from './app-roles';
import { SharedState } from '../copies/shared-state';
import type { GuardrailRule } from '../rules/guardrails';
import type { SeverityOverride, Strictness } from '../rules/severity';

/** How the roles of an app are judged. All copies of the library that are in the app write it. */
export interface AppRules {
  readonly guardrails: GuardrailRule[];
  readonly severities: Record<string, SeverityOverride>;
  strictness: `${Strictness}`;
}

const APP_RULES = new SharedState<AppRules>('rules', () => ({ guardrails: [], severities: {}, strictness: 'normal' }));

/** The rules of the app that a construct is in. */
export function appRulesOf({ node: { root } }: IConstruct): AppRules {
  return APP_RULES.of(root);
}

/** Judges the roles of a scope by one more rule. */
export function addGuardrail(scope: IConstruct, rule: GuardrailRule): void {
  refuseWhereJudged(scope, `The guardrail "${rule.guardrail.id}"`);
  const { guardrails } = appRulesOf(scope);
  if (guardrails.some(({ id }) => id === rule.id)) {
    throw new Error(`A rule "${rule.id}" already exists. Give the new guardrail another ID.`);
  }
  guardrails.push(rule);
}

/** Makes the rules of the app stricter or more lenient. */
export function useStrictness({ node: { root } }: IConstruct, strictness: `${Strictness}`): void {
  refuseWhereJudged(root, `The strictness "${strictness}"`);
  appRulesOf(root).strictness = strictness;
}

/** Gives the findings of a rule another severity in the app. */
export function overrideSeverity({ node: { root } }: IConstruct, ruleId: string, severity: SeverityOverride): void {
  refuseWhereJudged(root, `The severity of the rule "${ruleId}"`);
  appRulesOf(root).severities[ruleId] = severity;
}

/** The assembly of a stage that was synthesized alone is not written again, so its findings stay what they are. */
function refuseWhereJudged(scope: IConstruct, what: string): void {
  const alone = [...appRolesOf(scope).stages].filter(([, { standing }]) => standing === 'alone').map(([stage]) => stage);
  const stage = alone.find((one) => one.node.scopes.includes(scope) || scope.node.scopes.includes(one));
  if (stage) {
    throw new Error(`${what} is set too late: the stage "${stage.node.path}" has already been synthesized, and its roles judged without it. `
      + 'Set it before that stage is synthesized: with CDK Pipelines, before addStage().');
  }
}
