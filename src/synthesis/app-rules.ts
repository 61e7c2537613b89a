import type { IConstruct } from 'constructs';
import { appRolesOf } from './app-roles';
import { SharedState } from '../copies/shared-state';
import type { GuardrailRule } from '../rules/guardrails';

/** The guardrails of an app. All copies of the library that are in the app write it. */
const GUARDRAILS = new SharedState<GuardrailRule[]>('guardrails', () => []);

/** The guardrails of the app that a construct is in. */
export function guardrailsOf({ node: { root } }: IConstruct): GuardrailRule[] {
  return GUARDRAILS.of(root);
}

/** Judges the roles of a scope by one more rule. */
export function addGuardrail(scope: IConstruct, rule: GuardrailRule): void {
  refuseWhereJudged(scope, `The guardrail "${rule.guardrail.id}"`);
  const guardrails = guardrailsOf(scope);
  if (guardrails.some(({ id }) => id === rule.id)) {
    throw new Error(`A rule "${rule.id}" already exists. Give the new guardrail another ID.`);
  }
  guardrails.push(rule);
}

/** The assembly of a stage that was synthesized alone is not written again, so its findings stay what they are. */
export function refuseWhereJudged(scope: IConstruct, what: string): void {
  const alone = [...appRolesOf(scope).stages].filter(([, { standing }]) => standing === 'alone').map(([stage]) => stage);
  const stage = alone.find((one) => one.node.scopes.includes(scope) || scope.node.scopes.includes(one));
  if (stage) {
    throw new Error(`${what} is set too late: the stage "${stage.node.path}" has already been synthesized, and its roles judged without it. `
      + 'Set it before that stage is synthesized: with CDK Pipelines, before addStage().');
  }
}
